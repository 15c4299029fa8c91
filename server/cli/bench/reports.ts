import { builtInSurveys } from "../../../bot/surveys/load.ts";
import { openBrowser } from "./http-client.ts";
import type { Bench, Scale } from "./measurement.ts";
import { percentile } from "./numbers.ts";
import type { BenchDatabase } from "./place.ts";
import { type DeskReads, type DeskSize, readDesk } from "./reports/desk-reads.ts";
import { type Guessing, type GuessSize, guessReceipts } from "./reports/guesses.ts";
import { type BenchOffice, openBenchOffice } from "./reports/office.ts";
import { paced } from "./reports/pace.ts";
import { type SealedReport, sealedReport } from "./reports/sealed-report.ts";
import { postAs, proxySettings } from "./reports/senders.ts";
import { spokenReport } from "./reports/spoken-report.ts";
import { alarmsAmongSpam, openReceiver, type SpamSize, type UrgentAlarms } from "./reports/urgent-alarms.ts";
import type { Running } from "./running.ts";
import { goal, type Measured, type Table, type Words } from "./table.ts";
import { withRunning } from "./telegram/both-bots.ts";
import { startCrowd } from "./telegram/crowd-process.ts";
import { openGround } from "./telegram/ground.ts";
import { startBot } from "./telegram/program.ts";

export type ReportsSize = {
  readonly sealed: number;
  readonly spoken: number;
  readonly desk: DeskSize;
  readonly guessing: GuessSize;
  readonly spam: SpamSize;
};

export const reportsSizes: Readonly<Record<Scale, ReportsSize>> = {
  full: {
    sealed: 500,
    spoken: 100,
    desk: { rounds: 5, opened: 40 },
    guessing: { guesses: 10_000, senders: 200 },
    spam: { perSecond: 500, lastsMs: 60_000 },
  },
  quick: {
    sealed: 100,
    spoken: 20,
    desk: { rounds: 3, opened: 20 },
    guessing: { guesses: 1000, senders: 50 },
    spam: { perSecond: 500, lastsMs: 10_000 },
  },
};

const sealedASecond = 50;
const spokenASecond = 10;
const goals = { acknowledgedMs: 300, screenMs: 2000, openMs: 50, holderMs: 3000, alarmMs: 5000 } as const;

type Reports = {
  readonly sealedMs: readonly number[];
  readonly spokenMs: readonly number[];
  readonly desk: DeskReads;
  readonly guessing: Guessing;
  readonly urgent: UrgentAlarms;
};

/** How long reporters and officers wait: reports coming in, alarms, the desk over them, a receipt among guesses. */
export async function measureReports({ place, words, note }: Bench, size: ReportsSize): Promise<Measured> {
  const [survey] = builtInSurveys;
  if (survey === undefined) throw new Error("there is no survey");
  const { database, survey: asked } = await openGround(place, survey);
  const office = await openBenchOffice(database.store);
  const [receiver, crowd] = await Promise.all([openReceiver(), startCrowd()]);
  const settings = { ...proxySettings, DIRECTORY_ROOT: office.root, ALERT_WEBHOOK_URL: receiver.url };
  const { apiRoot } = crowd;
  try {
    return await withRunning(await startBot(place, database, { apiRoot, processes: 1, settings }), async (running) => {
      const at = { database, running, office };
      note(words.say("bench-note-spam", { n: size.spam.perSecond }));
      const urgent = await alarmsAmongSpam({ ...at, receiver, crowd, script: asked.script }, size.spam);
      note(words.say("bench-note-reports", { n: size.sealed + size.spoken }));
      const rushes = await rush(at, size);
      note(words.say("bench-note-desk"));
      const desk = await readDesk(at, size.desk);
      note(words.say("bench-note-guesses", { n: size.guessing.guesses }));
      const guessing = await guessReceipts(running, size.guessing, rushes.kept);
      const found = { ...rushes, desk, guessing, urgent };
      return { tables: [tableOf(words, found, size)], wrong: faults(words, found, size) };
    });
  } finally {
    await Promise.all([crowd.stop(), receiver.close()]);
    await database.close();
  }
}

type At = { readonly database: BenchDatabase; readonly running: Running; readonly office: BenchOffice };

async function rush({ running, office }: At, size: ReportsSize) {
  const browser = openBrowser(running.port, sealedASecond);
  const sealed: SealedReport[] = [];
  // Preparing them also warms the program up: its code has been translated when the first is due.
  for (let nth = 0; nth < size.sealed; nth += 1) sealed.push(await sealedReport(browser, { office, sender: nth }));
  const sealedMs = await paced(sealedASecond, size.sealed, async (nth) => {
    await postAs(browser, nth, { name: "", body: sealed[nth]?.body, expected: [201] });
  });
  const sends: (() => Promise<void>)[] = [];
  for (let nth = 0; nth < size.spoken; nth += 1) sends.push(await spokenReport(browser, size.sealed + nth));
  const spokenMs = await paced(spokenASecond, size.spoken, async (nth) => sends[nth]?.());
  browser.close();
  const [kept] = sealed;
  if (kept === undefined) throw new Error("no report was sent");
  return { sealedMs, spokenMs, kept };
}

function tableOf({ say, figure }: Words, found: Reports, size: ReportsSize): Table {
  const { sealedMs, spokenMs, desk, guessing, urgent } = found;
  const row = (name: string, values: readonly number[], most: number, args: Readonly<Record<string, number>> = {}) => {
    const p95 = percentile(values, 0.95);
    return [
      say(`bench-row-${name}`, args),
      figure(percentile(values, 0.5)),
      figure(p95),
      figure(Math.max(...values)),
      goal(p95 < most, say("bench-goal-p95", { most })),
    ];
  };
  const { guesses, senders } = size.guessing;
  return {
    title: say("bench-reports"),
    rows: [
      ["what", "middle", "p95", "most", "goal"].map((head) => say(`bench-head-${head}`)),
      row("sealed-reports", sealedMs, goals.acknowledgedMs, { n: sealedASecond }),
      row("spoken-reports", spokenMs, goals.acknowledgedMs, { n: spokenASecond }),
      row("desk-screen", desk.firstScreenMs, goals.screenMs, { n: desk.cases }),
      row("desk-case", desk.openMs, goals.openMs),
      row("receipt-holder", guessing.holderMs, goals.holderMs, { guesses, senders }),
      row("urgent-alarm", urgent.toldMs, goals.alarmMs, { n: size.spam.perSecond }),
    ],
    notes: [
      say("bench-reports-note", { seconds: Math.round(guessing.seconds) }),
      say("bench-spam-note", { alarms: urgent.toldMs.length, answered: Math.round(urgent.updatesASecond) }),
    ],
  };
}

function faults({ say }: Words, { desk, urgent }: Reports, { sealed, spoken }: ReportsSize): readonly string[] {
  const expected = sealed + spoken + urgent.toldMs.length;
  return desk.cases === expected ? [] : [say("bench-wrong-cases", { expected, found: desk.cases })];
}
