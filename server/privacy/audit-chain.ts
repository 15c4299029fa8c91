import { createHmac } from "node:crypto";
import type { AuditChain, AuditFields } from "../store/audit.ts";
import type { KeyFiles } from "./key-files.ts";
import { lengthPrefixed } from "./length-prefix.ts";

/** Name of the key file of the chain. */
const auditKey = "audit";
/** Stands before the first row: 32 zero bytes. */
const beginning = Buffer.alloc(32);

/**
 * The audit log's keyed hash chain (privacy-security 7.7): `h(i) = HMAC-SHA-256(K, h(i−1) ‖ canonical JSON of row i)`, and
 * `object = HMAC-SHA-256(K, LP("emnoi/audit-object/v1") LP(id))`. K is the key file `audit`, made when first needed and
 * read as soon as the chain is opened: open it before a transaction begins, which would wait for a connection that it
 * holds itself. Everything throws the key's fault where its file is absent, broken or another machine's.
 */
export function auditChain(keys: KeyFiles): AuditChain {
  void keyOf(keys).catch(() => {});
  return {
    beginning,
    ready: async () => {
      await keyOf(keys);
    },
    next: async (head, fields) =>
      createHmac("sha256", await keyOf(keys))
        .update(head)
        .update(canonical(fields))
        .digest(),
    objectOf: async (id) =>
      createHmac("sha256", await keyOf(keys))
        .update(lengthPrefixed("emnoi/audit-object/v1", id))
        .digest(),
  };
}

/** The chain with its key read. */
export async function openChain(keys: KeyFiles): Promise<AuditChain> {
  const chain = auditChain(keys);
  await chain.ready();
  return chain;
}

const read = new WeakMap<KeyFiles, Promise<Buffer>>();

/** Read once for all chains of a folder; a failure is not remembered. */
function keyOf(keys: KeyFiles): Promise<Buffer> {
  const known = read.get(keys);
  if (known !== undefined) return known;
  const reading = keys.ensure(auditKey);
  read.set(keys, reading);
  reading.catch(() => read.delete(keys));
  return reading;
}

/** As RFC 8785 writes it: names in order, no spaces. */
function canonical({ action, atMs, object, result, seq, staff }: AuditFields): string {
  const at = new Date(atMs).toISOString();
  return JSON.stringify({ action, at, object: object?.toString("hex") ?? null, result, seq, staff });
}
