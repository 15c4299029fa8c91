import type { Level } from "../../../../bot/reports/report.ts";
import { ask } from "./api.ts";
import type { Text } from "./notebook.ts";
import { codeOf, done, type Outcome, refusedBy, unsent } from "./outcome.ts";
import { given, number } from "./reading.ts";
import type { Seal } from "./standing.ts";

/** A case that was sent, and where its next message goes. */
export type Thread = {
  readonly case: string;
  readonly rid: string;
  readonly version: number;
  readonly pub: Uint8Array;
  readonly nextSeq: number;
};

const attemptsAtMost = 4;

/** Writes on in a case. What arrived is not sent twice, also where nobody answered whether it did. */
export function writing(seal: Seal, first: Thread) {
  let thread = first;
  /** Of the texts under way, those that the office has. */
  let delivered: readonly string[] = [];
  let unanswered: { readonly seq: number; readonly content: string } | null = null;

  async function post(content: string | null, level: Level): Promise<Outcome | null> {
    const { case: id, rid, version, pub, nextSeq: seq } = thread;
    const toCase = content === null ? null : await seal.sealAnother(pub, { case: id, version, seq }, content);
    const answer = await ask("/add", { rid, message: toCase && { seq, version, toCase }, level });
    if (answer === null && content !== null) unanswered = { seq, content };
    if (answer === null) return unsent("away");
    if (answer.status < 300) return arrived(content === null ? seq : seq + 1);
    if (codeOf(answer) !== "seq") return refusedBy(answer);
    const next = number(given(answer.body), "nextSeq");
    const hadArrived = unanswered?.content === content && unanswered?.seq === seq && next > seq;
    thread = { ...thread, nextSeq: next };
    return hadArrived ? arrived(next) : null;
  }

  function arrived(nextSeq: number): Outcome {
    thread = { ...thread, nextSeq };
    unanswered = null;
    return done;
  }

  async function addOne(content: string | null, level: Level): Promise<Outcome> {
    for (let attempt = 0; attempt < attemptsAtMost; attempt += 1) {
      const outcome = await post(content, level);
      if (outcome !== null) return outcome;
    }
    return unsent("refused");
  }

  return {
    case: first.case,
    rid: first.rid,
    /** Each text as a message of its own; without one only the level goes up. */
    add: async (texts: readonly Text[], level: Level): Promise<Outcome> => {
      const contents = texts.map((one) => JSON.stringify(seal.textMessage(one)));
      if (!delivered.every((content, index) => contents[index] === content)) delivered = [];
      if (contents.length === 0) return addOne(null, level);
      for (const content of contents.slice(delivered.length)) {
        const outcome = await addOne(content, level);
        if (outcome.is !== "done") return outcome;
        delivered = [...delivered, content];
      }
      delivered = [];
      return done;
    },
  };
}
