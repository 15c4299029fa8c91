import { fault } from "../../errors.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { activeEntries } from "../../privacy/directory.ts";
import { requestText, shownKey } from "../../privacy/directory-request.ts";
import { renewalOf } from "../../privacy/renewal.ts";
import { directoryRequest, takeDirectory } from "../../privacy/take-directory.ts";
import { countWaiting } from "../../store/cases/renewal.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { entryLines, renewalLines } from "../directory-lines.ts";
import { newFile } from "../new-file.ts";
import { readTextFile } from "../read-file.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  { words: ["directory", "request"], usage: "FILE", options: {}, positionals: 1, run: ask },
  { words: ["directory", "take"], usage: "FILE", options: {}, positionals: 1, run: take },
];

/** Writes what the offline machine is asked to sign. */
async function ask({ store, config, say }: AdminContext, given: Given): Promise<Printed> {
  const [path = ""] = given.positionals;
  const request = await directoryRequest(store, config.DIRECTORY_ROOT);
  const file = await newFile(path);
  await file.write(requestText(request));
  const rows = request.waiting.map(({ key, name }) => [shownKey(key), name]);
  const lines = [say("directory-requested", { file: path, count: rows.length }), "", ...aligned(rows)];
  return { lines, json: { file: path, waiting: request.waiting.map(({ key, name }) => ({ key, name })) } };
}

/** Takes in what the root signed. Throws the fault `directory-refused` with why. */
async function take({ store, keys, config, say }: AdminContext, given: Given): Promise<Printed> {
  const [path = ""] = given.positionals;
  const ports = { staff: store, cases: store, keys, root: config.DIRECTORY_ROOT, chain: await openChain(keys) };
  const taken = await takeDirectory(ports, await readTextFile(path), "command-line");
  if (taken.is !== "taken") throw fault("directory-refused", { reason: taken.is, key: "" });
  const { directory, withdrawn } = taken;
  const active = activeEntries(directory).length;
  const told = say("directory-taken", { version: directory.version, active, withdrawn });
  const toRenew = await countWaiting(store.pool, await renewalOf(store.pool, config.DIRECTORY_ROOT));
  return {
    lines: [told, ...renewalLines(say, toRenew), "", ...entryLines(say, directory)],
    json: { version: directory.version, active, withdrawn },
  };
}
