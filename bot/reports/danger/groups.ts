/** Concepts that stand together in many rules. */
export const groups: Readonly<Record<string, string>> = {
  who: "family adult stranger peer",
  grown: "family adult stranger",
  child: "me friend",
  victim: "me friend kin",
  blow: "hit rough abuse kill",
  strike: "hit abuse kill",
  image: "picture porn",
};
