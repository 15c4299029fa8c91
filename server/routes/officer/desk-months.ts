import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { readMonthTable, type ShownMonthTable, shownMonthTable } from "../../cases/month-table.ts";
import { fault } from "../../errors.ts";
import { readMonths, saveMonth } from "../../store/cases/desk-months.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { answers, monthName } from "./desk-schema.ts";

/** What a lead's browser added up comes in whole; it leaves only through the thresholds, to either department. */
export function monthRoutes(app: FastifyInstance, ports: DeskPorts): void {
  const uploading = { config: { capability: "manage-cases" }, schema: { response: { 200: answers.done } } } as const;
  app.put("/api/v1/cases/months/:month", uploading, async (request) => {
    const { month, table } = uploadOf(request);
    await inTransaction(ports.store.pool, async (client) => {
      await saveMonth(client, request.staff.id, `${month}-01`, table);
      await ports.audit(client, { staff: request.staff.id, action: "month-table-uploaded", result: month });
    });
    return { is: "done" };
  });
  const looking = {
    config: { capability: "read-case-tables" },
    schema: { response: { 200: answers.months } },
  } as const;
  app.get("/api/v1/cases/months", looking, async () => ({ months: await shownMonths(ports) }));
}

/** Every month's table as anybody may see it, the newest first. */
export async function shownMonths({ store }: Pick<DeskPorts, "store">): Promise<readonly ShownMonthTable[]> {
  const rows = await readMonths(store.pool);
  return rows.flatMap(({ body }) => {
    const table = readMonthTable(body);
    return table === null ? [] : [shownMonthTable(table)];
  });
}

function uploadOf(request: FastifyRequest) {
  const params = z.object({ month: monthName }).safeParse(request.params);
  const body = z.strictObject({ table: z.unknown() }).safeParse(request.body);
  const table = body.success ? readMonthTable(body.data.table) : null;
  if (!params.success || table === null || table.month !== params.data.month) throw fault("form-refused");
  return { month: table.month, table };
}
