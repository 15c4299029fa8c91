import { expect } from "vitest";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { type Conversation, conversation } from "../../server/conversation/conversation.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { openStore, type Store } from "../../server/store/client.ts";
import { testBox } from "../support/campaign-box.ts";
import { answerFor, type Wish } from "../support/child.ts";
import { openedRooms } from "../support/database.ts";

export const campaign = "thu-1";
export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A trial campaign, open, with its conversation on the web and a clock that the test moves. */
export async function openDesk() {
  const made = await testBox();
  let aheadSeconds = 0;
  const store = openStore(made.url, { connections: 8, clockShift: () => `${aheadSeconds} seconds` });
  const ports = { store, keys: keyFiles(store, made.folder) };
  const { rooms, close } = openedRooms({ ...made, keyDir: made.folder, clockShift: () => `${aheadSeconds} seconds` });
  await openFirstCampaign(ports, "Đợt thử");
  const talk = conversation({ ...rooms.turn, messengers: [] });
  return {
    ...ports,
    /** Where another process of conversations finds the database. */
    url: made.urls.turn,
    folder: made.folder,
    /** What a conversation works with. */
    turn: rooms.turn,
    talk,
    pass: (seconds: number) => {
      aheadSeconds += seconds;
    },
    /** How many ballots lie in the box. */
    ballots: async () => Number((await store.pool.query("SELECT count(*) FROM ballot_box.ballot")).rows[0].count),
    childAt: (address: string, until: RegExp, wish?: Wish) => childAt(talk, address, until, wish),
    drop: async () => {
      await close();
      await store.close();
      await made.drop();
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const web = (address: string) => ({ channel: "web", address, locale: "vi" }) as const;

export const questionIn = (said: readonly Outgoing[]): Question => {
  const found = said.findLast((one) => one.kind === "question");
  if (found === undefined) throw new Error("nothing is asked");
  return found;
};

/** A child on the web, who answers until the question of that id stands on the screen. */
async function childAt(talk: Conversation, address: string, until: RegExp, wish: Wish = { band: "7-10" }) {
  let question = questionIn((await talk.receive({ ...web(address), incoming: { kind: "open" } })).outgoing);
  for (let taps = 0; taps < 60 && !until.test(question.id); taps += 1)
    question = questionIn((await talk.receive({ ...web(address), incoming: answerFor(question, wish) })).outgoing);
  expect(question.id).toMatch(until);
  return question;
}

/** Counts what is asked of the database from now on. */
export function counted({ pool }: Store) {
  const original = pool.query;
  let count = 0;
  pool.query = ((...given: Parameters<typeof original>) => {
    count += 1;
    return original.apply(pool, given);
  }) as typeof original;
  return {
    stop: () => {
      pool.query = original;
      return count;
    },
  };
}
