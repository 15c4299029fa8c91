import { fault } from "../../errors.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { audit } from "../../store/audit.ts";
import {
  onDutyNow,
  type RosterPerson,
  readShifts,
  rosterPeople,
  type Shift,
  setShifts,
  type WishedShift,
  withinDays,
} from "../../store/duty.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { readDays, readHours, shiftsOf, shownMinute } from "../duty-week.ts";
import { needText, needWhole, textOf, wrongUsage } from "../given.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  {
    words: ["duty", "set"],
    usage: "--login L (--days T2-T6,CN --hours 07:30-17:00 [--order N] | --none)",
    options: { login: "text", days: "text", hours: "text", order: "text", none: "flag" },
    positionals: 0,
    run: set,
  },
  { words: ["duty", "show"], usage: "", options: {}, positionals: 0, run: show },
];

async function set(context: AdminContext, given: Given): Promise<Printed> {
  const { store, keys, say } = context;
  const login = needText(given, "login");
  const shifts = given.options.none === true ? [] : wishedOf(given);
  const person = personNamed(login, await rosterPeople(store.pool));
  const chain = await openChain(keys);
  await inTransaction(store.pool, async (client) => {
    await setShifts(client, person.accountId, shifts.flatMap(withinDays));
    const entry = { staff: "command-line", action: "duty-changed", object: person.accountId } as const;
    await audit(client, chain, { ...entry, result: String(shifts.length) });
  });
  return { lines: [say("duty-set", { name: person.name, count: shifts.length })], json: { login, shifts } };
}

function wishedOf(given: Given): readonly WishedShift[] {
  const [days, hours] = [needText(given, "days"), needText(given, "hours")];
  const [readD, readH] = [readDays(days), readHours(hours)];
  if (readD === null) throw wrongUsage({ reason: "value", given: `--days ${days}`, allowed: "T2-T6,CN" });
  if (readH === null) throw wrongUsage({ reason: "value", given: `--hours ${hours}`, allowed: "07:30-17:00" });
  return shiftsOf(readD, readH, textOf(given, "order") === null ? 1 : needWhole(given, "order"));
}

function personNamed(login: string, people: readonly RosterPerson[]): RosterPerson {
  const person = people.find((one) => one.login === login);
  if (person === undefined)
    throw fault("duty-refused", { login, known: people.map((one) => one.login).join(", ") || "–" });
  return person;
}

async function show({ store, say }: AdminContext): Promise<Printed> {
  const shifts = await readShifts(store.pool);
  const onDuty = await onDutyNow(store);
  const now =
    onDuty.length === 0
      ? say("duty-nobody-now")
      : say("duty-now", { names: onDuty.map(({ name }) => name).join(", ") });
  if (shifts.length === 0) return { lines: [say("duty-none")], json: { onDuty, shifts } };
  const head = ["day", "hours", "order", "name"].map((column) => say(`duty-column-${column}`));
  const rows = shifts.map((shift) => rowOf(shift, say));
  return { lines: [now, "", ...aligned([head, ...rows])], json: { onDuty, shifts } };
}

const rowOf = ({ weekday, from, to, order, name }: Shift, say: AdminContext["say"]): readonly string[] => [
  say(`duty-weekday-${weekday}`),
  `${shownMinute(from)}–${shownMinute(to)}`,
  String(order),
  name,
];
