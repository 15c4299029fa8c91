import type { Offender } from "./report.ts";

/** Who may have done it; staff read `offender-CODE`, reporters have words of their own. */
export const offenders: readonly Offender[] = ["stranger", "online", "peer", "family", "adult", "unsaid"];

/** Whether that person may live with the child or decide over it: then nobody around them is told (domain 2.6.8). */
export const mayHavePower = (offender: Offender | null): boolean =>
  offender === "family" || offender === "adult" || offender === "unsaid" || offender === null;
