import { deliverDueAlarms, type Pass } from "../../alarms/deliver.ts";
import { alarmPorts } from "../../alarms/open-alarms.ts";
import { vietNamCalendar } from "../../cases/working-days.ts";
import { nextWorkingHour } from "../../cases/working-hours.ts";
import { fault } from "../../errors.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { lastTest } from "../../store/alarm-answers.ts";
import { oweAlarm } from "../../store/alarms.ts";
import { audit } from "../../store/audit.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { AdminContext, Command, Printed } from "../command.ts";

export const commands: readonly Command[] = [
  { words: ["alarm", "test"], usage: "", options: {}, positionals: 0, run: test },
];

const ways = ["email", "webhook", "push"] as const;
/** A server that runs beside us may have been quicker: it is given this long. */
const looks = 20;
const lookEveryMs = 500;

async function test({ store, keys, config, say }: AdminContext): Promise<Printed> {
  const next = (instantMs: number) => nextWorkingHour(instantMs, vietNamCalendar);
  const ports = alarmPorts({ store, keys, settings: config, say, nextWorkingHour: next });
  const isOn = ways.map((way) => ({ way, isOn: ports.ways.isOn[way] }));
  if (!isOn.some((way) => way.isOn)) throw fault("alarm-off");
  const chain = await openChain(keys);
  await inTransaction(store.pool, async (client) => {
    await oweAlarm(client, "test");
    await audit(client, chain, { staff: "command-line", action: "alarm-tested", result: "asked" });
  });
  const pass = (await deliverDueAlarms(ports)).find(({ kind }) => kind === "test");
  const isDelivered = pass === undefined ? await isDeliveredBeside(store) : hasTaken(pass);
  const lines = [
    ...isOn.map(({ way, isOn: on }) => say(`alarm-way-${way}`, { state: on ? "on" : "off" })),
    ...(pass?.places ?? []).map(({ by, delivery }) => say("alarm-place", { way: by, delivery })),
    say(isDelivered ? "alarm-test-delivered" : "alarm-test-owed"),
  ];
  return { lines, json: { ways: ports.ways.isOn, places: pass?.places ?? [], isDelivered }, hasProblems: !isDelivered };
}

const hasTaken = ({ places }: Pass): boolean => places.some(({ delivery }) => delivery === "taken");

async function isDeliveredBeside(store: AdminContext["store"]): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if ((await lastTest(store.pool))?.isDelivered === true) return true;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  return false;
}
