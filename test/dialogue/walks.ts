import fc from "fast-check";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env } from "../../bot/dialogue/env.ts";
import type { Incoming, ReceiptOutcome } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { type Stepped, step } from "../../bot/dialogue/step.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { autumn, office } from "./child.ts";

/** What a reporter may do next, drawn without knowing the screen. */
type Deed =
  | { readonly aims: number }
  | { readonly turns: number }
  | { readonly presses: string }
  | { readonly writes: string }
  | { readonly other: Incoming };

export type Turn = {
  readonly before: Dialogue | null;
  readonly incoming: Incoming;
  readonly after: Stepped;
  readonly env: Env;
};

/** Stands in every text that somebody writes, so that it can be looked for afterwards. */
export const canary = "ZQXcanaryZQX";

const replies: readonly ReceiptOutcome[] = [
  { is: "opened", case: "00000000-0000-4000-8000-000000000002", step: 2, replies: ["Cô đã đọc."], unchecked: 0 },
  { is: "opened", case: "00000000-0000-4000-8000-000000000003", step: 4, replies: [], unchecked: 2 },
  { is: "wrong" },
  { is: "paused" },
];

/** Signs of any kind; drawing from all of Unicode would take longer than all conversations together. */
const signs = [
  "a",
  "em ",
  "đ",
  "ạ",
  "ơ\u0309",
  "\u0301",
  " ",
  "\n",
  "9",
  "1️⃣",
  "👨‍👩‍👧",
  "🙂",
  "中",
  "ع",
  "\u202E",
  "\u200B",
].concat(["\u0000", "\uD800", "<b>", '"', "{ $x }", "\\"]);

const texts = fc.oneof(
  fc.constantFrom(
    "em muốn chết",
    "em bi danh",
    "hẹn gặp ở bờ sông",
    "hoà an",
    "Đông Khê",
    "0912 345 678",
    "https://www.tiktok.com/@xau/video/1",
    "1",
    "2",
    "có",
    "không",
    "xong",
    "báo tin",
    "english",
    "giúp",
    "",
    "🙂",
  ),
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 }),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 40, arbitrary: fc.nat(40).map((aims) => ({ aims })) },
  { weight: 4, arbitrary: fc.nat(40).map((turns) => ({ turns })) },
  { weight: 10, arbitrary: texts.map((text) => ({ writes: text })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Incoming>(
        { kind: "attachment" },
        { kind: "unread" },
        { kind: "open" },
        { kind: "open", campaign: "town" },
        { kind: "open", to: "report" },
        { kind: "choose", question: "late", choices: ["send"] },
        { kind: "choose", question: "", choices: ["report"] },
        { kind: "code", outcome: { is: "ready", code: "ABCDEFG2", campaign: "autumn", unit: "01654", band: "7-10" } },
        ...replies.map((outcome): Incoming => ({ kind: "receipt", outcome })),
      )
      .map((other) => ({ other })),
  },
);

const setting = fc.record({
  channel: fc.constantFrom<Env["channel"]>("web", "messenger", "messenger", "terminal"),
  locale: fc.constantFrom("vi", "vi", "en"),
  isOpen: fc.constantFrom(true, true, true, true, true, true, false),
  isOnDuty: fc.boolean(),
  isMany: fc.constantFrom(false, false, false, false, false, true),
  canErase: fc.boolean(),
  page: fc.constantFrom("/bao-tin", ""),
  isInSurvey: fc.boolean(),
  way: fc.constantFrom<readonly string[]>(
    [],
    ["no", "no"],
    ["no", "no", "7-10", "me"],
    ["no", "no", "11-15", "me", "H04", "zalo"],
    ["no", "no", "11-15", "friend", "H01", "tiktok", "adult", "safe"],
    ["no", "no", "adult", "content"],
    ["no", "yes"],
    ["yes", "cannot-call"],
  ),
});

const walk = fc.record({ deeds: fc.array(deed, { minLength: 12, maxLength: 36, size: "max" }), setting });

type Walk = typeof walk extends fc.Arbitrary<infer W> ? W : never;

export const questionIn = (outgoing: Stepped["outgoing"]): Question | undefined =>
  outgoing.findLast((one): one is Question => one.kind === "question");

function incomingOf(given: Deed, screen: Question | undefined): Incoming {
  const token = screen?.token ?? "";
  if ("other" in given) return given.other;
  if ("presses" in given) return { kind: "choose", question: token, choices: [given.presses] };
  if ("writes" in given) return { kind: "text", text: `${given.writes}${isOwn(screen, given.writes) ? canary : ""}` };
  const choices = (screen?.choices ?? []).map(({ code }) => code);
  const offered = "turns" in given || choices.length === 0 ? navigationOf(screen) : choices;
  const at = "turns" in given ? given.turns : given.aims;
  if (offered.length === 0) return { kind: "choose", question: token, choices: [] };
  return { kind: "choose", question: token, choices: [offered[at % offered.length] ?? ""] };
}

/** Where somebody writes in own words, the canary goes with them. */
const isOwn = (screen: Question | undefined, text: string): boolean =>
  screen?.id === "report/words" || screen?.id === "report/account" || text.length > 20;

/** Leaving ends a walk: it is tried on every screen elsewhere. */
const ways: readonly string[] = ["leave", "erase", "stop", "restart"];

const navigationOf = (screen: Question | undefined): readonly string[] =>
  (screen?.navigation ?? []).map(({ action }) => action).filter((action) => !ways.includes(action));

function played({ deeds, setting: { isInSurvey, way, channel, locale, isMany, ...told } }: Walk): readonly Turn[] {
  const report = { ...office, ...told, mayBegin: () => !isMany };
  const world = stillWorld({ locale, channel, campaigns: [autumn], report });
  const first: readonly Deed[] = isInSurvey
    ? [{ other: { kind: "open" } }, { aims: 2 }, { aims: 0 }, { other: { kind: "open", to: "report" } }]
    : [{ other: { kind: "open", to: "report" } }];
  const begun: readonly Deed[] = way.map((presses) => ({ presses }));
  const turns: Turn[] = [];
  let last: Stepped | null = null;
  for (const [line, given] of [...first, ...begun, ...deeds].entries()) {
    const env = world(line);
    const before: Dialogue | null = last?.dialogue ?? null;
    const incoming = incomingOf(given, questionIn(last?.outgoing ?? []));
    last = step(before, incoming, env);
    turns.push({ before, incoming, after: last, env });
  }
  return turns;
}

/** Many reports told in many ways, the same ones in every run. */
export const walks: readonly (readonly Turn[])[] = fc
  .sample(walk, { numRuns: 240, seed: 20_261_125 })
  .map((one) => played(one));
