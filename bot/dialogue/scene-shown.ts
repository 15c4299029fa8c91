import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import { scenes } from "./scenes/index.ts";
import type { Shown, Stage } from "./stage.ts";

const before = new WeakMap<Dialogue, { readonly env: Env; readonly shown: Shown }>();

/** The question of the scene that a dialogue is in, drawn once for the same dialogue and settings: a turn looks at it more than once. */
export function sceneShown(dialogue: Dialogue, stage: Stage): Shown {
  const found = before.get(dialogue);
  if (found?.env === stage.env) return found.shown;
  const shown = scenes[dialogue.at].shown(dialogue, stage);
  before.set(dialogue, { env: stage.env, shown });
  return shown;
}

/** `again` asks the same question anew; a scene's question is not bound to an asking yet, so it is drawn alike. */
export function drawnAlike(dialogue: Dialogue, again: Dialogue): Dialogue {
  const found = before.get(dialogue);
  if (found !== undefined) before.set(again, found);
  return again;
}
