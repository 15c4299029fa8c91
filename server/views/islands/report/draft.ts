import { type Answer, ask } from "./api.ts";
import { given, number, text } from "./reading.ts";
import type { Seal } from "./standing.ts";

/** A token for one report, or why there is none. */
export type TokenReading =
  | { readonly is: "token"; readonly token: string }
  | { readonly is: "closed" | "paused" | "away" };

/** Where many come from one address, some work is done for a token first. */
export async function draftToken(seal: Seal): Promise<TokenReading> {
  const first = await ask("/draft", {});
  const work = first?.status === 429 ? given(first.body).work : undefined;
  if (work === undefined) return tokenIn(first);
  const nonce = text(given(work), "nonce");
  const answer = await seal.solve(nonce, number(given(work), "bits"));
  return tokenIn(await ask("/draft", { work: { nonce, answer } }));
}

function tokenIn(answer: Answer): TokenReading {
  if (answer === null) return { is: "away" };
  if (answer.status < 300) return { is: "token", token: text(given(answer.body), "token") };
  return { is: answer.status === 429 ? "paused" : "closed" };
}

/** The server's share of a receipt's key. Spent: the token served another receipt, or is too old. */
export type ShareReading =
  | { readonly is: "share"; readonly share: string }
  | { readonly is: "spent" | "paused" | "away" };

export async function shareFor(token: string, rid: string): Promise<ShareReading> {
  const answer = await ask("/share", { token, rid });
  if (answer === null) return { is: "away" };
  if (answer.status < 300) return { is: "share", share: text(given(answer.body), "share") };
  return { is: answer.status === 429 ? "paused" : "spent" };
}
