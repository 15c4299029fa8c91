import { type AlarmAnswer, type AnsweredBy, acknowledgeAlarm } from "../../store/alarm-answers.ts";
import { type AuditChain, audit } from "../../store/audit.ts";
import type { Store } from "../../store/client.ts";
import { inTransaction } from "../../store/transaction.ts";

/** Answers an alarm and writes so into the audit log, or neither; says no more than what came of it. */
export async function answerAlarm(
  { store, chain }: { readonly store: Store; readonly chain: AuditChain },
  by: AnsweredBy,
): Promise<Pick<AlarmAnswer, "is">> {
  return await inTransaction(store.pool, async (client) => {
    const outcome = await acknowledgeAlarm(client, by);
    if (outcome.is !== "acknowledged") return { is: outcome.is };
    const staff = "accountId" in by ? by.accountId : "alarm-link";
    const entry = { staff, action: "alarm-acknowledged", object: outcome.id } as const;
    await audit(client, chain, { ...entry, result: String(outcome.cases) });
    return { is: outcome.is };
  });
}
