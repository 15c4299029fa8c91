import type { AgeBand, Item, Survey } from "../../../../bot/surveys/survey.ts";
import { wordingOf } from "../../../../bot/wording/wording.ts";
import type { Script, Step } from "./script.ts";

/** A survey as children expect it, and what the box must hold of them. */
export type SurveyScript = {
  readonly script: Script;
  readonly band: AgeBand;
  /** The stored form (`canonical`) of the answers that a key of the crowd stands for. */
  storedAs(key: string): string;
};

const say = wordingOf("vi");
const animals = ["tiger", "rabbit", "buffalo", "bird", "fish", "butterfly"];
const ethnicGroups = ["tay", "nung", "mong", "dao", "kinh", "other"];

/**
 * Made from the document and the wording alone, so that the conversation is not its own witness. Throws where a survey
 * asks what these children cannot answer by a button, or skips.
 */
export function surveyScript(survey: Survey): SurveyScript {
  const answered = survey.items.flatMap(stepsOf);
  const kept = answered.filter(({ step }) => step.isKept);
  return {
    band: survey.band,
    script: {
      start: "/start",
      steps: [...profileOf(survey.band), ...answered.map(({ step }) => step)],
      thanks: survey.closing.vi,
    },
    storedAs: (key) =>
      canonical(Object.fromEntries(kept.map(({ meaning }, index) => meaning(Number.parseInt(key[index] ?? "", 36))))),
  };
}

/** One text for the same answers, whatever their order. */
export const canonical = (answers: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What is asked before the survey itself. */
function profileOf(band: AgeBand): readonly Step[] {
  const voice = band === "7-10" ? "young" : "older";
  return [
    aside(say("age-question"), [say(`age-${band}`)]),
    aside(say(`assent-ask-${voice}`), [say(`assent-yes-${voice}`)]),
    aside(
      say("animal-question"),
      animals.map((code) => say(`animal-${code}`)),
    ),
    aside(say(`commune-question-${voice}`), [say("commune-unknown")]),
    aside(say("sex-question"), [say("sex-male"), say("sex-female"), say("unsaid")]),
    ...(band === "7-10" ? [] : traits()),
  ];
}

const traits = (): readonly Step[] => [
  aside(
    say("ethnic-group-question"),
    ethnicGroups.map((code) => say(`ethnic-group-${code}`)),
  ),
  aside(say("disability-question"), [say("disability-yes"), say("disability-no"), say("unsaid")]),
];

const aside = (says: string, options: readonly string[], isMarked = false): Step => ({
  says,
  options: [...options],
  isMarked,
  isKept: false,
});

type Answered = { readonly step: Step; meaning(option: number): readonly [string, unknown] };

const unread = (step: Step): Answered => ({ step, meaning: () => ["", null] });

function stepsOf(item: Item): readonly Answered[] {
  if ("skipIf" in item && item.skipIf !== undefined) throw new Error("these children know no skipping");
  switch (item.kind) {
    case "one":
    case "scale":
      return [asked(item.id, item, (code) => code)];
    case "several":
      if (item.atLeast > 1) throw new Error("these children mark one choice only");
      return [asked(item.id, item, (code) => [code]), unread(aside(item.text.vi, [say("navigation-done")], true))];
    case "note":
      return [unread(aside(item.text.vi, [say("lesson-next")]))];
    case "lesson":
      return item.cards.map(({ text }) => unread(aside(text.vi, [say("lesson-next")])));
    case "number":
    case "short-text":
      throw new Error("these children only press buttons");
  }
}

type Offering = Extract<Item, { readonly kind: "one" | "scale" | "several" }>;

function asked(id: string, { text, choices }: Offering, stored: (code: string) => unknown): Answered {
  const step = { says: text.vi, options: choices.map((choice) => choice.text.vi), isMarked: false, isKept: true };
  return { step, meaning: (option) => [id, stored(choices[option]?.code ?? "")] };
}
