import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox, resumeClosings } from "../../server/ballot-box/close-box.ts";
import { sealer } from "../../server/ballot-box/seal.ts";
import { Fault } from "../../server/errors.ts";
import {
  answerAll,
  cast,
  completed,
  freshBox,
  onTelegram,
  onWeb,
  planned,
  surveyHashes,
  type TestBox,
  visit,
} from "../support/box.ts";
import { keyState, opened, rowsOf } from "./boxes.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
afterAll(() => box.drop());

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? error.code : error),
  );

test("ballots that do not open, or are not what they should be, are spoiled as a whole and stop nothing", async () => {
  const campaign = await opened(box, "spoiled");
  const good = Array.from({ length: 10 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) }));
  await answerAll(box, good);
  const { seal } = sealer(box);
  const sealedOf = async (at: number, given: object = {}) => {
    const ballot = await seal(completed({ campaign, ...given }), onTelegram(at));
    if (ballot === null) throw new Error("not open");
    return ballot;
  };
  const [one, two, three] = [await sealedOf(20), await sealedOf(21), await sealedOf(22)];
  // One half of another child's ballot; a part of rubbish; an empty part; a bit turned; the two parts changed over.
  await cast(box.store.pool, { ...one, sealedAnswers: two.sealedAnswers });
  await cast(box.store.pool, { ...two, sealedParticipation: randomBytes(one.sealedParticipation.length) });
  await cast(box.store.pool, { ...three, sealedAnswers: Buffer.alloc(0) });
  const four = await sealedOf(23);
  four.sealedAnswers[700] = (four.sealedAnswers[700] ?? 0) ^ 1;
  await cast(box.store.pool, four);
  const five = await sealedOf(24);
  await cast(box.store.pool, {
    ...five,
    sealedAnswers: five.sealedParticipation,
    sealedParticipation: five.sealedAnswers,
  });
  // Sealed well, but of a survey that is not the campaign's, of the other band, from a unit that is none.
  await cast(box.store.pool, await sealedOf(25, { survey: "c".repeat(64) }));
  await cast(box.store.pool, await sealedOf(26, { survey: surveyHashes["7-10"] }));
  await cast(box.store.pool, await sealedOf(27, { unit: "a name that is far too long" }));
  await cast(box.store.pool, await sealedOf(28, { ethnicGroup: "made-up" }));
  const closing = await closeBox(box, campaign);
  expect(closing).toMatchObject({ children: 10, answers: 10, spoiled: 9, isBoxLost: false });
});

test("short texts stay where ten children wrote, and stand apart from the answers", async () => {
  const campaign = await opened(box, "texts");
  const children = Array.from({ length: 12 }, (_, at) => ({
    completed: completed({
      campaign,
      answers: { N: at },
      texts: { T1: `text ${at}`, ...(at < 9 ? { T2: `secret ${at}` } : { T2: "   " }) },
    }),
    from: onTelegram(at),
  }));
  await answerAll(box, children);
  await closeBox(box, campaign);
  const texts = await rowsOf(
    box,
    "SELECT question, counts_as, band, text FROM answer_text WHERE campaign_id = 'texts'",
  );
  expect(texts.map((row) => row.text).sort()).toEqual(Array.from({ length: 12 }, (_, at) => `text ${at}`).sort());
  expect(texts.every((row) => row.question === "T1" && row.counts_as === "counted")).toBe(true);
  const answers = await rowsOf(box, "SELECT answers FROM answer WHERE campaign_id = 'texts'");
  expect(answers.length).toBe(12);
  expect(JSON.stringify(answers)).not.toContain("T1");
});

test("23b is not written where fewer than ten finished the lesson, and is written where nobody was right", async () => {
  const campaign = await opened(box, "lesson");
  const child = (band: "7-10" | "11-15", at: number) => ({
    completed: completed({ campaign, band, hasAllRight: false }),
    from: onTelegram(`${band}-${at}`),
  });
  await answerAll(box, [
    ...Array.from({ length: 9 }, (_, at) => child("7-10", at)),
    ...Array.from({ length: 10 }, (_, at) => child("11-15", at)),
  ]);
  await closeBox(box, campaign);
  const rows = await rowsOf(
    box,
    "SELECT band, n FROM campaign_count WHERE campaign_id = 'lesson' AND indicator = '23b'",
  );
  expect(rows).toEqual([{ band: "11-15", n: 0 }]);
});

test("visits of ten keep neither unit nor sex", async () => {
  const campaign = await opened(box, "visits");
  await answerAll(
    box,
    Array.from({ length: 14 }, (_, at) => ({
      completed: completed({ campaign, credential: visit() }),
      from: onWeb(at),
    })),
  );
  expect(await closeBox(box, campaign)).toMatchObject({ children: 0, visits: 14, answers: 14 });
  const rows = await rowsOf(box, "SELECT DISTINCT counts_as, unit, sex FROM answer WHERE campaign_id = 'visits'");
  expect(rows).toEqual([{ counts_as: "visit", unit: null, sex: null }]);
  expect(await rowsOf(box, "SELECT FROM slip WHERE campaign_id = 'visits'")).toEqual([]);
});

test("a trial counts on its own, has no slips and no year, and may be closed by hand", async () => {
  const campaign = await opened(box, "trial", null);
  expect(await keyState(box, "part/trial")).toBe("active");
  expect(await keyState(box, `slip/${campaign}`)).toBeUndefined();
  await answerAll(box, [
    ...Array.from({ length: 10 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
    { completed: completed({ campaign, credential: visit() }), from: onWeb(1) },
  ]);
  expect(await closeBox(box, campaign)).toMatchObject({ children: 10, visits: 1, answers: 11 });
  const ways = await rowsOf(box, "SELECT DISTINCT counts_as FROM answer WHERE campaign_id = 'trial'");
  expect(ways).toEqual([{ counts_as: "trial" }]);
  expect(await rowsOf(box, "SELECT FROM slip WHERE campaign_id = 'trial'")).toEqual([]);
});

test("an empty box closes as empty", async () => {
  const campaign = await opened(box, "empty");
  expect(await closeBox(box, campaign)).toMatchObject({ children: 0, visits: 0, answers: 0, spoiled: 0 });
});

test("many who close one campaign at once open its box once", async () => {
  const campaign = await opened(box, "together");
  await answerAll(
    box,
    Array.from({ length: 15 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
  );
  const closings = await Promise.all(Array.from({ length: 4 }, () => closeBox(box, campaign)));
  for (const closing of closings) expect(closing).toMatchObject({ children: 15, answers: 15 });
  expect((await rowsOf(box, "SELECT count(*)::int AS n FROM slip WHERE campaign_id = 'together'"))[0].n).toBe(15);
});

test("children who answer while the campaign closes are counted if they were thanked, and told if not", async () => {
  const campaign = await opened(box, "racing");
  const { seal } = sealer(box);
  const ballots = await Promise.all(
    Array.from({ length: 60 }, (_, at) => seal(completed({ campaign }), onTelegram(at))),
  );
  const casting = ballots.map((ballot) => (ballot === null ? false : cast(box.store.pool, ballot)));
  const [closing, ...thanked] = await Promise.all([closeBox(box, campaign), ...casting]);
  expect(closing.children).toBe(thanked.filter(Boolean).length);
});

test("a private key that is gone closes the campaign as lost, and nothing else breaks", async () => {
  const [lost, sound] = [await opened(box, "lost-key"), await opened(box, "sound-key")];
  for (const campaign of [lost, sound])
    await answerAll(
      box,
      Array.from({ length: 11 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
    );
  const file = readdirSync(box.keyDir).find((name) => name.startsWith("campaign~lost-key."));
  rmSync(join(box.keyDir, file ?? "-"));
  expect(await closeBox(box, lost)).toEqual({
    campaign: lost,
    children: 0,
    visits: 0,
    answers: 0,
    spoiled: 11,
    withheldAnswers: 0,
    isBoxLost: true,
  });
  expect(await closeBox(box, sound)).toMatchObject({ children: 11, isBoxLost: false });
});

test("while the whole key folder is away a campaign waits, closing, and goes on when it is back", async () => {
  const campaign = await opened(box, "unmounted");
  await answerAll(
    box,
    Array.from({ length: 10 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
  );
  renameSync(box.keyDir, `${box.keyDir}-away`);
  expect(await faultOf(closeBox(box, campaign))).toBe("key-absent");
  expect(await resumeClosings(box)).toEqual([]);
  expect((await rowsOf(box, "SELECT state FROM campaign WHERE id = $1", [campaign]))[0].state).toBe("closing");
  if (existsSync(box.keyDir)) rmSync(box.keyDir, { recursive: true });
  renameSync(`${box.keyDir}-away`, box.keyDir);
  expect(await resumeClosings(box)).toEqual([campaign]);
  expect(await closeBox(box, campaign)).toMatchObject({ children: 10, isBoxLost: false });
});

test("a campaign that never opened cannot close; one that is unknown is said to be unknown", async () => {
  await planned(box.store.pool, "never-opened");
  expect(await faultOf(closeBox(box, "never-opened"))).toBe("campaign-cannot-close");
  expect(await faultOf(closeBox(box, "no-such-campaign"))).toBe("campaign-unknown");
});
