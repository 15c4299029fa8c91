import { mountDesk } from "./desk/mount.tsx";
import type { Shell } from "./desk/shell.ts";

/** The desk, or the making of month tables, in the place that a staff page keeps for it; returns what ends it. */
export function mount(host: HTMLElement, shell: Shell): () => void {
  const { words = "", root = "", page } = host.dataset;
  return mountDesk(host, shell, { words, root, page: page === "months" ? "months" : "cases" });
}
