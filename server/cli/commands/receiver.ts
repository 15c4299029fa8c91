import { shownDay } from "../../../bot/wording/numbers.ts";
import { type Receiver, toldParts } from "../../cases/referral.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { audit } from "../../store/audit.ts";
import { addReceiver, endReceiver, readReceivers } from "../../store/receivers.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { listOf, needText, needWhole, textOf, wrongUsage } from "../given.ts";
import { dayOrToday, needDay } from "../given-day.ts";
import { aligned } from "../table.ts";
import { needCode, refuseUnless } from "./organisation.ts";

export const commands: readonly Command[] = [
  { words: ["receiver", "list"], usage: "[--on YYYY-MM-DD]", options: { on: "text" }, positionals: 0, run: list },
  {
    words: ["receiver", "add"],
    usage:
      "--code C --name N --contact TEXT --told PART,PART --from YYYY-MM-DD [--harms H01,H02] [--level 1-4] [--commune] [--recipient age1…]",
    options: {
      code: "text",
      name: "text",
      contact: "text",
      told: "text",
      from: "text",
      harms: "text",
      level: "text",
      commune: "flag",
      recipient: "text",
    },
    positionals: 0,
    run: add,
  },
  { words: ["receiver", "end"], usage: "C --on YYYY-MM-DD", options: { on: "text" }, positionals: 1, run: end },
];

async function list({ store, say, locale }: AdminContext, given: Given): Promise<Printed> {
  const day = await dayOrToday(given, store);
  const receivers = await readReceivers(store.pool, day);
  const head = ["code", "name", "contact", "level", "harms", "from"].map((column) => say(`office-column-${column}`));
  const rows = receivers.map(({ code, name, contact, fromLevel, harms, validFrom }) => [
    code,
    name,
    contact || say("receiver-no-contact"),
    String(fromLevel),
    harms.join(" ") || say("receiver-every-harm"),
    shownDay(locale, validFrom),
  ]);
  const title = say("receiver-title", { day: shownDay(locale, day), count: receivers.length });
  return { lines: [title, "", ...aligned([head, ...rows])], json: { on: day, receivers } };
}

async function add({ store, keys, say }: AdminContext, given: Given): Promise<Printed> {
  const added = readReceiver(given);
  const chain = await openChain(keys);
  await inTransaction(store.pool, async (client) => {
    refuseUnless(await addReceiver(client, added), { code: added.code, day: added.validFrom });
    await audit(client, chain, { staff: "command-line", action: "receiver-added", result: added.code });
  });
  return { lines: [say("office-added", { code: added.code, name: added.name })], json: added };
}

function readReceiver(given: Given): Omit<Receiver, "validTo"> {
  return {
    code: needCode(given),
    validFrom: needDay(given, "from"),
    name: needText(given, "name"),
    contact: textOf(given, "contact") ?? "",
    mayBeTold: needParts(given),
    harms: needHarms(given),
    fromLevel: textOf(given, "level") === null ? 1 : needLevel(given),
    needsUnit: given.options.commune === true,
    recipient: needRecipient(given),
  };
}

function needParts(given: Given): readonly string[] {
  needText(given, "told");
  const parts = listOf(given, "told") ?? [];
  const unknown = parts.find((part) => !toldParts.some((known) => known === part));
  if (unknown !== undefined)
    throw wrongUsage({ reason: "value", given: `--told ${unknown}`, allowed: toldParts.join(", ") });
  return parts;
}

function needHarms(given: Given): readonly string[] {
  const harms = listOf(given, "harms") ?? [];
  const unknown = harms.find((harm) => !/^H\d\d$/.test(harm));
  if (unknown !== undefined)
    throw wrongUsage({ reason: "value", given: `--harms ${unknown}`, allowed: "H01 … H14, H99" });
  return harms;
}

function needLevel(given: Given): number {
  const level = needWhole(given, "level");
  if (level < 1 || level > 4) throw wrongUsage({ reason: "value", given: `--level ${level}`, allowed: "1, 2, 3, 4" });
  return level;
}

function needRecipient(given: Given): string | null {
  const text = textOf(given, "recipient");
  if (text !== null && !/^age1[0-9a-z]{20,}$/.test(text))
    throw wrongUsage({ reason: "value", given: `--recipient ${text}`, allowed: "age1…" });
  return text;
}

async function end({ store, keys, say }: AdminContext, given: Given): Promise<Printed> {
  const [code = ""] = given.positionals;
  const day = needDay(given, "on");
  const chain = await openChain(keys);
  await inTransaction(store.pool, async (client) => {
    refuseUnless(await endReceiver(client, code, day), { code, day });
    await audit(client, chain, { staff: "command-line", action: "receiver-ended", result: code });
  });
  return { lines: [say("office-ended", { code, day })], json: { code, on: day } };
}
