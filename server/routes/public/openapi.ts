import { z } from "zod";
import { faultSchema, resultsSchema } from "./results-schema.ts";

const answerOf = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema: z.toJSONSchema(schema, { target: "openapi-3.0" }) } },
});

/** The description of what programs may read, made from the schemas that the answers are parsed by. */
export function openApi(publicUrl: string): Readonly<Record<string, unknown>> {
  return {
    openapi: "3.0.3",
    info: {
      title: "Em Nói",
      version: "1",
      description: "Published results of child participation in a Vietnamese province. No sign-in, no key.",
    },
    servers: [{ url: publicUrl }],
    paths: {
      "/api/v1/results": {
        get: {
          summary: "What the page /ket-qua shows, as data",
          parameters: [
            { name: "nam", in: "query", required: false, description: "Report year", schema: { type: "integer" } },
          ],
          responses: {
            200: answerOf("Results", resultsSchema),
            429: answerOf("Too many requests", faultSchema),
            503: answerOf("The database is away; Retry-After says when to come back", faultSchema),
          },
        },
      },
    },
  };
}
