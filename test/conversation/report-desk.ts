import type { Incoming } from "../../bot/dialogue/incoming.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { type Conversation, conversation, type ReportPorts } from "../../server/conversation/conversation.ts";
import { reportLimits } from "../../server/conversation/report-limits.ts";
import { reportOffice } from "../../server/conversation/report-office.ts";
import type { KeyFiles } from "../../server/privacy/key-files.ts";
import { notices } from "../../server/privacy/notify.ts";
import { readyCases } from "../../server/privacy/ready-cases.ts";
import { receiptPepper } from "../../server/privacy/receipt-pepper.ts";
import type { Store } from "../../server/store/client.ts";
import { testBox } from "../support/campaign-box.ts";
import { type TestMessenger, testMessenger } from "../support/messenger.ts";
import { cheapArgon2, type Office, openOffice } from "../support/office.ts";
import { questionIn } from "./desk.ts";

/** What a made-up reporter answers at each question, in its order: codes of choices, else words. */
export type Story = Readonly<Record<string, readonly string[]>>;

/** A child of 12 who is mocked in a group, writes two things, and wants a receipt. */
export const mocked: Story = {
  "report/danger": ["no"],
  "report/device": ["no"],
  "report/teller": ["11-15"],
  "report/about": ["me"],
  "report/category": ["H04"],
  "report/where": ["zalo"],
  "report/offender": ["peer"],
  "report/account": ["nhóm lớp 7a"],
  "report/words": ["các bạn nói xấu em", "enough"],
  "report/now": ["no"],
  "report/safe": ["yes"],
  "report/hurt": ["no"],
  "report/contact": ["receipt"],
  "report/notice": ["yes"],
  "report/ready": ["send"],
};

/** An open office on 25 November 2026, with a conversation that takes reports on the web and on a messenger. */
export async function openReportDesk() {
  const box = await testBox();
  await box.goTo("2026-11-25");
  const office = await openOffice(box.store);
  const messenger = testMessenger();
  const talkWith = (given: Given = {}) => conversationOf({ ...box.rooms.turn, office, messenger }, given);
  const rows = async (sql: string, values: readonly unknown[] = []) =>
    (await box.store.pool.query(sql, [...values])).rows;
  return { ...box, office, messenger, talkWith, talk: talkWith(), rows };
}

export type ReportDesk = Awaited<ReturnType<typeof openReportDesk>>;

type Given = {
  readonly store?: Store;
  /** Receipts that are drawn first, in this order. */
  readonly receipts?: readonly string[];
  readonly argon2?: ReportPorts["argon2"];
  readonly onSent?: () => void;
  /** The clock of the limits. */
  readonly nowMs?: () => number;
};

type Rooms = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly office: Office;
  readonly messenger: TestMessenger;
};

function conversationOf({ keys, office, messenger, ...rooms }: Rooms, given: Given): Conversation {
  const store = given.store ?? rooms.store;
  const draws = [...(given.receipts ?? [])];
  const directory: ReportPorts["directory"] = async () => ({ is: "good", directory: office.directory() });
  const ready = readyCases(directory);
  const readBox = async () => ({ isOpen: true });
  const limits = reportLimits({ nowMs: given.nowMs ?? (() => performance.now()), onSent: given.onSent ?? (() => {}) });
  const room = { store: rooms.store, directory, ready, readBox, dutyHours: null, page: "/bao-tin", limits };
  const env = reportOffice(room);
  return conversation({
    store,
    keys,
    messengers: [messenger],
    ...(given.nowMs !== undefined && { nowMs: given.nowMs }),
    reports: {
      limits,
      directory,
      ready,
      pepper: receiptPepper(keys),
      argon2: given.argon2 ?? cheapArgon2,
      notices: notices(keys),
      env: async (arrival) => {
        const found = await env(arrival);
        return { ...found, drawReceipt: () => draws.shift() ?? found.drawReceipt() };
      },
    },
  });
}

export type Reporter = {
  /** Everything that was said so far. */
  readonly said: readonly Outgoing[];
  question(): Question;
  type(text: string): Promise<Question>;
  choose(code: string): Promise<Question>;
  /** Begins a report and answers until the question of that id stands on the screen. */
  tell(story: Story, until: string): Promise<Question>;
};

/** Somebody who types and presses, on the web unless said otherwise. */
export function reporterOn(talk: Conversation, address: string, channel = "web"): Reporter {
  const said: Outgoing[] = [];
  const send = async (incoming: Incoming): Promise<Question> => {
    said.push(...(await talk.receive({ channel, address, locale: "vi", incoming })).outgoing);
    return questionIn(said);
  };
  const question = () => questionIn(said);
  return {
    said,
    question,
    type: (text) => send({ kind: "text", text }),
    choose: (code) => send({ kind: "choose", question: question().token, choices: [code] }),
    tell: async (story, until) => {
      const answers = new Map(Object.entries(story).map(([id, given]) => [id, [...given]]));
      let asked = await send({ kind: "text", text: "báo tin" });
      for (let taps = 0; taps < 40 && asked.id !== until; taps += 1) asked = await send(answerAt(asked, answers));
      if (asked.id !== until) throw new Error(`the report stands at ${asked.id}, not at ${until}`);
      return asked;
    },
  };
}

/** What the story says at a question; else it is skipped, or gets the first answer. */
export function answerAt(question: Question, answers: ReadonlyMap<string, string[]>): Incoming {
  const { token, choices, navigation, answer } = question;
  const codes = [...choices.map(({ code }) => code), ...navigation.map(({ action }) => action)];
  const wanted = answers.get(question.id)?.shift();
  if (wanted !== undefined && !codes.includes(wanted) && answer.form !== "one")
    return { kind: "text", question: token, text: wanted };
  const code = wanted ?? (codes.includes("skip") ? "skip" : (codes[0] ?? ""));
  if (!codes.includes(code)) throw new Error(`${question.id} offers ${codes.join(", ")} and not ${code}`);
  return { kind: "choose", question: token, choices: [code] };
}
