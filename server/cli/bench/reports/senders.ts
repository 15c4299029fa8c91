import type { Browser } from "../http-client.ts";

/** What the program believes about where somebody is: it is started behind a proxy that is this machine. */
export const proxySettings = { TRUST_PROXY: "127.0.0.1" } as const;

/** A network address of its own for each sender. */
export const senderAddress = (index: number): string =>
  `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

/** Posts JSON to the report API as the browser of that sender; throws with status and answer where it is not one of these. */
export async function postAs(
  browser: Browser,
  sender: number,
  { name, body, expected }: { readonly name: string; readonly body: unknown; readonly expected: readonly number[] },
): Promise<unknown> {
  const headers = { "x-forwarded-for": senderAddress(sender) };
  const answer = await browser.ask({ path: `/api/v1/reports${name}`, json: body, headers });
  if (!expected.includes(answer.status)) throw new Error(`${name || "/"} answered ${answer.status}: ${answer.body}`);
  return answer.body === "" ? {} : JSON.parse(answer.body);
}
