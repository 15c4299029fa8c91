import { canonicalLink } from "../../../reports/link.ts";
import { textScene } from "./text-scene.ts";

/** Where the content is. It is kept in one spelling, so that the same page reported twice is one. */
export const link = textScene({
  name: "report-link",
  read: (text) => {
    const given = canonicalLink(text);
    return given.is === "link" ? { kind: "link", text: given.canonical } : null;
  },
  hint: (_, { say }) => say("report-link-hint"),
});
