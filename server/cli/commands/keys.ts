import type { Say } from "../../../bot/wording/wording.ts";
import { declareLost, type LossDeclaration } from "../../ballot-box/lost-keys.ts";
import { fromBase64url, sha256 } from "../../privacy/bytes.ts";
import { currentDirectory } from "../../privacy/current-directory.ts";
import { activeEntries, type Directory } from "../../privacy/directory.ts";
import { shownKey } from "../../privacy/directory-request.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import { renewalOf } from "../../privacy/renewal.ts";
import { directoryRequest } from "../../privacy/take-directory.ts";
import { countWaiting } from "../../store/cases/renewal.ts";
import { allKeys, type KeyRow } from "../../store/key-files.ts";
import type { AdminContext, Command } from "../command.ts";
import { entryLines, renewalLines } from "../directory-lines.ts";
import { needText } from "../given.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  {
    words: ["keys", "status"],
    usage: "",
    options: {},
    positionals: 0,
    run: async (context) => {
      const { store, keys, say } = context;
      const rows = await allKeys(store.pool);
      const statuses = await Promise.all(rows.map((row) => statusOf(keys, row)));
      const orphans = await keys.orphans();
      const directory = await directoryStatus(context);
      const hasProblems = statuses.some(({ status }) => isTrouble(status)) || directory.isTrouble;
      const lines = [...statusLines(say, statuses, orphans), "", ...directory.lines];
      return { lines, json: { keys: statuses, orphans, directory: directory.json }, hasProblems };
    },
  },
  {
    words: ["keys", "lost"],
    usage: "NAME --as NAME",
    options: { as: "text" },
    positionals: 1,
    run: async ({ store, keys, say }, given) => {
      const declaration = await declareLost({ store, keys }, given.positionals[0] ?? "", needText(given, "as"));
      return { lines: lossLines(say, declaration), json: declaration };
    },
  },
];

type Status = { readonly name: string; readonly fingerprint: string; readonly status: string };

const isTrouble = (status: string) => ["absent", "broken", "foreign"].includes(status);

/** Of a live key, whether its file is there and sound; of another, what became of it. */
async function statusOf(keys: KeyFiles, { name, fingerprint, state }: KeyRow): Promise<Status> {
  return { name, fingerprint, status: state === "active" ? (await keys.read(name)).is : state };
}

function statusLines(say: Say, statuses: readonly Status[], orphans: readonly string[]): readonly string[] {
  if (statuses.length === 0) return [say("keys-none"), ...orphanLines(say, orphans)];
  const head = [say("keys-column-name"), say("keys-column-fingerprint"), say("keys-column-state")];
  const rows = statuses.map(({ name, fingerprint, status }) => [name, fingerprint, say(`keys-state-${status}`)]);
  return [...aligned([head, ...rows]), ...orphanLines(say, orphans)];
}

function orphanLines(say: Say, orphans: readonly string[]): readonly string[] {
  return orphans.length === 0 ? [] : ["", say("keys-orphans"), ...orphans.map((file) => `  ${file}`)];
}

/** What reports stand on: the directory, escrow, and the keys that wait for the root. */
async function directoryStatus({ store, keys, config: { DIRECTORY_ROOT: root }, say }: AdminContext) {
  if (root === undefined) return { lines: [say("keys-directory-no-root")], json: { is: "no-root" }, isTrouble: false };
  const reading = await currentDirectory({ store, keys, root })();
  const waiting = (await directoryRequest(store, root)).waiting.map(({ key, name }) => ({ key, name }));
  const counts = { version: 0, active: 0, former: 0, waiting: waiting.length };
  if (reading.is !== "good") {
    const lines = [say(`keys-directory-${reading.is}`, counts)];
    return { lines, json: { is: reading.is, waiting }, isTrouble: reading.is !== "absent" };
  }
  const { directory } = reading;
  const active = activeEntries(directory).length;
  const told = { ...counts, version: directory.version, active, former: directory.entries.length - active };
  const toRenew = await countWaiting(store.pool, await renewalOf(store.pool, root));
  const lines = [
    say("keys-directory-good", told),
    await escrowLine(say, directory),
    ...renewalLines(say, toRenew),
    ...entryLines(say, directory),
  ];
  return { lines, json: { is: reading.is, version: directory.version, active, waiting, toRenew }, isTrouble: false };
}

async function escrowLine(say: Say, { escrow }: Directory): Promise<string> {
  if (escrow === null) return say("keys-escrow-no");
  const hash = Buffer.from(await sha256(fromBase64url(escrow))).toString("hex");
  return say("keys-escrow-yes", { key: shownKey(hash.slice(0, 16)) });
}

function lossLines(say: Say, declaration: LossDeclaration): readonly string[] {
  const { key } = declaration;
  if (declaration.is === "asked") return [say("keys-loss-asked", { key, by: declaration.by })];
  const { closedCampaigns, nextKey } = declaration;
  return [
    say("keys-lost", { key }),
    ...(closedCampaigns.length > 0 ? [say("keys-lost-closed", { campaigns: closedCampaigns.join(", ") })] : []),
    ...(nextKey === null ? [] : [say("keys-lost-next", { nextKey })]),
  ];
}
