import { createHmac } from "node:crypto";
import type { KeyFiles } from "../privacy/key-files.ts";
import { lengthPrefixed } from "../privacy/length-prefix.ts";
import { openTable, sealTable } from "../privacy/sealed-table.ts";

const saltBytes = 16;
const ticketBytes = 1024;
const totpBytes = 64;
/** They are over long before so many people have signed in. */
const rememberedTickets = 10_000;

/** What signing in keeps under key files of its own: `sign-in` and `totp`. */
export type AccessSecrets = {
  /** Salt of a name that nobody has: the same each time, and like any other (privacy-security 4.3). */
  saltOf(login: string): Promise<Buffer>;
  /** Something that is handed to a browser and comes back: sealed, for one purpose, for that many minutes at most. */
  sealTicket(purpose: string, content: object): Promise<string>;
  openTicket(purpose: string, ticket: string): Promise<unknown>;
  /** Uses a ticket up; false: this process has seen it used. */
  spendTicket(ticket: string): boolean;
  sealTotp(account: string, secret: Buffer): Promise<Buffer>;
  openTotp(account: string, sealed: Buffer): Promise<Buffer | null>;
};

/** Reads each key file when it is first needed; throws its fault where it is absent, broken or another machine's. */
export function accessSecrets(keys: KeyFiles): AccessSecrets {
  const signIn = readOnce(() => keys.ensure("sign-in"));
  const totp = readOnce(() => keys.ensure("totp"));
  const ticketSize = (purpose: string) => ({
    aad: lengthPrefixed("emnoi/ticket/v1", purpose),
    paddedTo: ticketBytes,
  });
  const spent = new Set<string>();
  const totpSize = (account: string) => ({ aad: lengthPrefixed("emnoi/totp/v1", account), paddedTo: totpBytes });
  return {
    saltOf: async (login) =>
      createHmac("sha256", await signIn())
        .update(lengthPrefixed("emnoi/salt/v1", login))
        .digest()
        .subarray(0, saltBytes),
    sealTicket: async (purpose, content) =>
      sealTable(await signIn(), Buffer.from(JSON.stringify(content)), ticketSize(purpose)).toString("base64url"),
    openTicket: async (purpose, ticket) => {
      const opened = openTable(await signIn(), Buffer.from(ticket, "base64url"), ticketSize(purpose));
      return opened === null ? null : JSON.parse(opened.toString("utf8"));
    },
    spendTicket: (ticket) => {
      if (spent.has(ticket)) return false;
      spent.add(ticket);
      const [oldest] = spent;
      if (spent.size > rememberedTickets && oldest !== undefined) spent.delete(oldest);
      return true;
    },
    sealTotp: async (account, secret) => sealTable(await totp(), secret, totpSize(account)),
    openTotp: async (account, sealed) => openTable(await totp(), sealed, totpSize(account)),
  };
}

/** A failure is not remembered: the file may come back. */
function readOnce(read: () => Promise<Buffer>): () => Promise<Buffer> {
  let kept: Promise<Buffer> | null = null;
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
