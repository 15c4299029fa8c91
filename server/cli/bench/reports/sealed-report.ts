import { randomInt, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Sheet } from "../../../../bot/reports/report.ts";
import { fromBase64url, sha256, toBase64url } from "../../../privacy/bytes.ts";
import { drawReceipt, receiptKeys, wrapForReporter } from "../../../privacy/receipt.ts";
import { makeCase, sealCase } from "../../../views/islands/report/sealed-case.ts";
import type { Browser } from "../http-client.ts";
import type { BenchOffice } from "./office.ts";
import { postAs } from "./senders.ts";

/** A report that was sealed as a browser seals it and waits to be sent; `rid` finds it again by its receipt. */
export type SealedReport = { readonly rid: string; readonly body: unknown };

const sheet: Omit<Sheet, "level"> = {
  teller: "11-15",
  about: "me",
  category: "H01",
  where: "zalo",
  offender: "peer",
  safety: {},
  unit: null,
  contact: "receipt",
  danger: [],
  reasons: [],
  texts: 1,
  wantedToAttach: false,
  isUnableToCall: false,
  isTest: false,
  isSharedDevice: "no",
  channel: "web",
  locale: "vi",
};
const texts = [{ kind: "words", text: "Các bạn lập nhóm nói xấu em và bắt em rời khỏi lớp. ".repeat(4) }] as const;

const drafted = z.object({ token: z.string() });
const shared = z.object({ share: z.string() });
/** A receipt's derivation is the phone's work: here it costs nothing. */
const quickly = async (secret: Uint8Array, salt: Uint8Array) => sha256(Uint8Array.from([...secret, ...salt]));

type Reporter = { readonly office: BenchOffice; readonly sender: number; readonly level?: 2 | 4 };

/** Everything that comes before "send": token, share of the pepper, keys, seals. */
export async function sealedReport(browser: Browser, { office, sender, level = 2 }: Reporter): Promise<SealedReport> {
  const made = await makeCase(randomUUID());
  const sealed = await sealCase({ made, sheet: { ...sheet, level }, texts, directory: office.directory, without: [] });
  if (sealed === null) throw new Error("the office has nobody who could read");
  const { rid: id, rk } = await receiptKeys(drawReceipt(randomInt), new Uint8Array(16), quickly);
  const rid = toBase64url(id);
  const { token } = drafted.parse(await postAs(browser, sender, { name: "/draft", body: {}, expected: [200] }));
  const { share } = shared.parse(
    await postAs(browser, sender, { name: "/share", body: { token, rid }, expected: [200] }),
  );
  const content = { reporterPrivate: made.reporter.privateKey, casePub: made.pair.publicKey };
  const wrap = toBase64url(await wrapForReporter({ rk, share: fromBase64url(share) }, made.id, content));
  return { rid, body: { token, case: { ...sealed, receipt: { rid, wrap }, level, without: [] } } };
}
