import type { ReadJson } from "./json-text.ts";

/** Steps from the whole document to a value in it. */
export type Path = readonly (string | number)[];

/** What is wrong with a document, as a value: `say(problem.id, problem.args)` is the whole sentence with its place. */
export type SurveyProblem = {
  /** A survey with errors is refused; a warning is advice. */
  readonly severity: "error" | "warning";
  /** Wording id, `survey-problem-…`. */
  readonly id: string;
  /** What was given, what is allowed, and the place (`part`, `item`, `nth`, `field`, `line`) for `survey-place`. */
  readonly args: Readonly<Record<string, string | number>>;
  /** Where in the document: `items[2].choices[1].text.vi`; empty for the whole. */
  readonly at: string;
};

/** A problem before its place is put in words. */
export type Finding = {
  readonly severity: SurveyProblem["severity"];
  readonly id: string;
  readonly path: Path;
  readonly args: SurveyProblem["args"];
};

/** A finding that makes the document be refused. */
export function errorAt(path: Path, id: string, args: SurveyProblem["args"] = {}): Finding {
  return { severity: "error", id: `survey-problem-${id}`, path, args };
}

/** A finding that advises. */
export function warningAt(path: Path, id: string, args: SurveyProblem["args"] = {}): Finding {
  return { severity: "warning", id: `survey-problem-${id}`, path, args };
}

/** `items[2].choices[1].text.vi` */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/** What was given, short enough for a sentence. */
export function shownValue(value: unknown): string {
  const points = [...(typeof value === "string" ? value : (JSON.stringify(value) ?? ""))];
  return points.length > 60 ? `${points.slice(0, 59).join("")}…` : points.join("");
}

/** Problems in the order of the document's lines, each with its place in words. */
export function problemsOf(findings: readonly Finding[], json: ReadJson): readonly SurveyProblem[] {
  return findings
    .map((finding) => ({ finding, line: json.lineOf(finding.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ finding: { severity, id, path, args }, line }) => ({
      severity,
      id,
      args: { ...placeOf(path, json.value), line: String(line), ...args },
      at: pathText(path),
    }));
}

type Place = {
  readonly part: "survey" | "item" | "choice" | "card";
  readonly itemKind: "unnamed" | "question" | "note" | "lesson";
  readonly item: string;
  readonly itemNth: number;
  readonly nth: number;
  readonly field: string;
};

function placeOf(path: Path, document: unknown): Place {
  const [first, index, list, nth] = path;
  const nowhere = { part: "survey", itemKind: "unnamed", item: "", itemNth: 0, nth: 0, field: fieldOf(path) } as const;
  if (first !== "items" || typeof index !== "number") return nowhere;
  const named = { ...nameOf(document, index), itemNth: index + 1 };
  if ((list === "choices" || list === "cards") && typeof nth === "number") {
    const part = list === "choices" ? "choice" : "card";
    return { ...named, part, nth: nth + 1, field: fieldOf(path.slice(4)) };
  }
  return { ...named, part: "item", nth: 0, field: fieldOf(path.slice(2)) };
}

// "none" is what the wording selects by: a property of that name never stands alone in a path.
const fieldOf = (path: Path): string => pathText(path) || "none";

function nameOf(document: unknown, index: number): Pick<Place, "item" | "itemKind"> {
  const item = propertyOf(propertyOf(document, "items"), String(index));
  const id = propertyOf(item, "id");
  if (typeof id !== "string" || !/^[A-Za-z][A-Za-z0-9-]{0,15}$/.test(id)) return { item: "", itemKind: "unnamed" };
  const kind = propertyOf(item, "kind");
  return { item: id, itemKind: kind === "note" || kind === "lesson" ? kind : "question" };
}

/** A property of something that may be anything; undefined where there is none. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
