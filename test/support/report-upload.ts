import { randomBytes, randomUUID } from "node:crypto";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { fromBase64url, toBase64url, utf8 } from "../../server/privacy/bytes.ts";
import { drawReceipt, receiptKeys, wrapForReporter } from "../../server/privacy/receipt.ts";
import { serverArgon2 } from "../../server/privacy/server-argon2.ts";
import { makeCase, sealCase } from "../../server/views/islands/report/sealed-case.ts";
import { cheapArgon2, type Office } from "./office.ts";
import { sheet } from "./sheet.ts";

/** A browser at an address of its own, which speaks with the report API and remembers what it was answered. */
export type Browser = {
  readonly answers: LightMyRequestResponse[];
  post(name: string, body: unknown): Promise<LightMyRequestResponse>;
};

export function browserAt(app: FastifyInstance, remoteAddress: string): Browser {
  const answers: LightMyRequestResponse[] = [];
  const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
  return {
    answers,
    post: async (name, body) => {
      const url = `/api/v1/reports${name}`;
      const payload = JSON.stringify(body);
      const answer = await app.inject({ method: "POST", url, headers, payload, remoteAddress });
      answers.push(answer);
      return answer;
    },
  };
}

/** A token of the server's, for one report. */
export const draftToken = async (browser: Browser): Promise<string> => (await browser.post("/draft", {})).json().token;

export type Packed = Awaited<ReturnType<typeof packedReport>>;

/** A receipt as a browser keeps it. */
export async function newReceipt() {
  const digits = drawReceipt((below) => randomBytes(4).readUInt32BE() % below);
  const { rid, rk } = await receiptKeys(digits, new Uint8Array(16), cheapArgon2);
  return { digits, rid: toBase64url(rid), rk };
}

type Given = {
  readonly office: Office;
  readonly texts?: readonly string[];
  readonly without?: readonly string[];
  readonly receipt?: Awaited<ReturnType<typeof newReceipt>>;
};

/** A whole report as the browser seals and sends it, with the files that run in browsers. */
export async function packedReport(
  browser: Browser,
  { office, texts = ["chuyện của em"], without = [], ...given }: Given,
) {
  const [made, receipt] = [await makeCase(randomUUID()), given.receipt ?? (await newReceipt())];
  const words = texts.map((text) => ({ kind: "words", text }) as const);
  const sealed = await sealCase({ made, sheet, texts: words, directory: office.directory(), without });
  if (sealed === null) throw new Error("nobody would read it");
  const token = await draftToken(browser);
  const { share } = (await browser.post("/share", { token, rid: receipt.rid })).json();
  const keys = { rk: receipt.rk, share: Buffer.from(share, "base64url") };
  const content = { reporterPrivate: made.reporter.privateKey, casePub: made.pair.publicKey };
  const wrap = toBase64url(await wrapForReporter(keys, made.id, content));
  const body = { token, case: { ...sealed, receipt: { rid: receipt.rid, wrap }, level: 2, without } };
  return { made, receipt, keys, body };
}

/** The same of a reporter who wants no receipt: nothing ever comes back. */
export async function oneWayReport(browser: Browser, { office, texts = ["chuyện của em"], without = [] }: Given) {
  const made = await makeCase(randomUUID());
  const words = texts.map((text) => ({ kind: "words", text }) as const);
  const sealed = await sealCase({ made, sheet, texts: words, directory: office.directory(), without });
  if (sealed === null) throw new Error("nobody would read it");
  return { made, body: { token: await draftToken(browser), case: { ...sealed, receipt: null, level: 2, without } } };
}

/** The work that many reports from one address need, as a browser does it. */
export async function worked(nonce: string, bits: number): Promise<string> {
  for (let counter = 0; ; counter += 1) {
    const hash = await serverArgon2(utf8(String(counter)), fromBase64url(nonce), {
      memoryKiB: 1024,
      passes: 1,
      bytes: 32,
    });
    if ((hash[0] ?? 255) >> (8 - bits) === 0) return String(counter);
  }
}
