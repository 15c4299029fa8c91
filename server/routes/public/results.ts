import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Store } from "../../store/client.ts";
import { ResultsPage } from "../../views/pages/results.tsx";
import { sendPage } from "../../views/render.ts";
import { frameFor } from "./asked.ts";
import { openApi } from "./openapi.ts";
import { readResults } from "./results-reading.ts";
import { resultsSchema } from "./results-schema.ts";

export type ResultPorts = { readonly store: Store; readonly yearStarts: string; readonly publicUrl: string };

const sizes = ["phone", "wide"] as const;
const palettes = ["light", "dark"] as const;
const pictures = sizes.flatMap((size) => palettes.map((palette) => ({ name: `${size}-${palette}`, size, palette })));

const query = z.object({ nam: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) });

/** Published results: as a page, as its chart, and as data for programs. */
export function resultRoutes(app: FastifyInstance, { store, yearStarts, publicUrl }: ResultPorts): void {
  const reading = (request: FastifyRequest) => readResults(store, yearStarts, yearAsked(request));
  const description = openApi(publicUrl);
  app.get("/ket-qua", async (request, reply) =>
    sendPage(reply, ResultsPage({ frame: frameFor(request), results: await reading(request) })),
  );
  for (const { name, size, palette } of pictures) {
    app.get(`/ket-qua/${name}.svg`, async (request, reply) => {
      const { year, indicators } = await reading(request);
      const { say, locale } = frameFor(request);
      // The drawing library takes a second to load: not while the program starts.
      const { drawIndicators } = await import("../../views/indicator-chart.ts");
      reply.header("cache-control", "no-store").type("image/svg+xml; charset=utf-8");
      return reply.send(drawIndicators({ figures: indicators, year, say, locale, palette, size }));
    });
  }
  app.get("/api/v1/results", { schema: { response: { 200: resultsSchema } } }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const results: z.input<typeof resultsSchema> = await reading(request);
    return results;
  });
  app.get("/api/v1/openapi.json", async (_, reply) => reply.header("cache-control", "no-store").send(description));
}

function yearAsked(request: FastifyRequest): number | null {
  const parsed = query.safeParse(request.query);
  return parsed.success ? (parsed.data.nam ?? null) : null;
}
