import { type Crowd, type CrowdSize, impatientOne, letAllAnswer } from "./crowd-run.ts";
import type { Bench, Scale } from "./measurement.ts";
import { goal, type Measured, type Words } from "./table.ts";
import { besideRows } from "./taps.ts";

export const crowdSizes: Readonly<Record<Scale, CrowdSize>> = {
  full: { children: 1000, communes: 5 },
  quick: { children: 200, communes: 5 },
};

/** A province's children at once on the web, by class code, the whole survey: none lost, none counted twice. */
export async function measureCrowd({ place, words, note }: Bench, size: CrowdSize): Promise<Measured> {
  note(words.say("bench-note-crowd", { n: size.children }));
  const crowd = await letAllAnswer(place, size);
  return { tables: [timesTable(words, crowd), countsTable(words, crowd)], wrong: crowdFaults(words, crowd) };
}

function timesTable(words: Words, { children, ours, baseline }: Crowd) {
  return {
    title: words.say("bench-crowd", { n: children }),
    rows: besideRows(words, [ours], [baseline]),
    notes: [words.say("bench-crowd-note", { impatient: impatientOne })],
  };
}

function countsTable({ say, figure }: Words, crowd: Crowd) {
  const row = (name: string, found: number, expected = crowd.children) => [
    say(`bench-row-${name}`),
    figure(found),
    goal(found === expected, figure(expected)),
  ];
  const counted = crowd.communes.filter(({ counted, expected }) => counted === expected).length;
  return {
    title: say("bench-crowd-counts"),
    rows: [
      ["what", "found", "goal"].map((head) => say(`bench-head-${head}`)),
      row("thanked", crowd.ours.thanked),
      row("ballots", crowd.ballots),
      row("ballots-after", crowd.ballotsAfter),
      row("closed", crowd.closed.children),
      row("spoiled", crowd.closed.spoiled, 0),
      row("communes", counted, crowd.communes.length),
    ],
  };
}

/** Every way in which a child may have been lost, or counted twice. */
export function crowdFaults({ say }: Words, crowd: Crowd): readonly string[] {
  const { children, trouble, communes, closed } = crowd;
  const differ = (name: string, found: number) =>
    found === children ? [] : [say(`bench-wrong-${name}`, { expected: children, found })];
  return [
    ...(trouble === null ? [] : [say("bench-wrong-trouble", { trouble })]),
    ...differ("thanked", crowd.ours.thanked),
    ...differ("ballots", crowd.ballots),
    ...differ("again", crowd.ballotsAfter),
    ...differ("closed", closed.children),
    ...differ("baseline", crowd.baselineCounted),
    ...(closed.spoiled === 0 ? [] : [say("bench-wrong-spoiled", { n: closed.spoiled })]),
    ...(communes.every(({ counted, expected }) => counted === expected) ? [] : [say("bench-wrong-communes")]),
  ];
}
