/** A message that was tapped, as it waits with what is owed: its id, and whether it was sent as protected. */
export type Tapped = { readonly id: number; readonly isProtected: boolean };

/** Protection cannot be given by an edit (Bot API, editMessageText has no `protect_content`): it must be remembered. */
export const markOf = ({ id, isProtected }: Tapped): string => `${id}${isProtected ? "p" : ""}`;

/** The message of a mark; null where it is none. */
export function tappedBy(mark: string): Tapped | null {
  const [, id, kind] = /^(\d{1,15})(p?)$/.exec(mark) ?? [];
  return id === undefined ? null : { id: Number(id), isProtected: kind === "p" };
}
