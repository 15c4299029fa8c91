import { randomBytes } from "node:crypto";
import { openWith, publicHalf, sealTo } from "./hpke.ts";
import type { KeyFiles } from "./key-files.ts";
import { lengthPrefixed } from "./length-prefix.ts";
import { padded, unpadded } from "./padding.ts";

/** Where a reporter wished to hear that there is an answer. */
type NoticeAddress = { readonly channel: string; readonly address: string; readonly locale: string };

const paddedTo = 256;

/** Seals and opens addresses for neutral notices; officers never see one, a dump of the database opens none. */
export type Notices = {
  seal(caseId: string, to: NoticeAddress): Promise<Buffer>;
  /** Null where it is another case's or another key's. */
  open(caseId: string, sealed: Uint8Array): Promise<NoticeAddress | null>;
};

/** Under the key file `notify`: HPKE to its own public half, bound to the case (privacy-security 4.6). */
export function notices(keys: Pick<KeyFiles, "ensure">): Notices {
  const info = (caseId: string) => lengthPrefixed("emnoi/notice/v1", caseId);
  const secret = () => keys.ensure("notify", scalar());
  return {
    seal: async (caseId, to) =>
      sealTo(publicHalf(await secret()), info(caseId), padded(Buffer.from(JSON.stringify(to)), paddedTo)),
    open: async (caseId, sealed) => {
      const opened = await openWith(await secret(), info(caseId), sealed);
      const content = opened === null ? null : unpadded(opened, paddedTo);
      // Only this program seals under the key: what opens has the shape it was sealed with.
      return content === null ? null : (JSON.parse(content.toString()) as NoticeAddress);
    },
  };
}

/** A private key of P-256: below 2^255, which is below the curve's order, and not zero. */
function scalar(): Buffer {
  const bytes = randomBytes(32);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  bytes[31] = (bytes[31] ?? 0) | 1;
  return bytes;
}
