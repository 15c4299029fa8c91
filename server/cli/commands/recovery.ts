import { fault } from "../../errors.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { fromBase64url } from "../../privacy/bytes.ts";
import { currentDirectory } from "../../privacy/current-directory.ts";
import { activeEntries, type Directory } from "../../privacy/directory.ts";
import { type EscrowReading, joinAnyEscrow, sharesNeeded } from "../../privacy/escrow.ts";
import {
  type EscrowFile,
  escrowFileOf,
  escrowFileText,
  officerGrantsText,
  officerIn,
  readEscrowFile,
  readOfficerGrants,
  regrant,
} from "../../privacy/recovery-files.ts";
import { formerEscrows } from "../../privacy/renewal.ts";
import { audit } from "../../store/audit.ts";
import type { AuditAction } from "../../store/audit-actions.ts";
import { addGrants, escrowGrants } from "../../store/escrow-grants.ts";
import { inTransaction } from "../../store/transaction.ts";
import { type Ask, askLine } from "../ask-line.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { listOf, needText, wrongUsage } from "../given.ts";
import { newFile } from "../new-file.ts";
import { readTextFile } from "../read-file.ts";

export const commands: readonly Command[] = [
  {
    words: ["keys", "export"],
    usage: "FILE [--cases IDS]",
    options: { cases: "text" },
    positionals: 1,
    run: exportGrants,
  },
  {
    words: ["keys", "recover"],
    usage: "--case-file FILE --to KEY --out FILE [--shares FILE,FILE]",
    options: { "case-file": "text", to: "text", out: "text", shares: "text" },
    positionals: 0,
    isOffline: true,
    run: (context, given) => recover(context, given, askLine),
  },
  { words: ["keys", "import"], usage: "FILE", options: {}, positionals: 1, run: importGrants },
];

/** Writes what is sealed to escrow, for the machine without network; the file opens nothing without two custodians. */
async function exportGrants(context: AdminContext, given: Given): Promise<Printed> {
  const { store, say } = context;
  const [path = ""] = given.positionals;
  const directory = await goodDirectory(context);
  const grants = await escrowGrants(store.pool, casesOf(given));
  const former = await formerEscrows(store.pool, context.config.DIRECTORY_ROOT);
  const file = await newFile(path);
  await file.write(escrowFileText(escrowFileOf(directory, { former, grants })));
  await note(context, "keys-exported", grants.length);
  return {
    lines: [say("recovery-exported", { file: path, count: grants.length })],
    json: { file: path, grants: grants.length },
  };
}

/** On the machine without network: two custodians open escrow, and each case is sealed anew to one officer. */
export async function recover({ say }: AdminContext, given: Given, ask: Ask): Promise<Printed> {
  const file = await escrowFileIn(needText(given, "case-file"));
  const to = needText(given, "to").replaceAll(" ", "").toLowerCase();
  const officer = await officerIn(file, to);
  if (officer === null) throw fault("escrow-refused", { reason: "no-officer", given: to, allowed: namesOf(file) });
  const out = await newFile(needText(given, "out"));
  try {
    const escrowPrivate = await openedEscrow({ file, given, say, ask });
    const { file: granted, unopened } = await regrant({ escrowPrivate, officer, grants: file.grants });
    escrowPrivate.fill(0);
    await out.write(officerGrantsText(granted));
    const counts = { count: granted.grants.length, unopened };
    const lines = [say("recovery-done", { ...counts, name: officer.name, file: needText(given, "out") })];
    return { lines, json: { officerKey: to, ...counts }, ...(unopened > 0 ? { hasProblems: true } : {}) };
  } catch (error) {
    await out.remove();
    throw error;
  }
}

/** Adds what was sealed anew; a case that its officer must not see stays closed to them. */
async function importGrants(context: AdminContext, given: Given): Promise<Printed> {
  const { store, say } = context;
  const [path = ""] = given.positionals;
  const file = readOfficerGrants(await readTextFile(path));
  if (file === null) throw fault("escrow-refused", { reason: "no-grants", given: path });
  const entry = activeEntries(await goodDirectory(context)).find(({ key }) => key === file.officerKey);
  if (entry === undefined) throw fault("escrow-refused", { reason: "no-officer", given: file.officerKey, allowed: "" });
  const grants = file.grants.map(({ sealed, ...place }) => ({ ...place, sealed: Buffer.from(sealed) }));
  const added = await addGrants(store.pool, { officerKey: entry.key, staff: entry.staff, grants });
  await note(context, "escrow-used", added);
  await note(context, "keys-imported", added);
  return { lines: [say("recovery-imported", { added, name: entry.name })], json: { added, officerKey: entry.key } };
}

type Opening = {
  readonly file: EscrowFile;
  readonly given: Given;
  readonly say: AdminContext["say"];
  readonly ask: Ask;
};

/** From files, or typed one by one: a share that was mistyped is asked for again, the other stays. */
async function openedEscrow({ file, given, say, ask }: Opening): Promise<Uint8Array> {
  const publicKeys = [file.escrow, ...file.former].map(fromBase64url);
  const named = listOf(given, "shares");
  if (named !== null) return joined(await joinAnyEscrow(publicKeys, await Promise.all(named.map(readTextFile))));
  const typed: string[] = [];
  for (let number = 1; number <= sharesNeeded; number++) typed.push(await ask(say("recovery-ask-share", { number })));
  for (;;) {
    const reading = await joinAnyEscrow(publicKeys, typed);
    const again = "share" in reading ? reading.share : null;
    if (again === null || typed[again - 1] === "") return joined(reading);
    typed[again - 1] = await ask(
      `${say("error-escrow-refused", detailsOf(reading))}\n${say("recovery-ask-share", { number: again })}`,
    );
  }
}

function joined(reading: EscrowReading): Uint8Array {
  if (reading.is === "joined") return reading.privateKey;
  throw fault("escrow-refused", detailsOf(reading));
}

function detailsOf(reading: EscrowReading): Readonly<Record<string, string | number>> {
  if (reading.is === "mistyped")
    return { reason: reading.is, share: reading.share, group: reading.group, given: reading.given };
  if (reading.is === "wrong-length")
    return { reason: reading.is, share: reading.share, given: reading.given, needed: reading.needed };
  return "share" in reading ? { reason: reading.is, share: reading.share } : { reason: reading.is };
}

async function escrowFileIn(path: string): Promise<EscrowFile> {
  const file = readEscrowFile(await readTextFile(path));
  if (file === null) throw fault("escrow-refused", { reason: "no-case-file", given: path });
  return file;
}

const namesOf = ({ officers }: EscrowFile): string => officers.map(({ key, name }) => `${key} (${name})`).join(", ");

async function goodDirectory({ store, keys, config }: AdminContext): Promise<Directory> {
  const reading = await currentDirectory({ store, keys, root: config.DIRECTORY_ROOT })();
  if (reading.is === "good") return reading.directory;
  throw fault("directory-refused", { reason: reading.is, key: "" });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function casesOf(given: Given): readonly string[] | null {
  const cases = listOf(given, "cases");
  const strange = cases?.find((id) => !uuid.test(id));
  if (strange !== undefined) throw wrongUsage({ reason: "value", given: `--cases ${strange}`, allowed: "UUID" });
  return cases;
}

async function note({ store, keys }: AdminContext, action: AuditAction, count: number): Promise<void> {
  const chain = await openChain(keys);
  await inTransaction(store.pool, (client) =>
    audit(client, chain, { staff: "command-line", action, result: String(count) }),
  );
}
