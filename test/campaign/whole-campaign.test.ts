import { afterAll, beforeAll, vi } from "vitest";
import { type Rehearsal, rehearse } from "../support/campaign/rehearsal.ts";
import { answering } from "./parts/answering.ts";
import { closing } from "./parts/closing.ts";
import { opened } from "./parts/opened.ts";
import { published } from "./parts/published.ts";

/*
 * One campaign from its first day to the published answer, by a clock of its own: 400 children of five communes and some
 * more who come to no end, come twice or have no code. What every child did is written down by the child; everything that
 * the program says later is held against that and nothing else. A thief comes by before, between and after every step.
 */

// A whole campaign is long, and on a machine that is busy with other things longer still.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await rehearse({ opensOn: "2027-03-01", closesOn: "2027-03-20", answersBy: "2027-04-20" });
});
afterAll(() => rehearsal.end());

const now = () => rehearsal;
answering(now);
closing(now);
opened(now);
published(now);
