import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hash.ts";
import { type BrokenJson, type ReadJson, readJson } from "./json-text.ts";
import { lintSurvey } from "./lint.ts";
import { packagedPictures } from "./pictures.ts";
import { errorAt, type Finding, problemsOf, type SurveyProblem } from "./problems.ts";
import { surveySchema } from "./schema.ts";
import { structureFindings } from "./structure.ts";
import type { Survey } from "./survey.ts";

export { hashOf } from "./hash.ts";
export type { SurveyProblem } from "./problems.ts";

export type SurveyReading =
  | { readonly is: "good"; readonly survey: Survey; readonly hash: string; readonly warnings: readonly SurveyProblem[] }
  | { readonly is: "bad"; readonly problems: readonly SurveyProblem[] };

const mostCharacters = 200_000;

/**
 * Reads a survey document. Never throws for what stands in it: a document that is not JSON, breaks the structure or a
 * rule of `lint.ts` is *bad* with every problem found at that stage, in the order of its lines. Letters and their marks
 * are joined (NFC) first, so that the same words always have the same hash.
 */
export function readSurvey(text: string): SurveyReading {
  if (text.length > mostCharacters)
    return refused([errorAt([], "too-long-document", { given: text.length, most: mostCharacters })]);
  const json = readJson(text.normalize("NFC"));
  return json.is === "broken" ? broken(json) : readDocument(json);
}

function readDocument(json: ReadJson): SurveyReading {
  const repeated = json.repeated.map((path) =>
    errorAt(path.slice(0, -1), "property-twice", { given: String(path.at(-1)) }),
  );
  const parsed = surveySchema.safeParse(json.value, { reportInput: true });
  const findings = parsed.success
    ? lintSurvey(parsed.data, packagedPictures)
    : structureFindings(parsed.error.issues, json.value);
  const problems = problemsOf([...repeated, ...findings], json);
  if (!parsed.success || problems.some(({ severity }) => severity === "error")) return { is: "bad", problems };
  return { is: "good", survey: parsed.data, hash: hashOf(parsed.data), warnings: problems };
}

function broken({ line, column, expected, given }: BrokenJson): SurveyReading {
  return refused([errorAt([], "json", { line, column, expected, given: given || "none" })]);
}

// Nothing was read that could name a line or an item.
function refused(findings: readonly Finding[]): SurveyReading {
  const unread: ReadJson = { is: "read", value: null, repeated: [], lineOf: () => 1 };
  return { is: "bad", problems: problemsOf(findings, unread) };
}

const folder = join(import.meta.dirname, "documents");

function readBuiltIn(file: string): { readonly hash: string; readonly survey: Survey } {
  const reading = readSurvey(readFileSync(join(folder, file), "utf8"));
  if (reading.is === "good") return { hash: reading.hash, survey: reading.survey };
  const found = reading.problems.map(({ id, at, args }) => `${at} ${id} ${JSON.stringify(args)}`);
  throw new Error(`The built-in survey ${file} is not valid:\n${found.join("\n")}`);
}

/** The surveys that come with the program, one a file of `documents/`; loading fails where one of them is not valid. */
export const builtInSurveys: readonly { readonly hash: string; readonly survey: Survey }[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map(readBuiltIn);
