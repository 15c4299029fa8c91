import { defaultReceivers } from "../cases/receivers.ts";
import type { Store } from "./client.ts";
import type { Organisation } from "./organisations.ts";
import { insertReceiver } from "./receivers.ts";
import { inTransaction, type Queryable } from "./transaction.ts";

/** The last day of the departments that the plan names, and the first of those that took over (domain 3.1). */
const before = { validFrom: "2024-01-01", validTo: "2025-02-28" } as const;
const since = { validFrom: "2025-03-01", validTo: null } as const;

/**
 * Who is who in Cao Bằng (domain 3.1): a code is a task, the names are of those who had it, the plan's first. The day of
 * the change, 1/3/2025, was not found in a text of the province; `admin organisation` corrects it.
 */
const firstOrganisations: readonly Organisation[] = [
  { code: "child-affairs", ...before, name: "Sở Lao động – Thương binh và Xã hội", kind: "participation" },
  { code: "child-affairs", ...since, name: "Sở Y tế – Phòng Bảo trợ xã hội và Trẻ em", kind: "participation" },
  { code: "information", ...before, name: "Sở Thông tin và Truyền thông", kind: "cases" },
  { code: "information", ...since, name: "Sở Khoa học và Công nghệ", kind: "cases" },
  { code: "e-information", ...before, name: "Sở Thông tin và Truyền thông – thông tin điện tử", kind: "other" },
  { code: "e-information", ...since, name: "Sở Văn hóa, Thể thao và Du lịch", kind: "other" },
  { code: "labour", ...before, name: "Sở Lao động – Thương binh và Xã hội – lao động", kind: "other" },
  { code: "labour", ...since, name: "Sở Nội vụ", kind: "other" },
  { code: "network-security", ...since, name: "Công an tỉnh – Phòng An ninh mạng (PA05)", kind: "other" },
];

// Several processes may start at once: one of them does it.
const lock = "SELECT pg_advisory_xact_lock(hashtextextended('emnoi/offices', 0))";

export type FirstOffices = { readonly organisations: number; readonly receivers: number };

/** Loads departments and receivers of referrals into a database that has none; says how many of each were put in. */
export async function loadFirstOffices(store: Pick<Store, "pool">): Promise<FirstOffices> {
  return await inTransaction(store.pool, async (client) => {
    await client.query(lock);
    const { rows } = await client.query<{ readonly organisations: boolean; readonly receivers: boolean }>(
      "SELECT EXISTS (SELECT FROM organisation) AS organisations, EXISTS (SELECT FROM receiver) AS receivers",
    );
    const organisations = rows[0]?.organisations === true ? [] : firstOrganisations;
    const receivers = rows[0]?.receivers === true ? [] : defaultReceivers;
    for (const row of organisations) await insertOrganisation(client, row);
    for (const row of receivers) await insertReceiver(client, row);
    return { organisations: organisations.length, receivers: receivers.length };
  });
}

async function insertOrganisation(db: Queryable, row: Organisation): Promise<void> {
  await db.query("INSERT INTO organisation (code, valid_from, valid_to, name, kind) VALUES ($1, $2, $3, $4, $5)", [
    row.code,
    row.validFrom,
    row.validTo,
    row.name,
    row.kind,
  ]);
}
