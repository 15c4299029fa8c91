/** A case as its row says it. A discarded or expired draft is no row at all. */
export type CaseState = "draft" | "sent" | "closed";

/** What changes the state. `write`: the reporter writes more; `forget`: its time is over. */
export type CaseDeed = "send" | "discard" | "close" | "reopen" | "write" | "forget";

/** Who does it: the reporter, an officer or a lead of the desk, a job of the program. */
export type CaseActor = "reporter" | "officer" | "lead" | "program";

type Transition = {
  readonly from: CaseState;
  readonly deed: CaseDeed;
  readonly to: CaseState | "gone";
  readonly by: readonly CaseActor[];
};

/** Every change there is; anything else is refused. */
export const transitions: readonly Transition[] = [
  { from: "draft", deed: "send", to: "sent", by: ["reporter"] },
  { from: "draft", deed: "write", to: "draft", by: ["reporter"] },
  { from: "draft", deed: "discard", to: "gone", by: ["reporter", "program"] },
  { from: "sent", deed: "write", to: "sent", by: ["reporter"] },
  { from: "sent", deed: "close", to: "closed", by: ["officer", "lead"] },
  { from: "closed", deed: "write", to: "sent", by: ["reporter"] },
  { from: "closed", deed: "reopen", to: "sent", by: ["officer", "lead"] },
  { from: "closed", deed: "forget", to: "gone", by: ["program"] },
];

/** The state after a deed; null where that deed, or that actor, is not allowed. A reporter's message opens a closed case. */
export function stateAfter(from: CaseState, deed: CaseDeed, by: CaseActor): CaseState | "gone" | null {
  const found = transitions.find((one) => one.from === from && one.deed === deed);
  return found?.by.includes(by) === true ? found.to : null;
}

/** What a reporter is told of the way of a case; wording `case-step-1` … `case-step-4`. */
export type CaseStep = 1 | 2 | 3 | 4;

/** 1 received, 2 read, 3 passed on to whoever helps, 4 closed. */
export function stepOf(facts: {
  readonly state: CaseState;
  readonly isRead: boolean;
  readonly isHandedOver: boolean;
}): CaseStep {
  if (facts.state === "closed") return 4;
  if (facts.isHandedOver) return 3;
  return facts.isRead ? 2 : 1;
}
