import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, fault } from "../../errors.ts";
import { type Directory, signDirectory } from "../../privacy/directory.ts";
import {
  type DirectoryRequest,
  directoryText,
  type NextReading,
  nextDirectory,
  readRequest,
  shownKey,
} from "../../privacy/directory-request.ts";
import { joinEscrow, newEscrow } from "../../privacy/escrow.ts";
import {
  newRoot,
  openRoot,
  type Root,
  type RootReading,
  type SealedRoot,
  withOtherEscrow,
} from "../../privacy/root-file.ts";
import { type Ask, askLine } from "../ask-line.ts";
import { ceremonyPages } from "../ceremony-pages.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { entryLines } from "../directory-lines.ts";
import { listOf, needText, textOf, wrongUsage } from "../given.ts";
import { newFile } from "../new-file.ts";
import { readTextFile } from "../read-file.ts";

export const commands: readonly Command[] = [
  {
    words: ["keys", "ceremony"],
    usage:
      "--into FOLDER [--root FILE [--passphrase FILE]] | --sign REQUEST --root FILE [--out FILE] [--passphrase FILE] [--ended KEYS] [--compromised KEYS] [--leave-out KEYS]",
    options: {
      into: "text",
      sign: "text",
      root: "text",
      out: "text",
      passphrase: "text",
      ended: "text",
      compromised: "text",
      "leave-out": "text",
    },
    positionals: 0,
    isOffline: true,
    run: async (context, given) => {
      if (textOf(given, "sign") !== null) return await sign(context, given, askLine);
      if (textOf(given, "root") !== null) return await renewEscrow(context, given, askLine);
      return await begin(context, given);
    },
  },
];

const rootFile = "emnoi-root.age";
const pagesFile = "emnoi-ceremony.html";
const settingFile = "DIRECTORY_ROOT.txt";

/** Makes root and escrow, tries both, and leaves a folder with the file of the root and the pages to be printed. */
async function begin(context: AdminContext, given: Given): Promise<Printed> {
  const { say } = context;
  const folder = needText(given, "into");
  const escrow = await newEscrow();
  const root = await newRoot(escrow.publicKey);
  await leave(context, folder, { makes: "root", root, escrow });
  const { publicKey } = root;
  const setting = `DIRECTORY_ROOT=${publicKey}`;
  await write(join(folder, settingFile), `${setting}\n`);
  const lines = [
    say("ceremony-made", { folder, root: rootFile, pages: pagesFile }),
    "",
    setting,
    "",
    say("ceremony-made-next"),
  ];
  return { lines, json: { folder, root: publicKey, files: [rootFile, pagesFile, settingFile] } };
}

/** Another escrow for the root that there is: the same root key in a new file, which names the new escrow when it signs. */
async function renewEscrow(context: AdminContext, given: Given, ask: Ask): Promise<Printed> {
  const { say } = context;
  const folder = needText(given, "into");
  const old = await readTextFile(needText(given, "root"));
  const typed = await passphraseOf(given, () => ask(say("ceremony-ask-passphrase")));
  const escrow = await newEscrow();
  const reading = await withOtherEscrow(old, typed, escrow.publicKey);
  if (reading.is !== "sealed") throw rootRefused(reading);
  const { sealed } = reading;
  await leave(context, folder, { makes: "escrow", root: sealed, escrow });
  const lines = [
    say("ceremony-escrow-made", { folder, root: rootFile, pages: pagesFile }),
    "",
    say("ceremony-escrow-next"),
  ];
  return { lines, json: { folder, root: sealed.publicKey, files: [rootFile, pagesFile] } };
}

type Made = {
  readonly makes: "root" | "escrow";
  readonly root: SealedRoot;
  readonly escrow: Awaited<ReturnType<typeof newEscrow>>;
};

async function leave({ say, locale }: AdminContext, folder: string, { makes, root, escrow }: Made): Promise<void> {
  await tryOut(root, escrow);
  const { passphrase, publicKey, file } = root;
  const pages = ceremonyPages(
    { makes, madeOn: today(), root: publicKey, rootFile, passphrase, shares: escrow.shares },
    { say, locale },
  );
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await write(join(folder, rootFile), file);
  await write(join(folder, pagesFile), pages);
}

/** What is printed is what will be typed one day: it is read back before anybody relies on it. */
async function tryOut({ file, passphrase }: SealedRoot, escrow: Awaited<ReturnType<typeof newEscrow>>): Promise<void> {
  const reading = await openRoot(file, passphrase.join(" "));
  if (reading.is !== "root") throw new Error("The root file does not open.");
  const typed = escrow.shares.map((groups) => groups.join(" "));
  for (const without of typed) {
    const joined = await joinEscrow(
      escrow.publicKey,
      typed.filter((share) => share !== without),
    );
    if (joined.is !== "joined") throw new Error("Two shares do not join.");
    joined.privateKey.fill(0);
  }
}

/** Without `--out` it only shows what would be signed, so that fingerprints are compared first. */
async function sign({ say }: AdminContext, given: Given, ask: Ask): Promise<Printed> {
  const request = await requestIn(needText(given, "sign"));
  const root = await rootIn(
    needText(given, "root"),
    await passphraseOf(given, () => ask(say("ceremony-ask-passphrase"))),
  );
  const changes = {
    ended: listOf(given, "ended") ?? [],
    compromised: listOf(given, "compromised") ?? [],
    leftOut: listOf(given, "leave-out") ?? [],
  };
  const next = goodNext(await nextDirectory(request, { root: root.publicKey, escrow: root.escrow, changes }));
  const out = textOf(given, "out");
  if (out !== null) await write(out, directoryText(await signDirectory(root.privateKey, next)));
  const told = out === null ? say("ceremony-would-sign") : say("ceremony-signed", { file: out });
  const { version, entries } = next;
  return {
    lines: [say("directory-version", { version, count: entries.length }), "", ...entryLines(say, next), "", told],
    json: { version, entries: entries.map(({ key, name, state }) => ({ key, name, state })), file: out },
  };
}

async function requestIn(file: string): Promise<DirectoryRequest> {
  const request = readRequest(await readTextFile(file));
  if (request === null) throw fault("directory-refused", { reason: "no-request", key: "" });
  return request;
}

async function passphraseOf(given: Given, ask: () => Promise<string>): Promise<string> {
  const file = textOf(given, "passphrase");
  return file === null ? await ask() : await readTextFile(file);
}

/** The root of a file. Throws the fault `root-refused` with why. */
async function rootIn(file: string, typed: string): Promise<Root> {
  const reading = await openRoot(await readTextFile(file), typed);
  if (reading.is === "root") return reading.root;
  throw rootRefused(reading);
}

function rootRefused(reading: Exclude<RootReading, { readonly is: "root" }>): Fault {
  const { is: reason } = reading;
  return fault(
    "root-refused",
    reading.is === "mistyped" ? { reason, group: reading.group, given: reading.given } : { reason },
  );
}

function goodNext(reading: NextReading): Directory {
  if (reading.is === "next") return reading.directory;
  if (reading.is === "before-refused") throw fault("directory-refused", { reason: reading.is, key: "" });
  if (reading.is === "key-unknown") throw wrongUsage({ reason: "value", given: reading.key, allowed: "16 × 0-9 a-f" });
  throw fault("directory-refused", { reason: reading.is, key: shownKey(reading.key) });
}

async function write(path: string, text: string): Promise<void> {
  const file = await newFile(path);
  await file.write(text);
}

/** The machine of a ceremony has no database to ask: its own watch, in Viet Nam. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(Date.now());
