import { z } from "zod";
import type { AuditChain } from "../store/audit.ts";
import { audit } from "../store/audit.ts";
import type { Store } from "../store/client.ts";
import { type AccountSecrets, findAccount, findAccountByLogin, programNowMs } from "../store/staff-accounts.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { type Factor, type FactorPorts, isFactor } from "./factors.ts";
import { type Authentication, authenticationOptions, type PasskeyPlace } from "./passkeys.ts";
import type { AccessSecrets } from "./secrets.ts";
import { beginSession } from "./sessions.ts";
import type { Throttle } from "./throttle.ts";
import { isRight } from "./verifier.ts";

export type SignInPorts = {
  readonly store: Store;
  readonly secrets: AccessSecrets;
  readonly chain: AuditChain;
  readonly throttle: Throttle;
  readonly place: PasskeyPlace | null;
  /** Two hundred failures within an hour. */
  onManyFailures(): void;
};

const ticketMinutes = 5;
const purpose = "sign-in";

/** Between password and second factor; sealed, so that nobody but us reads whether the password was right. */
const ticketShape = z.strictObject({
  account: z.uuid().nullable(),
  challenge: z.string(),
  untilMs: z.number(),
  /** The account had to wait: only a passkey ends that (privacy-security 7.1). */
  wasPaused: z.boolean(),
});
type Ticket = z.output<typeof ticketShape>;

/** How a name is compared: as it was typed, without the accidents of a keyboard. */
export const loginOf = (typed: string): string => typed.normalize("NFC").trim().toLowerCase();

/** The salt for the browser's Argon2id. A name that nobody has gets one too, and it costs the same to find out. */
export async function saltFor({ store, secrets }: SignInPorts, login: string): Promise<Buffer> {
  const account = await findAccountByLogin(store.pool, login);
  const made = await secrets.saltOf(login);
  return account?.state === "active" && account.salt !== null ? account.salt : made;
}

/** What the browser does next: asks for the second factor. */
export type Asking = { readonly ticket: string; readonly passkey: Authentication | null };

export type PasswordOutcome =
  | ({ readonly is: "right" } & Asking)
  | { readonly is: "wrong" }
  /** Right or wrong is not said. Whoever has the password and a passkey goes on at once. */
  | ({ readonly is: "paused"; readonly seconds: number } & Asking)
  | { readonly is: "too-many" };

export type PasswordGiven = { readonly login: string; readonly auth: Buffer; readonly address: string };

/** The first step. Whatever the name, the same questions are asked of the database and the same Argon2 is computed. */
export async function takePassword(ports: SignInPorts, given: PasswordGiven): Promise<PasswordOutcome> {
  const { throttle, store } = ports;
  if (!throttle.admits(given.address)) return { is: "too-many" };
  const found = await findAccountByLogin(store.pool, given.login);
  const account = found?.state === "active" ? found : null;
  const isKnown = await isRight(account?.verifier ?? null, given.auth);
  const seconds = throttle.waitSeconds(given.login);
  if (seconds > 0) return { is: "paused", seconds, ...(await ask(ports, isKnown ? account : null, true)) };
  if (isKnown) return { is: "right", ...(await ask(ports, account, false)) };
  await noteFailure(ports, { login: given.login, account, result: "password" });
  return { is: "wrong" };
}

async function ask({ store, secrets, place }: SignInPorts, account: AccountSecrets | null, wasPaused: boolean) {
  const passkey = place === null ? null : await authenticationOptions(place);
  const untilMs = (await programNowMs(store.pool)) + ticketMinutes * 60_000;
  const ticket: Ticket = { account: account?.id ?? null, challenge: passkey?.challenge ?? "", untilMs, wasPaused };
  return { ticket: await secrets.sealTicket(purpose, ticket), passkey };
}

export type FactorOutcome =
  | { readonly is: "signed-in"; readonly sessionId: string; readonly account: AccountSecrets }
  | { readonly is: "wrong" }
  | { readonly is: "too-many" }
  /** The ticket is over, or none of ours: the password is asked for again. */
  | { readonly is: "again" };

export type FactorStep = { readonly ticket: string; readonly factor: Factor; readonly address: string };

/** The second step: a session under a new id. A code that was used, and a ticket that was, begin none. */
export async function takeFactor(ports: SignInPorts, given: FactorStep): Promise<FactorOutcome> {
  if (!ports.throttle.admits(given.address)) return { is: "too-many" };
  const ticket = await readTicket(ports, given.ticket);
  if (ticket === null) return { is: "again" };
  const account = ticket.account === null ? null : await findAccount(ports.store.pool, ticket.account);
  const isPaused = ticket.wasPaused || (account !== null && ports.throttle.waitSeconds(account.login) > 0);
  if (account?.state !== "active" || (isPaused && given.factor.kind !== "passkey")) return { is: "wrong" };
  // Codes spend themselves; what a passkey has signed would be good for as long as its question is.
  if (given.factor.kind === "passkey" && !ports.secrets.spendTicket(given.ticket)) return { is: "again" };
  const sessionId = await begin(ports, { account, challenge: ticket.challenge, factor: given.factor });
  if (sessionId === null) {
    await noteFailure(ports, { login: account.login, account, result: given.factor.kind });
    return { is: "wrong" };
  }
  ports.throttle.succeeded(account.login);
  return { is: "signed-in", sessionId, account };
}

async function readTicket({ store, secrets }: SignInPorts, sealed: string): Promise<Ticket | null> {
  const parsed = ticketShape.safeParse(await secrets.openTicket(purpose, sealed));
  if (!parsed.success) return null;
  return parsed.data.untilMs > (await programNowMs(store.pool)) ? parsed.data : null;
}

type Beginning = { readonly account: AccountSecrets; readonly challenge: string; readonly factor: Factor };

async function begin(ports: SignInPorts, { account, challenge, factor }: Beginning): Promise<string | null> {
  await ports.chain.ready();
  return await inTransaction(ports.store.pool, async (db) => {
    if (!(await isFactor(db, ports, { account, challenge }, factor))) return null;
    const id = await beginSession(db, account.id);
    if (factor.kind === "recovery") await note(db, ports, account.id, "recovery-code-used");
    await note(db, ports, account.id, "signed-in", factor.kind);
    return id;
  });
}

const note = (
  db: Queryable,
  { chain }: Pick<SignInPorts, "chain">,
  staff: string,
  action: "signed-in" | "recovery-code-used" | "sign-in-failed",
  result = "done",
): Promise<void> => audit(db, chain, { staff, action, result });

type Failure = {
  readonly login: string;
  readonly account: AccountSecrets | null;
  readonly result: "password" | Factor["kind"];
};

async function noteFailure(ports: SignInPorts, { login, account, result }: Failure): Promise<void> {
  const alarm = ports.throttle.failed(login);
  await ports.chain.ready();
  await inTransaction(ports.store.pool, (db) => note(db, ports, account?.id ?? "program", "sign-in-failed", result));
  if (alarm === "alarm") ports.onManyFailures();
}

/** The second factor of somebody who is signed in, asked for again; the question names no account. */
export async function askAgain(ports: SignInPorts, account: string): Promise<Asking> {
  const found = await findAccount(ports.store.pool, account);
  return ask(ports, found, false);
}

/** Whether it was given rightly, in the caller's transaction. */
export async function isGivenAgain(
  db: Queryable,
  ports: SignInPorts & FactorPorts,
  { account, ticket, factor }: { readonly account: string; readonly ticket: string; readonly factor: Factor },
): Promise<boolean> {
  const read = await readTicket(ports, ticket);
  if (read?.account !== account) return false;
  const found = await findAccount(db, account);
  return found?.state === "active" && isFactor(db, ports, { account: found, challenge: read.challenge }, factor);
}
