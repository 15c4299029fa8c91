import type { Channel, Messenger, Owed } from "../../bot/channels/channel.ts";
import type { Delivery } from "../../bot/channels/errors.ts";
import { type Message, rendered } from "../../bot/channels/rendering.ts";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import type { Arrival } from "../../server/conversation/arrival.ts";
import type { Conversation } from "../../server/conversation/conversation.ts";

/** What the made-up platform hands over. */
export type TestUpdate =
  | { readonly kind: "start"; readonly campaign?: string }
  | { readonly kind: "press"; readonly question: string; readonly choice: string }
  | { readonly kind: "words"; readonly text: string; readonly question?: string }
  | { readonly kind: "file" };

const testLimits = { longestText: 4096, longestLabel: 40, buttonsAtMost: 30 };

/** The made-up platform as a channel, without its network. */
export const testChannel: Channel<TestUpdate, readonly Message[]> = {
  name: "test",
  kind: "messenger",
  incoming: readUpdate,
  outgoing: (said) => said.flatMap((one) => rendered(one, testLimits)),
};

function readUpdate(update: TestUpdate): Incoming {
  switch (update.kind) {
    case "start":
      return update.campaign === undefined ? { kind: "open" } : { kind: "open", campaign: update.campaign };
    case "press":
      return { kind: "choose", question: update.question, choices: [update.choice] };
    case "words":
      return { kind: "text", text: update.text };
    case "file":
      return { kind: "attachment" };
  }
}

/** One account of the made-up platform. */
type Account = {
  /** Everything that was delivered, the oldest first. */
  readonly said: readonly Outgoing[];
  /** Ids of the messages that stand in the chat, of both sides, where the platform can erase. */
  readonly standing: ReadonlySet<string>;
  /** The question delivered last. */
  question(): Question;
  start(campaign?: string): Promise<void>;
  /** Presses a choice or navigation of the last question, by its words or its code. */
  press(named: string): Promise<void>;
  /** Presses an older question again. */
  pressOn(question: Question, named: string): Promise<void>;
  type(text: string): Promise<void>;
  send(update: TestUpdate): Promise<void>;
  /** The last update, as it arrived. */
  last(): Arrival;
  /** The platform was not sure that its last update arrived: it comes once more under the same number. */
  redeliver(): Promise<void>;
};

export type TestMessenger = Messenger & {
  account(conversation: Pick<Conversation, "receive" | "deliver">, address: string, locale?: string): Account;
  /** What the platform says to the next deliveries, before it takes everything again. */
  answerNext(...answers: readonly Delivery[]): void;
};

type Chat = { readonly said: Outgoing[]; readonly standing: Set<string> };

/**
 * A messenger in memory: a chat for each account, numbered updates, deliveries that can be refused. One that can erase gives
 * every message of either side a long number and names them as a platform does.
 */
export function testMessenger(name = testChannel.name, { canErase = false } = {}): TestMessenger {
  const chats = new Map<string, Chat>();
  const answers: Delivery[] = [];
  let updates = 0;
  let messages = 770_000_000;
  const chatOf = (address: string): Chat => {
    const chat = chats.get(address) ?? { said: [], standing: new Set() };
    chats.set(address, chat);
    return chat;
  };
  const newMessage = (address: string): string => {
    messages += 1;
    chatOf(address).standing.add(String(messages));
    return String(messages);
  };
  const take = (owed: Owed): Delivery => {
    const { said, standing } = chatOf(owed.address);
    if ("erase" in owed) for (const id of owed.erase) standing.delete(id);
    else said.push(...owed.outgoing);
    return canErase && "outgoing" in owed ? { is: "taken", messages: [newMessage(owed.address)] } : { is: "taken" };
  };
  const marksOf = (address: string, { kind }: TestUpdate) => {
    const tapped = [...chatOf(address).standing].at(-1);
    if (kind !== "press") return { seen: [newMessage(address)] };
    return tapped === undefined ? { seen: [] } : { seen: [tapped], on: tapped };
  };
  return {
    name,
    canErase,
    deliver: async (owed) => {
      const answer = answers.shift() ?? { is: "taken" };
      return answer.is === "taken" ? take(owed) : answer;
    },
    answerNext: (...next) => {
      answers.push(...next);
    },
    account: (conversation, address, locale = "vi") =>
      accountOf({
        ...chatOf(address),
        arrive: async (arrival) => {
          await conversation.receive(arrival);
          await conversation.deliver();
        },
        arrival: (update) => {
          updates += 1;
          const marks = canErase ? { marks: marksOf(address, update) } : {};
          return { channel: name, address, locale, incoming: readUpdate(update), update: String(updates), ...marks };
        },
      }),
  };
}

type Platform = {
  readonly said: readonly Outgoing[];
  readonly standing: ReadonlySet<string>;
  arrive(arrival: Arrival): Promise<void>;
  arrival(update: TestUpdate): Arrival;
};

function accountOf({ said, standing, arrive, arrival }: Platform): Account {
  let last: Arrival | null = null;
  const send = (update: TestUpdate) => {
    last = arrival(update);
    return arrive(last);
  };
  const question = () => {
    const shown = said.findLast((one) => one.kind === "question");
    if (shown === undefined) throw new Error("nothing was asked yet");
    return shown;
  };
  const pressOn = (asked: Question, named: string) =>
    send({ kind: "press", question: asked.token, choice: codeNamed(asked, named) });
  return {
    said,
    standing,
    question,
    send,
    pressOn,
    start: (campaign) => send(campaign === undefined ? { kind: "start" } : { kind: "start", campaign }),
    press: (named) => pressOn(question(), named),
    type: (text) => send({ kind: "words", text }),
    last: () => sent(last),
    redeliver: () => arrive(sent(last)),
  };
}

function sent(last: Arrival | null): Arrival {
  if (last === null) throw new Error("nothing was sent yet");
  return last;
}

function codeNamed(question: Question, named: string): string {
  const offered = [
    ...question.choices.map(({ code, label }) => ({ code, label })),
    ...question.navigation.map(({ action, label }) => ({ code: action, label })),
  ];
  const found = offered.find(({ code, label }) => code === named || label === named);
  if (found === undefined) throw new Error(`${question.id} does not offer "${named}"`);
  return found.code;
}
