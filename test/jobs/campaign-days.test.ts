import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTurnout } from "../../server/ballot-box/turnout.ts";
import { closeDueCampaigns } from "../../server/jobs/close-due-campaigns.ts";
import { forgetAnswers } from "../../server/jobs/forget-answers.ts";
import { openDueCampaigns } from "../../server/jobs/open-due-campaigns.ts";
import { closingsJob } from "../../server/jobs/resume-closings.ts";
import { takeTurnouts } from "../../server/jobs/take-turnouts.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { campaign, stateOf } from "./campaigns.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
  await box.goTo("2027-01-04");
});
afterAll(() => box.drop());

describe("campaigns keep their days", () => {
  test("one opens on its first day and closes after its last, and the next one takes its place", async () => {
    const first = await campaign(box, { unit: "01273", opensOn: "2027-01-11", closesOn: "2027-01-20" });
    const second = await campaign(box, { unit: "01273", opensOn: "2027-01-21", closesOn: "2027-01-31" });
    expect([await stateOf(box, first), await stateOf(box, second)]).toEqual(["scheduled", "scheduled"]);
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([]);
    await box.goTo("2027-01-11");
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([first]);
    await box.goTo("2027-01-20");
    box.waitMinutes(11 * 60 + 59);
    expect(await closeDueCampaigns(box.rooms.survey)).toEqual([]);
    box.waitMinutes(2);
    // The first still stands open: the second waits for it.
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([]);
    expect(await closeDueCampaigns(box.rooms.survey)).toEqual([first]);
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([second]);
    expect([await stateOf(box, first), await stateOf(box, second)]).toEqual(["closed", "open"]);
  });

  test("one whose days passed while nothing ran is not opened after its end", async () => {
    const missed = await campaign(box, { unit: "01279", opensOn: "2027-01-25", closesOn: "2027-01-26" });
    await box.goTo("2027-01-28");
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([]);
    expect(await stateOf(box, missed)).toBe("scheduled");
  });

  test("several processes may do it at once", async () => {
    const due = await campaign(box, { unit: "01288", opensOn: "2027-01-29", closesOn: "2027-01-30" });
    await box.goTo("2027-01-29");
    await Promise.all([openDueCampaigns(box.rooms.survey), openDueCampaigns(box)]);
    expect(await stateOf(box, due)).toBe("open");
    await box.goTo("2027-02-01");
    await Promise.all([closeDueCampaigns(box.rooms.survey), closeDueCampaigns(box)]);
    expect(await stateOf(box, due)).toBe("closed");
  });

  test("a closing that was interrupted is gone on with", async () => {
    const id = await campaign(box, { unit: "01290", opensOn: "2027-02-01", closesOn: "2027-02-05" });
    await box.store.pool.query("UPDATE campaign SET state = 'closing' WHERE id = $1", [id]);
    expect(await closingsJob.run(box.rooms.survey)).toContain(id);
    expect(await stateOf(box, id)).toBe("closed");
  });

  test("a campaign that cannot be closed keeps no other waiting, and is not passed over in silence", async () => {
    const [one, other] = [
      await campaign(box, { unit: "01294", opensOn: "2027-02-01", closesOn: "2027-02-10" }),
      await campaign(box, { unit: "01297", opensOn: "2027-02-01", closesOn: "2027-02-10" }),
    ];
    await box.goTo("2027-02-11");
    const [stuck = "", free = ""] = [one, other].sort();
    // Something in the database refuses it.
    await box.store.pool.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
    );
    await box.store.pool.query(
      `CREATE TRIGGER refuse BEFORE UPDATE ON campaign FOR EACH ROW WHEN (OLD.id = '${stuck}') EXECUTE FUNCTION refuse()`,
    );
    await expect(closeDueCampaigns(box.rooms.survey)).rejects.toThrow("no");
    expect([await stateOf(box, stuck), await stateOf(box, free)]).toEqual(["open", "closed"]);
    await box.store.pool.query("DROP TRIGGER refuse ON campaign");
    expect(await closeDueCampaigns(box.rooms.survey)).toEqual([stuck]);
  });
});

test("the turnout of every open campaign is taken, and again gives the same", async () => {
  await box.goTo("2027-02-15");
  const id = await campaign(box, { unit: "01304", opensOn: "2027-02-15", closesOn: "2027-02-20" });
  expect(await readTurnout(box, id)).toBeNull();
  expect(await takeTurnouts(box.rooms.survey)).toEqual([id]);
  const first = await readTurnout(box, id);
  expect(first).toMatchObject({ children: 0, visits: 0 });
  await takeTurnouts(box.rooms.survey);
  expect(await readTurnout(box, id)).toEqual(first);
});

test("short texts go 90 days after their campaign, answers after 24 months; counts and open campaigns stay", async () => {
  await box.goTo("2027-03-01");
  const closed = await campaign(box, { unit: "01279", opensOn: "2027-03-01", closesOn: "2027-03-10" });
  const { pool } = box.store;
  await pool.query(
    `INSERT INTO answer (id, campaign_id, survey_hash, counts_as, band, answers, is_doubtful)
     VALUES (gen_random_uuid(), $1, 'h', 'counted', '11-15', '{}', false)`,
    [closed],
  );
  await pool.query(
    `INSERT INTO answer_text (id, campaign_id, survey_hash, question, counts_as, band, text)
     VALUES (gen_random_uuid(), $1, 'h', 'q', 'counted', '11-15', 'x')`,
    [closed],
  );
  await box.goTo("2029-06-01");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 0 });
  await pool.query("UPDATE campaign SET state = 'closed' WHERE id = $1", [closed]);
  await box.goTo("2027-06-08");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 0 });
  await box.goTo("2027-06-09");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 1 });
  await box.goTo("2029-03-10");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 0 });
  await box.goTo("2029-03-11");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 1, texts: 0 });
});
