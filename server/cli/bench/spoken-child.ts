import { randomBytes } from "node:crypto";
import type { Incoming } from "../../../bot/dialogue/incoming.ts";
import type { Outgoing, Question } from "../../../bot/dialogue/outgoing.ts";
import type { AgeBand } from "../../../bot/surveys/survey.ts";
import type { Conversation } from "../../conversation/conversation.ts";

/** A made-up child who talks to the conversation itself: no page is drawn and no network lies in between. */
export type SpokenChild = {
  /** The question that waits for an answer. */
  question(): Question;
  /** Answers it with the first choice there is. */
  answer(): Promise<void>;
};

export type Invited = { readonly campaign: string; readonly band: AgeBand };

/** The child opens the page by the link of a campaign. */
export async function beginTalk(conversation: Conversation, { campaign, band }: Invited): Promise<SpokenChild> {
  const from = { channel: "web", address: randomBytes(18).toString("base64url"), locale: "vi" } as const;
  const say = async (incoming: Incoming) => asked((await conversation.receive({ ...from, incoming })).outgoing);
  let question = await say({ kind: "open", campaign });
  return {
    question: () => question,
    answer: async () => {
      question = await say(answerTo(question, band));
    },
  };
}

function asked(outgoing: readonly Outgoing[]): Question {
  const question = outgoing.findLast((one): one is Question => one.kind === "question");
  if (question === undefined) throw new Error("a turn ended without a question");
  return question;
}

function answerTo({ id, token, choices, answer }: Question, band: AgeBand): Incoming {
  const least = answer.form === "several" ? Math.max(1, answer.atLeast) : 1;
  const first = id === "age" ? [band] : choices.slice(0, least).map(({ code }) => code);
  if (first.length > 0) return { kind: "choose", question: token, choices: first };
  return {
    kind: "text",
    question: token,
    text: answer.form === "number" ? String(answer.lowest) : "Em muốn có sân chơi",
  };
}

export const isInSurvey = (child: SpokenChild): boolean => /^(survey|lesson)\//.test(child.question().id);

export const isThanked = (child: SpokenChild): boolean => child.question().id === "ended/finished";
