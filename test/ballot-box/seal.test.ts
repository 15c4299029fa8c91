import { afterAll, beforeAll, expect, test } from "vitest";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { partOpener } from "../../server/ballot-box/opening.ts";
import { type From, sealer } from "../../server/ballot-box/seal.ts";
import { envelopeOverhead } from "../../server/privacy/envelope.ts";
import { ballotTag, childTag } from "../../server/privacy/tags.ts";
import { hasBallot } from "../../server/store/ballots.ts";
import type { BallotRow } from "../../server/store/turns.ts";
import { cast, completed, freshBox, onTelegram, onWeb, planned, type TestBox, visit } from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
  for (const [id, year] of [
    ["official", 2027],
    ["next", 2027],
    ["trial", null],
  ] as const) {
    await planned(box.store.pool, id, year);
    await openBox(box, id);
  }
});
afterAll(() => box.drop());

const sealed = async (given: Parameters<typeof completed>[0], from: From): Promise<BallotRow> => {
  const ballot = await sealer(box).seal(completed(given), from);
  if (ballot === null) throw new Error("not open");
  return ballot;
};
const openedParts = async (ballot: BallotRow) => {
  const open = partOpener(ballot.campaign, await box.keys.need(`campaign/${ballot.campaign}`));
  const stored = { tag: ballot.tag, participation: ballot.sealedParticipation, answers: ballot.sealedAnswers };
  return { participation: await open(stored, "participation"), answers: await open(stored, "answers") };
};
const cat = { platform: "telegram", uid: "77", slot: "cat" };

test("a child of a messenger counts, with the tags of exactly the indicators fed", async () => {
  const ballot = await sealed(
    { campaign: "official", hasOpinion: false, ethnicGroup: "tay", disability: "no" },
    onTelegram(77),
  );
  const key = await box.keys.need("part/2027/1");
  expect(ballot.tag).toEqual(ballotTag(key, "official", cat));
  expect((await openedParts(ballot)).participation).toEqual({
    countsAs: "counted",
    source: "telegram",
    unit: "01273",
    band: "11-15",
    sex: "female",
    ethnicGroup: "tay",
    disability: "no",
    hasOpinion: false,
    finishedLesson: true,
    hasAllRight: true,
    tags: { "23a": childTag(key, "23a", cat).toString("hex"), "24w": childTag(key, "24w", cat).toString("hex") },
  });
});

test("a child of 7 to 10 never feeds indicator 24", async () => {
  const { participation } = await openedParts(await sealed({ campaign: "official", band: "7-10" }, onTelegram(78)));
  expect(Object.keys((participation as { tags: object }).tags)).toEqual(["22", "23a"]);
});

test("a child by code counts under code and carries no tag but the ballot's, on whatever channel the code was typed", async () => {
  const credential = { by: "code", code: "ABCDEFGH" } as const;
  const onPage = await sealed({ campaign: "official", credential }, onWeb(1));
  const inChat = await sealed({ campaign: "official", credential }, onTelegram(5));
  expect(inChat.tag).toEqual(onPage.tag);
  const { participation } = await openedParts(onPage);
  expect(participation).toMatchObject({ countsAs: "counted", source: "code" });
  expect(participation).not.toHaveProperty("tags");
});

test("a visit is found by what it drew and by nothing else", async () => {
  const credential = visit();
  const ballot = await sealed({ campaign: "official", credential }, onWeb(1));
  expect(ballot.tag.toString("hex")).toBe(credential.by === "visit" && credential.draw);
  expect((await openedParts(ballot)).participation).toMatchObject({ countsAs: "visit", source: "visit" });
});

test("a trial never counts, tags under a key of its own, and carries no child's tag", async () => {
  const ballot = await sealed({ campaign: "trial" }, onTelegram(77));
  expect(ballot.tag).toEqual(ballotTag(await box.keys.need("part/trial"), "trial", cat));
  const { participation, answers } = await openedParts(ballot);
  expect(participation).toMatchObject({ countsAs: "trial", source: "telegram" });
  expect(participation).not.toHaveProperty("tags");
  expect(answers).toMatchObject({ countsAs: "trial" });
});

test("answers never hold ethnic group, disability, channel, account, tag or time", async () => {
  const given = {
    campaign: "official",
    ethnicGroup: "mong",
    disability: "yes",
    answers: { C1: ["a", "b"], C2: 3 },
  } as const;
  const { answers } = await openedParts(await sealed(given, onTelegram(77)));
  expect(Object.keys(answers as object).sort()).toEqual(
    ["answers", "band", "countsAs", "isDoubtful", "sex", "survey", "texts", "unit"].sort(),
  );
  expect(JSON.stringify(answers)).not.toMatch(/mong|yes|telegram|"77"/);
});

test("every ballot has one size, whatever was answered", async () => {
  const short = await sealed({ campaign: "official", answers: {} }, onTelegram(1));
  const long = await sealed(
    {
      campaign: "official",
      answers: { C1: Array.from({ length: 40 }, (_, at) => `choice-${at}`) },
      ethnicGroup: "other",
    },
    onTelegram(2),
  );
  for (const ballot of [short, long]) {
    expect(ballot.sealedParticipation.length).toBe(512 + envelopeOverhead);
    expect(ballot.sealedAnswers.length).toBe(2048 + envelopeOverhead);
  }
});

test("two animals on one phone are two children, one animal twice is one, the same phone next time is unknown", async () => {
  const { ballotTagOf } = sealer(box);
  const tagOf = (campaign: string, animal: string) => ballotTagOf(campaign, { by: "messenger", animal }, onTelegram(9));
  const tags = await Promise.all([
    tagOf("official", "cat"),
    tagOf("official", "dog"),
    tagOf("official", "cat"),
    tagOf("next", "cat"),
  ]);
  const [cats, dogs, catsAgain, next] = tags.map((tag) => tag.toString("hex"));
  expect(catsAgain).toBe(cats);
  expect(new Set([cats, dogs, next]).size).toBe(3);
});

test("a second ballot of one child changes nothing, and that the first is there is known at once", async () => {
  const first = await sealed({ campaign: "official", answers: { C1: "first" } }, onTelegram(500));
  expect(await hasBallot(box.store.pool, "official", first.tag)).toBe(false);
  expect(await cast(box.store.pool, first)).toBe(true);
  expect(await hasBallot(box.store.pool, "official", first.tag)).toBe(true);
  const second = await sealed({ campaign: "official", answers: { C1: "second" } }, onTelegram(500));
  expect(await cast(box.store.pool, second)).toBe(false);
  const { rows } = await box.store.pool.query(
    "SELECT sealed_answers FROM ballot_box.ballot WHERE campaign = 'official' AND tag = $1",
    [first.tag],
  );
  expect(rows[0].sealed_answers).toEqual(first.sealedAnswers);
});

test("a hundred ballots of one child at the same moment leave one", async () => {
  const { seal } = sealer(box);
  const ballots = await Promise.all(
    Array.from({ length: 100 }, () => seal(completed({ campaign: "official" }), onTelegram(600))),
  );
  const written = await Promise.all(ballots.map((ballot) => ballot !== null && cast(box.store.pool, ballot)));
  expect(written.filter(Boolean).length).toBe(1);
});

test("nothing is sealed for a campaign that is planned, or that there is not", async () => {
  await planned(box.store.pool, "planned");
  const { seal } = sealer(box);
  expect(await seal(completed({ campaign: "planned" }), onTelegram(1))).toBeNull();
  expect(await seal(completed({ campaign: "none" }), onTelegram(1))).toBeNull();
  await openBox(box, "planned");
  expect(await seal(completed({ campaign: "planned" }), onTelegram(1))).not.toBeNull();
});

test("one child is sealed without a question to the database once the campaign is known", async () => {
  const { seal } = sealer(box);
  await seal(completed({ campaign: "official" }), onTelegram(1));
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  box.store.pool.on("acquire", count);
  for (let at = 0; at < 50; at += 1) await seal(completed({ campaign: "official" }), onTelegram(at));
  box.store.pool.off("acquire", count);
  expect(asked).toBe(0);
});
