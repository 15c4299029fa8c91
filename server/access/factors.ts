import { z } from "zod";
import { type AccountSecrets, programNowMs, spendStep } from "../store/staff-accounts.ts";
import { countPasskey, findPasskey, spendRecoveryCode } from "../store/staff-factors.ts";
import type { Queryable } from "../store/transaction.ts";
import { type Authenticated, authenticated, type PasskeyPlace } from "./passkeys.ts";
import { recoveryCodeHash } from "./recovery-codes.ts";
import type { AccessSecrets } from "./secrets.ts";
import { stepOfCode } from "./totp.ts";

const text = (atMost: number) => z.string().max(atMost);

/** What a browser answers with a passkey; the library looks at every part of it again. */
const passkeyAnswer = z.custom<Authenticated>(
  (given) => z.object({ id: text(1024), response: z.looseObject({}) }).safeParse(given).success,
);

/** A second factor as it is given: a code of the moment, a printed one, or a passkey. */
export const factorGiven = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("totp"), code: text(16) }),
  z.strictObject({ kind: z.literal("recovery"), code: text(40) }),
  z.strictObject({ kind: z.literal("passkey"), answer: passkeyAnswer }),
]);
export type Factor = z.output<typeof factorGiven>;

export type FactorPorts = { readonly secrets: AccessSecrets; readonly place: PasskeyPlace | null };

type Question = { readonly account: AccountSecrets; readonly challenge: string };

/**
 * Whether the factor is this account's, in the caller's transaction: a code of the moment and a printed one are spent by it,
 * and a passkey counts on.
 */
export async function isFactor(
  db: Queryable,
  { secrets, place }: FactorPorts,
  { account, challenge }: Question,
  factor: Factor,
): Promise<boolean> {
  switch (factor.kind) {
    case "totp":
      return isCode(db, secrets, account, factor.code);
    case "recovery":
      return spendRecoveryCode(db, account.id, recoveryCodeHash(factor.code));
    case "passkey":
      return place !== null && isPasskey(db, place, { account, challenge }, factor.answer);
  }
}

async function isCode(db: Queryable, secrets: AccessSecrets, account: AccountSecrets, code: string): Promise<boolean> {
  const secret = account.totp === null ? null : await secrets.openTotp(account.id, account.totp);
  if (secret === null) return false;
  const step = stepOfCode(secret, code, await programNowMs(db));
  return step !== null && spendStep(db, account.id, step);
}

async function isPasskey(
  db: Queryable,
  place: PasskeyPlace,
  { account, challenge }: Question,
  response: Authenticated,
): Promise<boolean> {
  const passkey = await findPasskey(db, account.id, response.id);
  if (passkey === null) return false;
  const counter = await authenticated(place, { response, challenge, passkey });
  if (counter === null) return false;
  await countPasskey(db, passkey.id, counter);
  return true;
}
