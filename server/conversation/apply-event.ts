import type { CaseEvent, DialogueEvent, SurveyCompleted } from "../../bot/dialogue/events.ts";
import type { BallotRow } from "../store/turns.ts";

/** What the events of one turn add to its write. Refused: a campaign is not open any more, and nothing may be thanked for. */
export type Applied =
  | { readonly is: "applied"; readonly ballot: BallotRow | null; readonly cases: readonly CaseEvent[] }
  | { readonly is: "refused" };

type Seal = (completed: SurveyCompleted) => Promise<BallotRow | null>;

/** Turns the events of one turn into rows of its write; writes nothing itself. */
export async function applyEvents(events: readonly DialogueEvent[], seal: Seal): Promise<Applied> {
  let ballot: BallotRow | null = null;
  const cases: CaseEvent[] = [];
  for (const event of events) {
    const applied = await applyEvent(event, seal);
    if (applied.is === "refused") return applied;
    ballot ??= applied.ballot;
    cases.push(...applied.cases);
  }
  return { is: "applied", ballot, cases };
}

async function applyEvent(event: DialogueEvent, seal: Seal): Promise<Applied> {
  switch (event.type) {
    case "survey_completed": {
      const ballot = await seal(event);
      return ballot === null ? { is: "refused" } : { is: "applied", ballot, cases: [] };
    }
    // That a conversation ended, and how, is kept nowhere: a refusal is nobody's business.
    case "dialogue_ended":
      return { is: "applied", ballot: null, cases: [] };
    case "case_begun":
    case "case_text_written":
    case "case_level_raised":
    case "case_sent":
    case "case_discarded":
    case "link_made":
      return { is: "applied", ballot: null, cases: [event] };
    default:
      throw new Error(`an event that nothing applies: ${(event satisfies never as DialogueEvent).type}`);
  }
}
