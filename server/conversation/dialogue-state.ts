import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from "node:crypto";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { ConversationKey } from "../privacy/rotating-keys.ts";

const paddedTo = 1024;
const nonceBytes = 12;
const mark = Buffer.from("emnoi/dialogue/v1");

/** HMAC-SHA-256(K_conv, channel, address): what a conversation is found by; says nothing without the key. */
export function rowKey(key: ConversationKey, channel: string, address: string): Buffer {
  return createHmac("sha256", prepared(key.secret).finding)
    .update(mark)
    .update(prefixed(Buffer.from(channel)))
    .update(prefixed(Buffer.from(address)))
    .digest();
}

/** HMAC-SHA-256(K_dedupe, channel, update): what a repeated update is known by for a day. */
export function updateKey(secret: Buffer, channel: string, update: string): Buffer {
  return createHmac("sha256", prepared(secret).finding)
    .update("emnoi/update/v1")
    .update(prefixed(Buffer.from(channel)))
    .update(prefixed(Buffer.from(update)))
    .digest();
}

/** What is kept of a conversation; `marks`: ids of its messages on its platform, so that they can be deleted. */
export type State = { readonly dialogue: Dialogue; readonly marks?: readonly string[] };

/** AES-256-GCM bound to the row, padded to the next 1,024 bytes. */
export function sealState(key: ConversationKey, row: Buffer, state: State): Buffer {
  return sealText(key, row, JSON.stringify(state));
}

/** The state, or null where it does not open: the child is asked to begin again. */
export function openState(key: ConversationKey, row: Buffer, body: Buffer): State | null {
  const text = openText(key, row, body);
  // Only this program seals under the key: what opens has the shape it was sealed with.
  return text === null ? null : (JSON.parse(text) as State);
}

export function sealText(key: ConversationKey, bound: Buffer, text: string): Buffer {
  const nonce = drawNonce();
  const cipher = createCipheriv("aes-256-gcm", prepared(key.secret).sealing, nonce);
  cipher.setAAD(bound);
  const sealed = cipher.update(padded(text));
  // GCM leaves nothing for the end.
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

export function openText(key: ConversationKey, bound: Buffer, body: Buffer): string | null {
  try {
    const cipher = createDecipheriv("aes-256-gcm", prepared(key.secret).sealing, body.subarray(0, nonceBytes));
    cipher.setAAD(bound);
    cipher.setAuthTag(body.subarray(nonceBytes, nonceBytes + 16));
    const opened = cipher.update(body.subarray(nonceBytes + 16));
    // Throws where it was not sealed by us.
    cipher.final();
    return opened.toString("utf8", 4, 4 + opened.readUInt32BE(0));
  } catch {
    return null;
  }
}

/** One key finds, another seals: neither use weakens the other. */
type Prepared = { readonly finding: KeyObject; readonly sealing: KeyObject };

// A key given as bytes is looked at anew by every call, at four times the cost of the call itself (Node 24, measured).
const known = new WeakMap<Buffer, Prepared>();

function prepared(secret: Buffer): Prepared {
  const before = known.get(secret);
  if (before !== undefined) return before;
  const finding = createSecretKey(secret);
  const sealing = createSecretKey(createHmac("sha256", finding).update("emnoi/dialogue-body/v1").digest());
  const made = { finding, sealing };
  known.set(secret, made);
  return made;
}

function padded(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const content = Buffer.alloc(Math.ceil((length + 4) / paddedTo) * paddedTo);
  content.writeUInt32BE(length, 0);
  content.write(text, 4);
  return content;
}

// One draw serves many: asking the machine for twelve bytes costs as much as for a thousand (Node 24, measured).
const drawn = Buffer.alloc(nonceBytes * 128);
let used = drawn.length;

function drawNonce(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += nonceBytes;
  return Buffer.from(drawn.subarray(used - nonceBytes, used));
}

function prefixed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length, 0);
  return Buffer.concat([length, bytes]);
}
