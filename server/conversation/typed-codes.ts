import type { CodeOutcome, Incoming } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { readCode } from "../privacy/class-code.ts";
import type { Arrival } from "./arrival.ts";
import type { wrongCodeTally } from "./wrong-codes.ts";

export type CodePorts = {
  lookUp(typed: string, from: { readonly channel: string; readonly address: string }): Promise<CodeOutcome>;
  readonly tally: ReturnType<typeof wrongCodeTally>;
};

/**
 * What a person did, with a class code looked up wherever it was typed. Where free words are asked for, words that only
 * look like a code ("Nha Trang") stay words; a code that exists is a code everywhere. While a sender is paused no code
 * is looked up, right ones included, so that guessing learns nothing.
 */
export function codesIn(ports: CodePorts) {
  return async (arrival: Arrival, onScreen: () => Question | null): Promise<Incoming> => {
    const { incoming } = arrival;
    if (incoming.kind === "class-code") return { kind: "code", outcome: await judged(ports, arrival, incoming.typed) };
    if (incoming.kind !== "text") return incoming;
    const reading = readCode(incoming.text);
    if (reading.is === "not-a-code") return incoming;
    if (!asksForWords(onScreen())) return { kind: "code", outcome: await judged(ports, arrival, incoming.text) };
    if (reading.is === "wrong") return incoming;
    const outcome = await judged(ports, arrival, incoming.text);
    return outcome.is === "wrong" || outcome.is === "paused" ? incoming : { kind: "code", outcome };
  };
}

const asksForWords = (question: Question | null): boolean => question?.answer.form === "text" && question.id !== "code";

async function judged(ports: CodePorts, arrival: Arrival, typed: string): Promise<CodeOutcome> {
  const { channel, address, origin } = arrival;
  const sender = `${channel}\0${address}`;
  if (ports.tally.isPaused(sender, origin)) return { is: "paused" };
  const outcome = await ports.lookUp(typed, { channel, address });
  if (outcome.is === "wrong") ports.tally.count(sender, origin);
  return outcome;
}
