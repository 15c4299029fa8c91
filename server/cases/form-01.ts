import type { Sheet } from "../../bot/reports/report.ts";
import type { TextMessage } from "./notes.ts";
import type { Day } from "./viet-nam-time.ts";

/** A line of the form; wording `form-01-NAME`. */
export type FormFieldName =
  | "received-by-way"
  | "received-on"
  | "receiving-officer"
  | "child-name"
  | "child-age"
  | "child-sex"
  | "child-address"
  | "place"
  | "what-happened"
  | "child-state"
  | "risk-without-help"
  | "parents"
  | "family"
  | "offender"
  | "done-already"
  | "teller-relation"
  | "teller-name"
  | "teller-contact"
  | "remarks";

/** What stands on a line: nothing, words as somebody wrote them, or something to be said in the reader's language. */
type Filled =
  | { readonly is: "blank" }
  | { readonly is: "words"; readonly text: string }
  | { readonly is: "said"; readonly ids: readonly string[] };

export type FormField = { readonly field: FormFieldName; readonly filled: Filled };

export type Form01Facts = {
  readonly sheet: Sheet;
  readonly texts: readonly TextMessage[];
  readonly receivedOn: Day;
  readonly officer: string;
  /** Name of the unit, or null where none was said. */
  readonly unit: string | null;
};

const blank: Filled = { is: "blank" };

/**
 * Mẫu số 01 of NĐ 56/2017 (Điều 25) from what was told: what is unknown stays blank for whoever asks further, and nothing is
 * guessed. The annex itself was not at hand: the order of lines follows the form in use, to be compared by the office.
 */
export function form01(facts: Form01Facts): readonly FormField[] {
  const { sheet, texts, receivedOn, officer, unit } = facts;
  const filled: Readonly<Record<FormFieldName, Filled>> = {
    "received-by-way": { is: "said", ids: ["form-01-way-channel"] },
    "received-on": words(receivedOn),
    "receiving-officer": words(officer),
    "child-name": blank,
    "child-age": ageOf(sheet),
    "child-sex": blank,
    "child-address": words(unit),
    place: placeOf(sheet),
    "what-happened": words(wordsOf(texts, "words")),
    "child-state": said(safetyIds(sheet)),
    "risk-without-help": said([`harm-${sheet.category}-staff`, `level-${sheet.level}`]),
    parents: blank,
    family: blank,
    offender: offenderOf(sheet, texts),
    "done-already": blank,
    "teller-relation": said(sheet.about === null ? [] : [`about-${sheet.about}`]),
    "teller-name": blank,
    "teller-contact": words(wordsOf(texts, "contact")),
    remarks: words(wordsOf(texts, "link")),
  };
  return formFields.map((field) => ({ field, filled: filled[field] }));
}

export const formFields: readonly FormFieldName[] = [
  "received-by-way",
  "received-on",
  "receiving-officer",
  "child-name",
  "child-age",
  "child-sex",
  "child-address",
  "place",
  "what-happened",
  "child-state",
  "risk-without-help",
  "parents",
  "family",
  "offender",
  "done-already",
  "teller-relation",
  "teller-name",
  "teller-contact",
  "remarks",
];

const words = (text: string | null): Filled => (text === null || text === "" ? blank : { is: "words", text });
const said = (ids: readonly string[]): Filled => (ids.length === 0 ? blank : { is: "said", ids });

const wordsOf = (texts: readonly TextMessage[], kind: TextMessage["kind"]): string =>
  texts
    .filter((text) => text.kind === kind)
    .map(({ text }) => text)
    .join("\n");

/** The teller's age is the child's only where the child tells of itself. */
function ageOf({ teller, about }: Sheet): Filled {
  return about === "me" && teller !== null && teller !== "adult" ? said([`teller-${teller}`]) : blank;
}

const placeOf = ({ where }: Sheet): Filled => said(where === null ? [] : [`where-${where}`]);

function safetyIds({ safety }: Sheet): readonly string[] {
  return (["now", "safe", "hurt"] as const).flatMap((asked) => {
    const answer = safety[asked];
    return answer === undefined ? [] : [`safety-${asked}-${answer}`];
  });
}

/** An account that was named says more than a kind of person; both stand. */
function offenderOf({ offender }: Sheet, texts: readonly TextMessage[]): Filled {
  const account = wordsOf(texts, "account");
  if (account !== "") return words(account);
  return said(offender === null ? [] : [`offender-${offender}`]);
}
