import type { Conversation } from "../../server/conversation/conversation.ts";
import type { Opened } from "../support/office.ts";
import { type ReportDesk, type Reporter, reporterOn, type Story } from "./report-desk.ts";

/** Somebody in danger now, who cannot telephone. */
export const inDanger = { "report/danger": ["yes"], "report/calls": ["cannot-call"], "report/commune": ["skip"] };

export const textsIn = (opened: readonly Opened[] | null) =>
  (opened ?? []).filter(({ seq }) => seq > 0).map(({ content }) => content.text);

export const wordsOf = ({ said }: Reporter) => said.map(({ text }) => text).join("\n");

/** What a desk's database holds of cases, and a way to tell one. */
export function casesAt(desk: ReportDesk) {
  const caseIds = async (): Promise<readonly string[]> =>
    (await desk.rows("SELECT id FROM cases.case")).map(({ id }) => id);
  return {
    caseIds,
    /** A report of somebody on the web, told until that question; `id` is its case. */
    told: async (address: string, story: Story, until: string, talk: Conversation = desk.talk) => {
      const before = await caseIds();
      const reporter = reporterOn(talk, address);
      const question = await reporter.tell(story, until);
      const [id = ""] = (await caseIds()).filter((one) => !before.includes(one));
      return { reporter, question, id };
    },
    /** Whose grants stand for a case: officer keys and `escrow`. */
    grantsOf: async (id: string): Promise<readonly string[]> =>
      (await desk.rows("SELECT officer_key FROM cases.case_grant WHERE case_id = $1", [id])).map(
        (row) => row.officer_key,
      ),
    caseRow: async (id: string) => (await desk.rows("SELECT * FROM cases.case WHERE id = $1", [id]))[0],
    alarms: async (level: number) =>
      Number((await desk.rows("SELECT count(*) FROM alarm WHERE level = $1", [level]))[0].count),
  };
}
