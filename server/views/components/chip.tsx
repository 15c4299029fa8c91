export type ChipLook = "done" | "may" | "not" | "none";

/** A state as a sign and one or two words: colour never speaks alone. */
export function Chip({ look, words }: { readonly look: ChipLook; readonly words: string }) {
  return <span class={`chip chip-${look}`}>{words}</span>;
}
