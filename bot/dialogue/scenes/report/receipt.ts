import { reportOnward } from "../../report/order.ts";
import { passing, reportOf, withReport } from "../../report/report-state.ts";
import { choiceScene } from "./choice-scene.ts";

/** The receipt, shown this once. What is not kept now is gone for everyone. */
export const receipt = choiceScene({
  name: "report-receipt",
  codes: (_, { env }) =>
    env.channel === "messenger" ? (["keep", "written", "none"] as const) : (["written", "none"] as const),
  own: (dialogue, { say }) => {
    const { receipt: digits, isShared } = reportOf(dialogue);
    return {
      hint: say("report-receipt-hint", { shared: isShared === "no" ? "no" : "yes" }).trim(),
      ...(digits !== undefined && { receipt: digits }),
    };
  },
  take: (dialogue, code, stage) => {
    const decided = passing(dialogue, "report-receipt");
    const kept = code === "none" ? {} : { isReceiptKept: true as const };
    const receipt = code === "keep" ? reportOf(dialogue).receipt : undefined;
    return reportOnward({ dialogue: withReport(decided, { ...kept, receipt }) }, stage);
  },
});
