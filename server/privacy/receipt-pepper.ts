import { createHmac, hkdfSync } from "node:crypto";
import type { KeyFiles } from "./key-files.ts";
import { lengthPrefixed } from "./length-prefix.ts";

/** What the server adds to every receipt, so that neither a dump of the database nor a receipt alone opens anything. */
export type ReceiptPepper = {
  /** Of this deployment, 16 bytes: a receipt is not looked up by one table for every province. Public. */
  salt(): Promise<Uint8Array>;
  /** What a case is found by: HMAC-SHA-256 of the receipt's `rid`, 32 bytes. */
  lookup(rid: Uint8Array): Promise<Buffer>;
  /** The server's part of the key that opens the reporter's wrap, 32 bytes; says nothing of whether `rid` is in use. */
  share(rid: Uint8Array): Promise<Uint8Array>;
  /** A mark under a key of the same file, for what is handed out and must come back unchanged. */
  mark(text: string): Promise<Buffer>;
};

const saltBytes = 16;

/** The pepper from the key file `pepper` (privacy-security 4.5). Throws a key fault where the file is away. */
export function receiptPepper(keys: Pick<KeyFiles, "ensure">): ReceiptPepper {
  let secret: Promise<Buffer> | null = null;
  const kept = (): Promise<Buffer> => {
    secret ??= keys.ensure("pepper").catch((error: unknown) => {
      secret = null;
      throw error;
    });
    return secret;
  };
  const keyed = async (context: string, content: string | Uint8Array) =>
    createHmac("sha256", await kept())
      .update(lengthPrefixed(context, content))
      .digest();
  return {
    salt: async () =>
      new Uint8Array(hkdfSync("sha256", await kept(), Buffer.alloc(0), "emnoi/receipt-salt/v1", saltBytes)),
    lookup: (rid) => keyed("emnoi/receipt-lookup/v1", rid),
    share: async (rid) => new Uint8Array(await keyed("emnoi/receipt-share/v1", rid)),
    mark: (text) => keyed("emnoi/receipt-mark/v1", text),
  };
}
