import { passkeyPlace } from "../../access/passkeys.ts";
import { accessSecrets } from "../../access/secrets.ts";
import type { SetUpPorts } from "../../access/set-up.ts";
import type { SignInPorts } from "../../access/sign-in.ts";
import { throttle } from "../../access/throttle.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import type { AuditChain } from "../../store/audit.ts";
import type { Store } from "../../store/client.ts";

/** Everything that signing in and the accounts need. */
export type AccessPorts = SignInPorts & SetUpPorts & { readonly staffUrl: string };

export type AccessParts = {
  /** Under the role of the staff's room. */
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly chain: AuditChain;
  readonly staffUrl: string;
  onManyFailures(): void;
  /** Only a rehearsal has another clock for what is counted. */
  readonly nowMs?: () => number;
};

/** Made once: what is counted about failures is in it. */
export function accessPorts({ store, keys, chain, staffUrl, onManyFailures, nowMs }: AccessParts): AccessPorts {
  const place = passkeyPlace(staffUrl);
  return { store, chain, staffUrl, place, onManyFailures, secrets: accessSecrets(keys), throttle: throttle(nowMs) };
}
