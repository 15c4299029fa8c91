import type { EthnicGroup, Sex } from "../../../bot/dialogue/events.ts";
import { choicesOf } from "../../../bot/surveys/questions.ts";
import type { AgeBand, Item, OneChoice, Scale, SeveralChoices, Survey } from "../../../bot/surveys/survey.ts";
import { seededDraw } from "../campaign-box.ts";
import type { Screen, Tap } from "./screen.ts";

/** A made-up child: who it is, how it comes, what it does. */
export type Pupil = {
  /** Every child has its own; all that it draws follows from it. */
  readonly number: number;
  /** Number under which the very same child has answered by another way. */
  readonly sameChildAs?: number;
  readonly band: AgeBand;
  readonly sex: Sex | null;
  /** Code of the unit where it lives, and of the one that it names; null: it does not know. */
  readonly lives: string;
  readonly says: string | null;
  readonly comes: Coming;
  /** Ids of questions that it passes over. */
  readonly passes?: readonly string[];
  /** Question at which it goes back once and answers the one before anew. */
  readonly goesBackAt?: string;
  readonly ends?: End;
  readonly ethnicGroup?: EthnicGroup;
  readonly disability?: "yes" | "no";
  /** What it writes where words are asked for. */
  readonly words?: string;
};

export type Coming =
  | { readonly by: "code"; readonly code: string; readonly unit: string }
  | { readonly by: "messenger"; readonly account: string; readonly animal: string }
  | { readonly by: "visit" };

type End =
  | { readonly how: "declines" }
  /** Presses stop, or is never seen again, at that question. */
  | { readonly how: "stops" | "leaves"; readonly at: string };

type Given = string | readonly string[] | number;

/** What a child has done so far: the truth that everything is held against. */
export type Told = {
  readonly answers: Map<string, Given>;
  readonly texts: Map<string, string>;
  /** Lesson cards that it went past. */
  readonly cards: Set<string>;
  hasGoneBack: boolean;
  isThanked: boolean;
  /** Id of the last screen it saw. */
  saw: string;
};

export const nothingTold = (): Told => ({
  answers: new Map(),
  texts: new Map(),
  cards: new Set(),
  hasGoneBack: false,
  isThanked: false,
  saw: "",
});

/** What a child must know to answer: the surveys, and what the units are called. */
export type Surroundings = {
  readonly surveys: Readonly<Record<AgeBand, Survey>>;
  readonly nameOf: (unit: string) => string;
};

/** What the child does at this screen, written down as told; null: nothing more. */
export function tapAt(pupil: Pupil, told: Told, screen: Screen, around: Surroundings): Tap | null {
  told.saw = screen.id;
  if (screen.id === "ended/finished") told.isThanked = true;
  const { ends } = pupil;
  if (ends !== undefined && ends.how !== "declines" && ends.at === screen.id)
    return ends.how === "stops" ? go("stop") : null;
  const [scene, id = ""] = screen.id.split("/");
  switch (scene) {
    case "age":
      return choose(pupil.band);
    case "assent":
      return choose(ends?.how === "declines" ? "no" : "yes");
    case "animal":
      return pupil.comes.by === "messenger" ? choose(pupil.comes.animal) : null;
    case "commune":
      return placed(pupil, screen, around);
    case "sex":
      return choose(pupil.sex ?? "unsaid");
    case "ethnic-group":
      return choose(pupil.ethnicGroup ?? "unsaid");
    case "disability":
      return choose(pupil.disability ?? "unsaid");
    case "lesson":
      told.cards.add(screen.id);
      return choose("next");
    case "survey":
      return answered(pupil, told, id, around.surveys[pupil.band]);
    default:
      return null;
  }
}

const choose = (code: string): Tap => ({ does: "choose", code });
const go = (action: string): Tap => ({ does: "go", action });

/** A class proposes its commune; else its name is typed and then chosen from what was found. */
function placed({ says, comes }: Pupil, { choices }: Screen, { nameOf }: Surroundings): Tap | null {
  if (says === null) return choose("unknown");
  if (choices.includes("other")) return choose(comes.by === "code" && comes.unit === says ? "yes" : "other");
  if (choices.includes(says)) return choose(says);
  return { does: "write", text: nameOf(says) };
}

function answered(pupil: Pupil, told: Told, id: string, survey: Survey): Tap {
  if (pupil.goesBackAt === id && !told.hasGoneBack) {
    told.hasGoneBack = true;
    return go("back");
  }
  if (pupil.passes?.includes(id)) return go("skip");
  const item = survey.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`${survey.code} has no question ${id}`);
  return answerTo(item, pupil, told, survey);
}

function answerTo(item: Item, pupil: Pupil, told: Told, survey: Survey): Tap {
  const draw = seededDraw(
    pupil.number * 7919 + survey.items.indexOf(item) * 104_729 + (told.answers.has(item.id) ? 1 : 0),
  );
  switch (item.kind) {
    case "one":
    case "scale": {
      const code = oneOf(item, told, survey, draw);
      told.answers.set(item.id, code);
      return choose(code);
    }
    case "several": {
      const codes = severalOf(item, draw);
      told.answers.set(item.id, codes);
      return { does: "mark", codes };
    }
    case "number":
      told.answers.set(item.id, pupil.number);
      return { does: "write", text: String(pupil.number) };
    case "short-text":
      if (pupil.words === undefined) return go("skip");
      told.texts.set(item.id, pupil.words);
      return { does: "write", text: pupil.words };
    case "note":
    case "lesson":
      return choose("next");
  }
}

/** Never the same place as the first answer on choices that stand still: nobody presses one place throughout. */
function oneOf(item: OneChoice | Scale, told: Told, survey: Survey, draw: (below: number) => number): string {
  const drawn = draw(item.choices.length);
  const still = survey.items.filter(standsStill).find((other) => other !== item && told.answers.has(other.id));
  const taken = still?.choices.findIndex(({ code }) => code === told.answers.get(still.id));
  const at = standsStill(item) && drawn === taken ? (drawn + 1) % item.choices.length : drawn;
  return item.choices[at]?.code ?? "";
}

const standsStill = (item: Item): item is OneChoice | Scale =>
  item.kind === "scale" || (item.kind === "one" && item.isShuffled !== true);

/** Now and then what is taken alone; else some of the others, in the document's order. */
function severalOf(item: SeveralChoices, draw: (below: number) => number): readonly string[] {
  const alone = choicesOf(item).filter(({ isAlone }) => isAlone);
  if (alone.length > 0 && draw(4) === 0) return [alone[draw(alone.length)]?.code ?? ""];
  const others = item.choices.filter(({ isAlone }) => !isAlone).map(({ code }) => code);
  const count = item.atLeast + draw(item.atMost - item.atLeast + 1);
  while (others.length > count) others.splice(draw(others.length), 1);
  return others;
}
