import type { Say } from "../../bot/wording/wording.ts";
import { firstInvitation, invitationLink } from "../access/accounts.ts";
import { type Config, isLoopback } from "../config.ts";
import { openChain } from "../privacy/audit-chain.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import type { Store } from "../store/client.ts";

type Ports = { readonly store: Store; readonly keys: KeyFiles; readonly config: Config; readonly port: number };

/** Code of the department that the first account administrator belongs to, until somebody says otherwise. */
const firstDepartment = "e-information";

/** Lines with the one-time link for the first account administrator; none as soon as there is staff. */
export async function setUpLines(say: Say, { store, keys, config, port }: Ports): Promise<readonly string[]> {
  // A port of 0 is known only once it is listened on.
  const staffUrl = config.STAFF_URL.replace(/:0$/, `:${port}`);
  const first = { login: "quan-tri", name: say("staff-first-name"), organisation: firstDepartment };
  const invitation = await firstInvitation({ store, chain: await openChain(keys) }, first);
  if (invitation === null) return [];
  const { protocol, hostname } = new URL(staffUrl);
  const isRefused = protocol === "http:" && config.MODE === "production" && !isLoopback(hostname);
  if (isRefused) return [say("start-set-up-refused")];
  return [say("start-set-up-link"), `  ${invitationLink(staffUrl, invitation.token)}`];
}
