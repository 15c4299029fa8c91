import { Encrypter } from "age-encryption";

/**
 * A file that only whoever holds the private half of the recipient opens, with the `age` command or any program that reads
 * its format (age-encryption.org/v1); made in the officer's browser. Null where the recipient is none.
 */
export async function sealedFile(recipient: string, text: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
    return new Uint8Array(await encrypter.encrypt(text));
  } catch {
    return null;
  }
}
