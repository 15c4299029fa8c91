import type { Staff } from "../../access/staff.ts";
import { waitingAlarms } from "../../store/alarm-answers.ts";
import { type DeskSummary, readDeskSummary } from "../../store/cases/desk-summary.ts";
import type { Store } from "../../store/client.ts";
import { onDutyNow } from "../../store/duty.ts";
import type { Frame } from "../../views/frame.ts";
import type { HomePart, HomeRow, HomeView } from "../../views/pages/staff/home.tsx";
import { shownInstant } from "../../views/shown-instant.ts";

/** Under the role of the room of cases, duty and alarms. */
type CasePorts = { readonly cases: Store };

/** Cases at work that are open to this officer: counts and clocks, which stand in the clear. */
export async function casesPanel({ cases }: CasePorts, { say }: Frame, staff: Staff): Promise<HomePart> {
  const summary = await readDeskSummary(cases.pool, staff.id);
  const all = summary.levels.reduce((sum, n) => sum + n, 0);
  return {
    now: caseNow(summary, say),
    panel: {
      id: "cases",
      title: say("home-cases"),
      figure: { value: say("home-number", { n: all }), words: say("home-cases-all") },
      rows: [...levelRows(summary, say), ...stateRows(summary, say)],
      door: { path: "/can-bo/tin", words: say("home-cases-open") },
    },
  };
}

type Say = Frame["say"];

/** The first that is true: what is late, what is most urgent, what nobody has read. */
function caseNow({ overdue, levels, unread }: DeskSummary, say: Say): HomeView["now"] {
  const [, , , red] = levels;
  if (overdue > 0) return { words: say("home-now-overdue", { n: overdue }), look: "not" };
  if (red > 0) return { words: say("home-now-red", { n: red }), look: "not" };
  if (unread > 0) return { words: say("home-now-unread", { n: unread }), look: "may" };
  return { words: say("home-now-calm"), look: "done" };
}

const levels = [4, 3, 2, 1] as const;

const levelRows = (summary: DeskSummary, say: Say): readonly HomeRow[] =>
  levels.flatMap((level) => {
    const n = summary.levels[level - 1] ?? 0;
    return n === 0 ? [] : [{ name: say(`level-${level}`), level, value: say("home-number", { n }) }];
  });

function stateRows({ overdue, unread, mine, nextDueMs }: DeskSummary, say: Say): readonly HomeRow[] {
  const number = (n: number) => say("home-number", { n });
  return [
    { name: say("home-cases-overdue"), value: number(overdue), ...(overdue > 0 && { look: "not" as const }) },
    { name: say("home-cases-unread"), value: number(unread), ...(unread > 0 && { look: "may" as const }) },
    { name: say("home-cases-mine"), value: number(mine) },
    { name: say("home-cases-next"), value: nextDueMs === null ? say("home-none") : shownInstant(nextDueMs) },
  ];
}

/** Who is on duty at this minute, and what nobody has answered yet. */
export async function dutyPanel({ cases }: CasePorts, { say }: Frame): Promise<HomePart> {
  const [people, alarms] = [await onDutyNow(cases), await waitingAlarms(cases.pool)];
  const onDuty = people.map(({ name }) => name).join(", ");
  return {
    now: null,
    panel: {
      id: "duty",
      title: say("home-duty"),
      rows: [
        { name: say("home-duty-now"), ...(onDuty === "" ? nobody(say) : { value: onDuty }) },
        {
          name: say("home-duty-alarms"),
          value: say("home-number", { n: alarms.length }),
          ...(alarms.length > 0 && { look: "not" as const }),
        },
      ],
      door: { path: "/can-bo/truc", words: say("home-duty-open") },
    },
  };
}

const nobody = (say: Say) => ({ value: say("home-duty-nobody"), look: "may" }) as const;
