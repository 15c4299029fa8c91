import { z } from "zod";
import { documentSchema } from "./schema.ts";

/** The published JSON Schema (draft 2020-12) of a survey document, as `survey.schema.json` holds it. */
export function surveyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, { io: "input", target: "draft-2020-12" });
  return { $schema, title: "Em Nói survey document", ...schema };
}
