import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Closing, closeBox } from "../../server/ballot-box/close-box.ts";
import { sealer } from "../../server/ballot-box/seal.ts";
import {
  answerAll,
  completed,
  freshBox,
  onTelegram,
  onWeb,
  type Participant,
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

const countsOf = async (campaign: string) =>
  Object.fromEntries(
    (
      await rowsOf(
        box,
        `SELECT concat_ws('|', indicator, source, unit, band, sex) AS cell, n FROM campaign_count WHERE campaign_id = $1`,
        [campaign],
      )
    ).map(({ cell, n }) => [cell, n]),
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
    await opened(box, "known");
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
      box,
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
      box,
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
    const rows = await rowsOf(box, "SELECT length(sealed) AS size FROM slip WHERE campaign_id = 'known'");
    expect(rows.length).toBe(16);
    expect(new Set(rows.map((row) => row.size)).size).toBe(1);
  });

  test("the box is gone and so is the key that opened it; the slip key waits for the answer to children", async () => {
    expect((await rowsOf(box, "SELECT to_regclass('ballot_box.ballot_known') AS box"))[0].box).toBeNull();
    expect(await keyState(box, "campaign/known")).toBe("destroyed");
    expect(await keyState(box, "turnout/known")).toBe("destroyed");
    expect(await keyState(box, "slip/known")).toBe("active");
    expect(readdirSync(box.keyDir).filter((file) => file.startsWith("campaign~known"))).toEqual([]);
  });

  test("closing it again gives the same and changes nothing", async () => {
    const before = await rowsOf(box, "SELECT id FROM answer WHERE campaign_id = 'known' ORDER BY id");
    expect(await closeBox(box, "known")).toEqual(closing);
    expect(await rowsOf(box, "SELECT id FROM answer WHERE campaign_id = 'known' ORDER BY id")).toEqual(before);
  });

  test("a closed campaign takes no ballot", async () => {
    const late = completed({ campaign: "known" });
    expect(await sealer(box).seal(late, onTelegram(999))).toBeNull();
  });
});
