/** What a key does on the desk; the help sheet is drawn from the same list. */
export const deskKeys = [
  ["j", "next"],
  ["k", "previous"],
  ["Enter", "open"],
  ["v", "reveal"],
  ["r", "reply"],
  ["n", "note"],
  ["b", "refer"],
  ["f", "form"],
  ["m", "level"],
  ["h", "hand-over"],
  ["c", "close-case"],
  ["s", "skip"],
  ["?", "help"],
  ["Escape", "back"],
] as const;

export type DeskDeed = (typeof deskKeys)[number][1];

/** The deed of a key, or null where somebody types, or holds another key with it. */
export function deedOf(event: KeyboardEvent): DeskDeed | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
  if (isTyping && event.key !== "Escape") return null;
  // Enter on a button or a link is theirs.
  const isPressing =
    event.key === "Enter" && event.target instanceof Element && event.target.closest("button, a, summary");
  if (isPressing) return null;
  return deskKeys.find(([key]) => key === event.key)?.[1] ?? null;
}
