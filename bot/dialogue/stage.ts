import type { AgeBand, Survey, Text } from "../surveys/survey.ts";
import type { Child, Dialogue } from "./dialogue.ts";
import type { Env, OpenCampaign, Place, Say } from "./env.ts";
import type { DialogueEvent } from "./events.ts";
import type { Offered } from "./match.ts";
import type { AnswerForm, Navigation, Question } from "./outgoing.ts";

/** What a scene sees beside the dialogue. */
export type Stage = {
  readonly env: Env;
  /** In the language of the conversation. */
  readonly say: Say;
  /** The campaign that the child answers, while it is open with the survey that was begun. */
  readonly campaign: OpenCampaign | null;
  readonly survey: Survey | null;
};

/** A scene's question before it is bound to an asking. */
export type Shown = Pick<Question, "id" | "text" | "hint" | "picture" | "progress" | "calls" | "receipt"> & {
  readonly answer: AnswerForm;
  readonly choices: readonly Offered[];
  /** Beside help, which is everywhere. */
  readonly navigation: readonly Exclude<Navigation, "help">[];
  /** Words may be the answer though there are only buttons: the years of an age. */
  readonly takesWords?: true;
  /** The words of the answer are somebody's own: the scene itself looks for words of danger in them. */
  readonly takesOwnWords?: true;
};

/** What the person answered, after it was matched. */
export type Given =
  | { readonly is: "codes"; readonly codes: readonly string[] }
  | { readonly is: "toggle"; readonly code: string }
  | { readonly is: "words"; readonly text: string }
  | { readonly is: "skip" | "back" };

/** Where an answer leads; `events` are what became fact by it. */
export type Move = { readonly dialogue: Dialogue; readonly events?: readonly DialogueEvent[] };

/** A part of the conversation with one purpose. */
export type Scene = {
  readonly shown: (dialogue: Dialogue, stage: Stage) => Shown;
  readonly take: (dialogue: Dialogue, given: Given, stage: Stage) => Move;
};

export function stageOf(dialogue: Dialogue, env: Env): Stage {
  const campaign = env.campaigns.find(({ id }) => id === dialogue.campaign) ?? null;
  const used = dialogue.band === undefined ? undefined : campaign?.surveys[dialogue.band];
  const survey = used !== undefined && used.hash === dialogue.survey ? used.survey : null;
  return { env, say: env.wording(dialogue.locale), campaign, survey };
}

/** Wording has two voices: for the young ones shorter words and sentences. */
export const voiceOf = (band: AgeBand | undefined): "young" | "older" => (band === "7-10" ? "young" : "older");

/** A survey's text in the language of the conversation, or in Vietnamese. */
export const textIn = (text: Text, locale: string): string => text[locale] ?? text.vi;

export const placeOf = (env: Env, code: string | undefined): Place | null =>
  env.places.find((place) => place.code === code) ?? null;

/** The province for a sentence: with its type, `tỉnh Cao Bằng`, and the name alone for languages that say it otherwise. */
export const provinceArgs = ({ provinceName }: Env): { readonly province: string; readonly provinceName: string } => ({
  province: provinceName,
  provinceName: provinceName.replace(/^(?:tỉnh|thành phố)\s+/iu, ""),
});

/** A unit within a sentence: `xã Hòa An`. */
export const placeName = ({ type, name }: Place): string => `${type} ${name}`;

const parted = new Map<string, readonly string[]>();

/** A list of words that somebody may type, from the wording of that id. */
export function wordsFor(say: Say, id: string): readonly string[] {
  const line = say(id);
  const before = parted.get(line);
  if (before !== undefined) return before;
  const words = line.split("|").map((word) => word.trim());
  parted.set(line, words);
  return words;
}

/** The dialogue with something said above its question. */
export const saying = (dialogue: Dialogue, id: string, picture?: string): Dialogue => ({
  ...dialogue,
  notes: [...(dialogue.notes ?? []), picture === undefined ? { id } : { id, picture }],
});

/** The dialogue in another scene. */
export const inScene = (dialogue: Dialogue, at: Dialogue["at"]): Dialogue => ({ ...dialogue, at });

/** The dialogue with more known of the child; unchanged before the assent. */
export function withChild(dialogue: Dialogue, more: Partial<Child>): Dialogue {
  return dialogue.child === undefined ? dialogue : { ...dialogue, child: { ...dialogue.child, ...more } };
}
