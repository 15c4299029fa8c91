import type { Say } from "../../../bot/wording/wording.ts";
import { declareLost, type LossDeclaration } from "../../ballot-box/lost-keys.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import { allKeys, type KeyRow } from "../../store/key-files.ts";
import type { Command } from "../command.ts";
import { needText } from "../given.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  {
    words: ["keys", "status"],
    usage: "",
    options: {},
    positionals: 0,
    run: async ({ store, keys, say }) => {
      const rows = await allKeys(store.pool);
      const statuses = await Promise.all(rows.map((row) => statusOf(keys, row)));
      const orphans = await keys.orphans();
      const hasProblems = statuses.some(({ status }) => isTrouble(status));
      return { lines: statusLines(say, statuses, orphans), json: { keys: statuses, orphans }, hasProblems };
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
