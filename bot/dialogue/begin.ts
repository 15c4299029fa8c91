import { answering } from "./campaigns.ts";
import type { Dialogue } from "./dialogue.ts";
import { ended } from "./endings.ts";
import type { Env } from "./env.ts";
import type { CodeOutcome } from "./incoming.ts";
import { inScene, type Move, saying, stageOf } from "./stage.ts";

type Ready = Extract<CodeOutcome, { readonly is: "ready" }>;

/** What a conversation begins from. */
export type Beginning = {
  readonly env: Env;
  readonly locale?: string;
  readonly named?: string | undefined;
  readonly asking?: number;
};

/** A new conversation at the age question; where nothing is open, the child is told so at once. */
export function begun(beginning: Beginning): Move {
  const { env, named } = beginning;
  const greeted = saying(blank(beginning), "welcome", "waving-hand");
  if (env.campaigns.length === 0) return ended(greeted, "no-campaign", "no-survey");
  if (named === undefined) return { dialogue: greeted };
  const isOpen = env.campaigns.some(({ id }) => id === named);
  return { dialogue: isOpen ? { ...greeted, named } : saying(greeted, "campaign-not-open") };
}

/** A new conversation by a class code, which tells the age band; null where its campaign does not ask that band now. */
export function begunByCode(beginning: Beginning, { code, unit, band, campaign }: Ready): Dialogue | null {
  const open = beginning.env.campaigns.find(({ id }) => id === campaign);
  if (open?.surveys[band] === undefined) return null;
  const greeted = saying(blank(beginning), "welcome", "waving-hand");
  return answering({ ...greeted, band, code: { code, unit } }, open);
}

/** A conversation in which nothing was asked yet. */
export function blank({ env, locale = env.locale, asking = 0 }: Beginning): Dialogue {
  const known = env.locales.includes(locale) ? locale : (env.locales[0] ?? "vi");
  return { locale: known, localeAsked: env.locale, asking, at: "age" };
}

/** The same child goes on with a code that was typed on the way; null where the code is for another survey. */
export function withCode(dialogue: Dialogue, { code, unit, band, campaign }: Ready, env: Env): Dialogue | null {
  if (dialogue.child === undefined || dialogue.campaign !== campaign || dialogue.band !== band) return null;
  if (stageOf(dialogue, env).survey === null) return null;
  const { visit: _, animal: __, ...child } = dialogue.child;
  const coded = saying({ ...dialogue, child, code: { code, unit } }, "code-taken");
  return dialogue.at === "animal" ? inScene(coded, "commune") : coded;
}
