import { randomUUID } from "node:crypto";
import { wordingOf } from "../../bot/wording/wording.ts";
import { type AlarmPorts, deliverDueAlarms, type Pass } from "../../server/alarms/deliver.ts";
import { alarmMemory } from "../../server/alarms/memory.ts";
import { alarmPorts } from "../../server/alarms/open-alarms.ts";
import { sealSubscription, subscriptionId } from "../../server/alarms/subscriptions.ts";
import { tokenHash } from "../../server/alarms/token.ts";
import type { AlarmSettings } from "../../server/alarms/ways.ts";
import { vietNamCalendar } from "../../server/cases/working-days.ts";
import { nextWorkingHour } from "../../server/cases/working-hours.ts";
import { type AlarmAnswer, acknowledgeAlarm } from "../../server/store/alarm-answers.ts";
import { raiseAlarm } from "../../server/store/alarms.ts";
import { setShifts } from "../../server/store/duty.ts";
import { keepSubscription } from "../../server/store/push-subscriptions.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import type { Browser, Mail, Taken } from "./outside.ts";

/** A database with a roster, whose clock stands where the test puts it. */
export type Office = TestBox & {
  /** Makes an account; `order` puts it on duty every hour of the week. */
  person(login: string, given?: { role?: string; order?: number; email?: string | null }): Promise<string>;
  subscribe(accountId: string, browser: Browser): Promise<void>;
  raise(level: 1 | 2 | 3 | 4): Promise<void>;
  ports(settings: Partial<AlarmSettings>): AlarmPorts;
  pass(settings: Partial<AlarmSettings>): Promise<readonly Pass[]>;
  answer(link: string): Promise<AlarmAnswer>;
};

const wholeWeek = [1, 2, 3, 4, 5, 6, 7];
export const staffUrl = "https://can-bo.example";

/** The room of the cases gets a sixth of them: ten, as whoever sends alarms has. */
const connections = 60;

export async function openOffice(): Promise<Office> {
  const box = await testBox({ connections });
  const { store, keys } = box;
  const memory = alarmMemory();
  const ports = (settings: Partial<AlarmSettings>): AlarmPorts => ({
    ...alarmPorts({
      ...box.rooms.cases,
      settings: { PUBLIC_URL: staffUrl, ALERT_FROM: "tin@can-bo.example", ...settings },
      say: wordingOf("vi"),
      nextWorkingHour: (instantMs) => nextWorkingHour(instantMs, vietNamCalendar),
    }),
    memory,
  });
  return {
    ...box,
    ports,
    person: async (login, { role = "officer", order, email = `${login}@can-bo.example` } = {}) => {
      const id = randomUUID();
      await store.pool.query(
        `INSERT INTO staff_account (id, login, name, role, organisation, state, email, made_on)
         VALUES ($1, $2, $3, $4, 'information', 'active', $5, program_today())`,
        [id, login, `Cán bộ ${login}`, role, email],
      );
      if (order !== undefined)
        await setShifts(
          store.pool,
          id,
          wholeWeek.map((weekday) => ({ weekday, from: 0, to: 1440, order })),
        );
      return id;
    },
    subscribe: async (accountId, { subscription }) =>
      keepSubscription(store.pool, {
        id: subscriptionId(subscription.endpoint),
        accountId,
        sealed: await sealSubscription(keys, accountId, subscription),
      }),
    raise: (level) => inTransaction(store.pool, (client) => raiseAlarm(client, level)),
    pass: (settings) => deliverDueAlarms(ports(settings)),
    answer: (link) =>
      inTransaction(store.pool, (client) =>
        acknowledgeAlarm(client, { tokenHash: tokenHash(link.split("#")[1] ?? "") }),
      ),
  };
}

/** The one-time link that a mail carries. */
export const linkIn = ({ text }: Mail): string => /https:\S+#[\w-]{43}/.exec(text)?.[0] ?? "";
/** The one-time link that a webhook was told. */
export const linkTold = ({ body }: Taken): string => JSON.parse(body.toString("utf8")).link;
