import { canonicalLink } from "../../../reports/link.ts";
import { textScene } from "./text-scene.ts";

/** The name of an account or a link, if somebody knows it: text only. */
export const account = textScene({
  name: "report-account",
  read: (text) => {
    const link = canonicalLink(text);
    return link.is === "link" ? { kind: "link", text: link.canonical } : { kind: "account", text };
  },
  hint: (_, { say }) => say("optional-hint"),
});
