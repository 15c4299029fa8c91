import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import { stageOf } from "./stage.ts";

/**
 * The campaign closed, or its survey is another one, while the child was answering. A report that lies over the survey
 * goes on; the child is told on the way back.
 */
export const isOver = (dialogue: Dialogue, env: Env): boolean =>
  dialogue.report === undefined &&
  dialogue.at !== "ended" &&
  dialogue.campaign !== undefined &&
  stageOf(dialogue, env).survey === null;
