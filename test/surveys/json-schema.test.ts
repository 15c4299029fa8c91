import { expect, test } from "vitest";
import { surveyJsonSchema } from "../../bot/surveys/json-schema.ts";

const laidOut = (schema: unknown): string =>
  `${JSON.stringify(schema, null, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, words: string) => `[${words.replace(/,\n\s+/g, ", ")}]`)}\n`;

// After a change of `schema.ts` on purpose, running this file with `-u` publishes it anew.
test("the published JSON Schema is the one that documents are checked by", async () => {
  await expect(laidOut(surveyJsonSchema())).toMatchFileSnapshot("../../bot/surveys/survey.schema.json");
});

test("the published JSON Schema names every kind of item", () => {
  const published = JSON.stringify(surveyJsonSchema());
  for (const kind of ["one", "several", "scale", "number", "short-text", "note", "lesson"])
    expect(published).toContain(`"const":"${kind}"`);
});
