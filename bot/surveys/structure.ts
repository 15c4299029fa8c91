import type { z } from "zod";
import { surveyJsonSchema } from "./json-schema.ts";
import { choiceOf } from "./nearest.ts";
import { errorAt, type Finding, type Path, propertyOf, shownValue } from "./problems.ts";

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue["code"]> = Extract<Issue, { readonly code: Code }>;

const published = surveyJsonSchema();

/** What the schema found, in our own words; `document` is the value that it looked at, as read. */
export function structureFindings(issues: readonly Issue[], document: unknown): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, document));
}

function findingsOf(issue: Issue, document: unknown): readonly Finding[] {
  const path = stepsOf(issue.path);
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(issue, path)];
    case "too_big":
      return [
        errorAt(path, "too-big", { origin: originOf(issue), limit: Number(issue.maximum), given: sizeOf(issue) }),
      ];
    case "too_small":
      return [
        errorAt(path, "too-small", { origin: originOf(issue), limit: Number(issue.minimum), given: sizeOf(issue) }),
      ];
    case "invalid_format":
      return [errorAt(path, "form", { given: shownValue(issue.input), form: formOf(path) })];
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownName(key, path, document));
    case "invalid_value":
      return [notAllowed(issue, path)];
    case "invalid_union":
      return noneFits(issue, path, document);
    default:
      return [errorAt(path, "unfitting", { given: shownValue(issue.input) })];
  }
}

const stepsOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

function wrongType(issue: IssueOf<"invalid_type">, path: Path): Finding {
  if (issue.input === undefined)
    return errorAt(path.slice(0, -1), "missing", { name: String(path.at(-1)), expected: issue.expected });
  return errorAt(path, "kind", { given: shownValue(issue.input), expected: issue.expected });
}

const originOf = (issue: IssueOf<"too_big" | "too_small">): string =>
  issue.origin === "string" || issue.origin === "array" ? issue.origin : "number";

function sizeOf(issue: IssueOf<"too_big" | "too_small">): number {
  const { input } = issue;
  if (typeof input === "string" || Array.isArray(input)) return input.length;
  return Number(input);
}

/** Which of the two ways of writing names the place wants. */
const formOf = (path: Path): string => (/^(id|question|pairedWith)$/.test(String(path.at(-1))) ? "id" : "code");

function notAllowed(issue: IssueOf<"invalid_value">, path: Path): Finding {
  const allowed = issue.values.map(String);
  if (issue.input === undefined)
    return errorAt(path.slice(0, -1), "missing", { name: String(path.at(-1)), expected: allowed.join(", ") });
  return errorAt(path, "value", { given: shownValue(issue.input), ...choiceOf(String(issue.input), allowed) });
}

function noneFits(issue: IssueOf<"invalid_union">, path: Path, document: unknown): readonly Finding[] {
  if (issue.discriminator !== undefined) return [unknownKind(issue, path)];
  const branches = [...issue.errors].sort((a, b) => a.length - b.length);
  const [best = [], second = []] = branches;
  // The only form that nearly fits is what was meant; where several are as near, all are named.
  if (best.length === second.length) return [errorAt(path, "condition", { given: shownValue(issue.input) })];
  return best.flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, document));
}

function unknownKind(issue: IssueOf<"invalid_union">, path: Path): Finding {
  const allowed = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const kind = propertyOf(issue.input, "kind");
  if (kind === undefined) return errorAt(path.slice(0, -1), "missing", { name: "kind", expected: allowed.join(", ") });
  return errorAt(path, "value", { given: shownValue(kind), ...choiceOf(String(kind), allowed) });
}

function unknownName(key: string, path: Path, document: unknown): Finding {
  const allowed = namesAllowed(published, path, document);
  return errorAt(path, "name", { given: shownValue(key), ...choiceOf(key, allowed) });
}

/** Property names that the published schema admits at a path of this document. */
function namesAllowed(schema: unknown, path: Path, value: unknown): readonly string[] {
  const [step, ...rest] = path;
  const forms = formsOf(schema, value);
  if (step === undefined)
    return [...new Set(forms.flatMap((form) => Object.keys(propertyOf(form, "properties") ?? {})))];
  const inner = (form: unknown) =>
    typeof step === "number" ? propertyOf(form, "items") : propertyOf(propertyOf(form, "properties"), step);
  return forms.flatMap((form) => namesAllowed(inner(form), rest, propertyOf(value, String(step))));
}

/** The forms that a value may take there; of items only that of the value's own kind, where it has one. */
function formsOf(schema: unknown, value: unknown): readonly unknown[] {
  const named = propertyOf(schema, "$ref");
  const whole =
    typeof named === "string" ? propertyOf(propertyOf(published, "$defs"), named.replace("#/$defs/", "")) : schema;
  const listed = propertyOf(whole, "oneOf") ?? propertyOf(whole, "anyOf");
  if (!Array.isArray(listed)) return [whole];
  const kind = propertyOf(value, "kind");
  const ofKind = listed.filter(
    (form) => propertyOf(propertyOf(propertyOf(form, "properties"), "kind"), "const") === kind,
  );
  return ofKind.length > 0 ? ofKind : listed;
}
