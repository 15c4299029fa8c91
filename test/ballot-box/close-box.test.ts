import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Closing, closeBox, resumeClosings } from "../../server/ballot-box/close-box.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { sealer } from "../../server/ballot-box/seal.ts";
import { Fault } from "../../server/errors.ts";
import {
  answerAll,
  cast,
  completed,
  freshBox,
  onTelegram,
  onWeb,
  type Participant,
  planned,
  surveyHashes,
  type TestBox,
  visit,
} from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
afterAll(() => box.drop());

const rowsOf = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;
const countsOf = async (campaign: string) =>
  Object.fromEntries(
    (
      await rowsOf(
        `SELECT concat_ws('|', indicator, source, unit, band, sex) AS cell, n FROM campaign_count WHERE campaign_id = $1`,
        [campaign],
      )
    ).map(({ cell, n }) => [cell, n]),
  );
const opened = async (id: string, year: number | null = 2027) => {
  await planned(box.store.pool, id, year);
  await openBox(box, id);
  return id;
};
const keyState = async (name: string) => (await rowsOf("SELECT state FROM key_file WHERE name = $1", [name]))[0]?.state;
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? error.code : error),
  );

/** 12 girls and 4 boys of one commune by telegram, 11 girls by code, 3 visits; 2 girls gave no opinion. */
function wholeCampaign(campaign: string): readonly Participant[] {
  const girls = Array.from({ length: 12 }, (_, at) => ({
    completed: completed({
      campaign,
      answers: { N: at },
      hasOpinion: at >= 2,
      ethnicGroup: at < 3 ? "mong" : null,
      disability: at === 0 ? "yes" : null,
    }),
    from: onTelegram(at),
  }));
  const boys = Array.from({ length: 4 }, (_, at) => ({
    completed: completed({ campaign, sex: "male", answers: { N: 100 + at }, hasAllRight: false }),
    from: onTelegram(100 + at),
  }));
  const byCode = Array.from({ length: 11 }, (_, at) => ({
    completed: completed({
      campaign,
      band: "7-10",
      credential: { by: "code", code: `CODE000${at.toString(36).toUpperCase()}` },
      answers: { N: 200 + at },
      finishedLesson: at > 0,
      hasAllRight: at > 5,
    }),
    from: onWeb(at),
  }));
  const visits = Array.from({ length: 3 }, (_, at) => ({
    completed: completed({ campaign, credential: visit(), answers: { N: 300 + at } }),
    from: onWeb(`v${at}`),
  }));
  return [...girls, ...boys, ...byCode, ...visits];
}

describe("a campaign whose every ballot is known", () => {
  let closing: Closing;
  beforeAll(async () => {
    await opened("known");
    await answerAll(box, wholeCampaign("known"));
    // The same children once more: thanked for, and nothing changes.
    await answerAll(
      box,
      wholeCampaign("known").filter(({ completed: child }) => child.credential.by !== "visit"),
    );
    closing = await closeBox(box, "known");
  });

  test("every child is counted once, every visit apart, and what is destroyed is said", () => {
    expect(closing).toEqual({
      campaign: "known",
      children: 27,
      visits: 3,
      answers: 24,
      spoiled: 0,
      // Two girls without an opinion, a child by code who did not finish the lesson, three visits: parts below ten.
      withheldAnswers: 6,
      isBoxLost: false,
    });
  });

  test("the counts are the truth, by source, unit, band and sex", async () => {
    expect(await countsOf("known")).toEqual({
      "taking-part|telegram|01273|11-15|female": 12,
      "taking-part|telegram|01273|11-15|male": 4,
      "taking-part|code|01273|7-10|female": 11,
      "taking-part|visit||11-15|": 3,
      "22|telegram|01273|11-15|female": 10,
      "22|telegram|01273|11-15|male": 4,
      "22|code|01273|7-10|female": 11,
      "23a|telegram|01273|11-15|female": 12,
      "23a|telegram|01273|11-15|male": 4,
      "23a|code|01273|7-10|female": 10,
      "24w|telegram|01273|11-15|female": 12,
      "24w|telegram|01273|11-15|male": 4,
      "23b|||11-15|": 12,
      "23b|||7-10|": 5,
    });
  });

  test("traits stand alone, never beside a commune", async () => {
    const rows = await rowsOf(
      "SELECT indicator, source, trait, value, band, n FROM campaign_trait_count WHERE campaign_id = 'known' ORDER BY 1, 3",
    );
    expect(rows.map((row) => Object.values(row).join("|"))).toEqual([
      "22|telegram|ethnic-group|mong|11-15|1",
      "23a|telegram|disability|yes|11-15|1",
      "23a|telegram|ethnic-group|mong|11-15|3",
      "24w|telegram|disability|yes|11-15|1",
      "24w|telegram|ethnic-group|mong|11-15|3",
      "taking-part|telegram|disability|yes|11-15|1",
      "taking-part|telegram|ethnic-group|mong|11-15|3",
    ]);
  });

  test("the answers kept are those given, in groups of at least ten", async () => {
    const rows = await rowsOf(
      "SELECT survey_hash, counts_as, unit, band, sex, answers->>'N' AS n FROM answer WHERE campaign_id = 'known'",
    );
    const given = rows.map((row) => Number(row.n)).sort((a, b) => a - b);
    const kept = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100, 101, 102, 103];
    expect(given).toEqual([...kept, ...Array.from({ length: 10 }, (_, at) => 201 + at)]);
    // Four boys are below ten: the girls of their commune stand with them, without sex.
    expect(new Set(rows.map((row) => `${row.band}|${row.unit}|${row.sex}`))).toEqual(
      new Set(["11-15|01273|null", "7-10|01273|female"]),
    );
    expect(rows.every((row) => row.survey_hash === surveyHashes[row.band as "7-10"])).toBe(true);
  });

  test("each counted child of a messenger has a slip, nobody else, and all are of one size", async () => {
    const rows = await rowsOf("SELECT length(sealed) AS size FROM slip WHERE campaign_id = 'known'");
    expect(rows.length).toBe(16);
    expect(new Set(rows.map((row) => row.size)).size).toBe(1);
  });

  test("the box is gone and so is the key that opened it; the slip key waits for the answer to children", async () => {
    expect((await rowsOf("SELECT to_regclass('ballot_box.ballot_known') AS box"))[0].box).toBeNull();
    expect(await keyState("campaign/known")).toBe("destroyed");
    expect(await keyState("turnout/known")).toBe("destroyed");
    expect(await keyState("slip/known")).toBe("active");
    expect(readdirSync(box.keyDir).filter((file) => file.startsWith("campaign~known"))).toEqual([]);
  });

  test("closing it again gives the same and changes nothing", async () => {
    const before = await rowsOf("SELECT id FROM answer WHERE campaign_id = 'known' ORDER BY id");
    expect(await closeBox(box, "known")).toEqual(closing);
    expect(await rowsOf("SELECT id FROM answer WHERE campaign_id = 'known' ORDER BY id")).toEqual(before);
  });

  test("a closed campaign takes no ballot", async () => {
    const late = completed({ campaign: "known" });
    expect(await sealer(box).seal(late, onTelegram(999))).toBeNull();
  });
});

test("ballots that do not open, or are not what they should be, are spoiled as a whole and stop nothing", async () => {
  const campaign = await opened("spoiled");
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
  const campaign = await opened("texts");
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
  const texts = await rowsOf("SELECT question, counts_as, band, text FROM answer_text WHERE campaign_id = 'texts'");
  expect(texts.map((row) => row.text).sort()).toEqual(Array.from({ length: 12 }, (_, at) => `text ${at}`).sort());
  expect(texts.every((row) => row.question === "T1" && row.counts_as === "counted")).toBe(true);
  const answers = await rowsOf("SELECT answers FROM answer WHERE campaign_id = 'texts'");
  expect(answers.length).toBe(12);
  expect(JSON.stringify(answers)).not.toContain("T1");
});

test("23b is not written where fewer than ten finished the lesson, and is written where nobody was right", async () => {
  const campaign = await opened("lesson");
  const child = (band: "7-10" | "11-15", at: number) => ({
    completed: completed({ campaign, band, hasAllRight: false }),
    from: onTelegram(`${band}-${at}`),
  });
  await answerAll(box, [
    ...Array.from({ length: 9 }, (_, at) => child("7-10", at)),
    ...Array.from({ length: 10 }, (_, at) => child("11-15", at)),
  ]);
  await closeBox(box, campaign);
  const rows = await rowsOf("SELECT band, n FROM campaign_count WHERE campaign_id = 'lesson' AND indicator = '23b'");
  expect(rows).toEqual([{ band: "11-15", n: 0 }]);
});

test("visits of ten keep neither unit nor sex", async () => {
  const campaign = await opened("visits");
  await answerAll(
    box,
    Array.from({ length: 14 }, (_, at) => ({
      completed: completed({ campaign, credential: visit() }),
      from: onWeb(at),
    })),
  );
  expect(await closeBox(box, campaign)).toMatchObject({ children: 0, visits: 14, answers: 14 });
  const rows = await rowsOf("SELECT DISTINCT counts_as, unit, sex FROM answer WHERE campaign_id = 'visits'");
  expect(rows).toEqual([{ counts_as: "visit", unit: null, sex: null }]);
  expect(await rowsOf("SELECT FROM slip WHERE campaign_id = 'visits'")).toEqual([]);
});

test("a trial counts on its own, has no slips and no year, and may be closed by hand", async () => {
  const campaign = await opened("trial", null);
  expect(await keyState("part/trial")).toBe("active");
  expect(await keyState(`slip/${campaign}`)).toBeUndefined();
  await answerAll(box, [
    ...Array.from({ length: 10 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
    { completed: completed({ campaign, credential: visit() }), from: onWeb(1) },
  ]);
  expect(await closeBox(box, campaign)).toMatchObject({ children: 10, visits: 1, answers: 11 });
  const ways = await rowsOf("SELECT DISTINCT counts_as FROM answer WHERE campaign_id = 'trial'");
  expect(ways).toEqual([{ counts_as: "trial" }]);
  expect(await rowsOf("SELECT FROM slip WHERE campaign_id = 'trial'")).toEqual([]);
});

test("an empty box closes as empty", async () => {
  const campaign = await opened("empty");
  expect(await closeBox(box, campaign)).toMatchObject({ children: 0, visits: 0, answers: 0, spoiled: 0 });
});

test("many who close one campaign at once open its box once", async () => {
  const campaign = await opened("together");
  await answerAll(
    box,
    Array.from({ length: 15 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
  );
  const closings = await Promise.all(Array.from({ length: 4 }, () => closeBox(box, campaign)));
  for (const closing of closings) expect(closing).toMatchObject({ children: 15, answers: 15 });
  expect((await rowsOf("SELECT count(*)::int AS n FROM slip WHERE campaign_id = 'together'"))[0].n).toBe(15);
});

test("children who answer while the campaign closes are counted if they were thanked, and told if not", async () => {
  const campaign = await opened("racing");
  const { seal } = sealer(box);
  const ballots = await Promise.all(
    Array.from({ length: 60 }, (_, at) => seal(completed({ campaign }), onTelegram(at))),
  );
  const casting = ballots.map((ballot) => (ballot === null ? false : cast(box.store.pool, ballot)));
  const [closing, ...thanked] = await Promise.all([closeBox(box, campaign), ...casting]);
  expect(closing.children).toBe(thanked.filter(Boolean).length);
});

test("a private key that is gone closes the campaign as lost, and nothing else breaks", async () => {
  const [lost, sound] = [await opened("lost-key"), await opened("sound-key")];
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
  const campaign = await opened("unmounted");
  await answerAll(
    box,
    Array.from({ length: 10 }, (_, at) => ({ completed: completed({ campaign }), from: onTelegram(at) })),
  );
  renameSync(box.keyDir, `${box.keyDir}-away`);
  expect(await faultOf(closeBox(box, campaign))).toBe("key-absent");
  expect(await resumeClosings(box)).toEqual([]);
  expect((await rowsOf("SELECT state FROM campaign WHERE id = $1", [campaign]))[0].state).toBe("closing");
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
