import { reportOnward } from "../../report/order.ts";
import { known } from "../../report/sending.ts";
import { saying } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Whether somebody else can read along; on a messenger also that its company can. */
export const device = choiceScene({
  name: "report-device",
  codes: () => ["no", "yes", "unsure"] as const,
  own: (_, { env, say }) => (env.channel === "messenger" ? { hint: say("report-device-messenger") } : {}),
  take: (dialogue, isShared, stage) => {
    const { dialogue: told } = known(dialogue, { isShared });
    const isWarned = isShared !== "no" && stage.env.report.page === "";
    return reportOnward({ dialogue: isWarned ? saying(told, "report-leave-quickly") : told }, stage);
  },
});
