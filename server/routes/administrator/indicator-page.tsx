import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { indicatorTable } from "../../statistics/indicator-table.ts";
import { provinceFigures } from "../../statistics/province-figures.ts";
import { reportYearOf } from "../../statistics/report-year.ts";
import type { Store } from "../../store/client.ts";
import { readFigures } from "../../store/figures.ts";
import { programToday } from "../../store/today.ts";
import { Indicators } from "../../views/components/indicators.tsx";
import { drawStaffPage, staffFrame } from "./draw.tsx";

export type IndicatorPorts = {
  /** Under the role of the staff's room, and of the statistics' room. */
  readonly store: Store;
  readonly stats: Store;
  readonly yearStarts: string;
};

const asked = z.object({ nam: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null) });

/** The indicators of a report year as they stand today; without WebAssembly, which nothing here needs. */
export function indicatorPage(app: FastifyInstance, { store, stats, yearStarts }: IndicatorPorts): void {
  app.get("/can-bo/chi-so", { config: { capability: "read-indicators" } }, async (request, reply) => {
    const { nam } = asked.parse(request.query ?? {});
    const year = nam ?? reportYearOf(await programToday(store), yearStarts);
    const table = indicatorTable(await readFigures(stats, year, yearStarts));
    const frame = staffFrame();
    const title = frame.say("staff-indicators-title", { year: String(year) });
    const content = (
      <>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead">{frame.say("staff-indicators-lead")}</p>
        <Indicators frame={frame} year={year} figures={provinceFigures(table)} lesson={[]} />
      </>
    );
    return drawStaffPage(store, request, reply, { current: "/can-bo/chi-so", title, content });
  });
}
