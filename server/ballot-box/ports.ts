import type { KeyFiles } from "../privacy/key-files.ts";
import type { Store } from "../store/client.ts";

/** What the box needs from outside. */
export type BoxPorts = { readonly store: Store; readonly keys: KeyFiles };
