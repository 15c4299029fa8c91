import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { dataKeyEnvelopes, dataKeyMinutes } from "./constants.ts";
import { encapsulatedBytes, openWith, sealTo } from "./hpke.ts";
import { padded, unpadded } from "./padding.ts";

// format 1 | the data key, sealed to the recipient | nonce | GCM tag | the padded content, sealed under the data key
const sealedHere = 1;
const dataKeyBytes = 32;
const gcmTagBytes = 16;
const nonceBytes = 12;
const sealedKeyBytes = encapsulatedBytes + dataKeyBytes + gcmTagBytes;
const headerBytes = 1 + sealedKeyBytes + nonceBytes + gcmTagBytes;

/** Bytes that an envelope is longer than its padded content. */
export const envelopeOverhead = headerBytes;

export type Sealable = { readonly aad: Buffer; readonly content: Buffer; readonly paddedTo: number };
export type Sealed = { readonly aad: Buffer; readonly envelope: Buffer; readonly paddedTo: number };

// A key object, because handing over bytes each time more than doubles the cost of an envelope.
type DataKey = { readonly secret: KeyObject; readonly sealed: Buffer; readonly bornMs: number; uses: number };

/**
 * Seals to one public key, cheaply: a fresh data key is sealed to it by HPKE and carried inside each of the at most
 * 1,000 envelopes of at most 10 minutes that it serves (protocol 2). `info` binds the data key to its purpose. Throws a
 * RangeError where the content does not fit its padding.
 */
export function envelopeSealer(publicKey: Buffer, info: Buffer, clockMs = () => performance.now()) {
  let current: Promise<DataKey> | null = null;
  const fresh = async (): Promise<DataKey> => {
    const secret = randomBytes(dataKeyBytes);
    const sealed = await sealTo(publicKey, info, secret);
    return { secret: createSecretKey(secret), sealed, bornMs: clockMs(), uses: 0 };
  };
  const taken = async (): Promise<DataKey> => {
    for (;;) {
      current ??= fresh();
      const asked = current;
      const key = await asked.catch((error: unknown) => {
        if (current === asked) current = null;
        throw error;
      });
      if (key.uses < dataKeyEnvelopes && clockMs() - key.bornMs < dataKeyMinutes * 60_000) {
        key.uses += 1;
        return key;
      }
      if (current === asked) current = null;
    }
  };
  return { seal: async (given: Sealable): Promise<Buffer> => sealUnder(await taken(), given) };
}

function sealUnder(key: DataKey, given: Sealable): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key.secret, nonce).setAAD(given.aad);
  const sealed = cipher.update(padded(given.content, given.paddedTo));
  cipher.final();
  return Buffer.concat([Buffer.of(sealedHere), key.sealed, nonce, cipher.getAuthTag(), sealed]);
}

/**
 * Opens what was sealed to one private key with the same `info`; each data key is unsealed once. Null where the envelope
 * is of another format, sealed to another key, bound to something else, changed, or of another size.
 */
export function envelopeOpener(privateKey: Buffer, info: Buffer) {
  const dataKeys = new Map<string, Promise<KeyObject | null>>();
  const dataKeyOf = (envelope: Buffer): Promise<KeyObject | null> => {
    const sealed = envelope.subarray(1, 1 + sealedKeyBytes);
    const name = sealed.toString("latin1");
    const known = dataKeys.get(name) ?? openWith(privateKey, info, sealed).then(asKey);
    dataKeys.set(name, known);
    return known;
  };
  return {
    open: async (given: Sealed): Promise<Buffer | null> => {
      const isOurs = given.envelope.length === headerBytes + given.paddedTo && given.envelope[0] === sealedHere;
      const key = isOurs ? await dataKeyOf(given.envelope) : null;
      return key === null ? null : openUnder(key, given);
    },
  };
}

function asKey(secret: Buffer | null): KeyObject | null {
  return secret?.length === dataKeyBytes ? createSecretKey(secret) : null;
}

function openUnder(key: KeyObject, { aad, envelope, paddedTo }: Sealed): Buffer | null {
  const nonceAt = 1 + sealedKeyBytes;
  const tagAt = nonceAt + nonceBytes;
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, envelope.subarray(nonceAt, tagAt), {
      authTagLength: gcmTagBytes,
    });
    cipher.setAAD(aad).setAuthTag(envelope.subarray(tagAt, headerBytes));
    const whole = Buffer.concat([cipher.update(envelope.subarray(headerBytes)), cipher.final()]);
    return unpadded(whole, paddedTo);
  } catch {
    return null;
  }
}
