import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { wordingOf } from "../../bot/wording/wording.ts";
import {
  type CampaignRequest,
  campaignRefusalReasons,
  planCampaign,
  type Surroundings,
  type TakenSurveys,
} from "../../server/ballot-box/campaigns.ts";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { createCampaign, openCampaign, withdrawCampaign } from "../../server/ballot-box/plan-campaign.ts";
import { readCampaign, readCampaigns } from "../../server/store/campaigns.ts";
import { seededDraw, type TestBox, testBox } from "../support/campaign-box.ts";

const small = "em-noi-nguoi-lon-nghe";
const large = "tieng-noi-cua-em";

const request: CampaignRequest = {
  name: "Ý kiến trẻ em đợt 1",
  surveys: [small, large],
  opensOn: "2027-01-11",
  closesOn: "2027-01-31",
  answersBy: null,
  units: null,
  isTrial: false,
};
const known: Surroundings = {
  today: "2027-01-04",
  yearStarts: "12-15",
  surveys: [
    { code: small, band: "7-10", hash: "a" },
    { code: large, band: "11-15", hash: "b" },
    { code: "phieu-khac", band: "11-15", hash: "c" },
  ],
  units: ["01273", "01279", "01288"],
  closedYears: [2026],
  others: [],
};

function refusals(change: Partial<CampaignRequest>, around: Partial<Surroundings> = {}) {
  const planning = planCampaign({ ...request, ...change }, { ...known, ...around });
  return planning.is === "refused" ? planning.refusals.map(({ reason }) => reason) : [];
}

describe("the rules of a campaign", () => {
  test("a sound request becomes a plan with its report year and a day for the answer", () => {
    const planning = planCampaign(request, known);
    expect(planning).toMatchObject({
      is: "planned",
      plan: { reportYear: 2027, answersBy: "2027-03-02", units: null, surveys: [{ hash: "a" }, { hash: "b" }] },
    });
  });

  test("a trial has no end and no year, and opens today when no day is given", () => {
    const trial = { ...request, isTrial: true, opensOn: null, closesOn: null };
    expect(planCampaign(trial, known)).toMatchObject({
      is: "planned",
      plan: { reportYear: null, closesOn: null, answersBy: null, opensOn: "2027-01-04" },
    });
    expect(refusals({ isTrial: true })).toEqual(["trial-without-end"]);
    expect(refusals({ isTrial: true, closesOn: null, answersBy: "2027-03-01" })).toEqual(["trial-without-end"]);
    expect(refusals({ isTrial: true, closesOn: null, opensOn: "2027-02-31" })).toEqual(["day-unreadable"]);
  });

  test.each([
    ["no name", { name: "  " }, "name-missing"],
    ["a name longer than a heading", { name: "ă".repeat(121) }, "name-too-long"],
    ["a name that turns the direction of writing", { name: "Đợt \u202e1" }, "name-unprintable"],
    ["a name of two lines", { name: "Đợt\n1" }, "name-unprintable"],
    ["no survey", { surveys: [] }, "surveys-missing"],
    ["a survey that does not exist", { surveys: ["khong-co"] }, "survey-unknown"],
    ["two surveys of one band", { surveys: [large, "phieu-khac"] }, "survey-band-twice"],
    ["no first day", { opensOn: null }, "day-missing"],
    ["no last day", { closesOn: null }, "day-missing"],
    ["the 30th of February", { closesOn: "2027-02-30" }, "day-unreadable"],
    ["a day in another order", { opensOn: "11/01/2027" }, "day-unreadable"],
    ["an end before the beginning", { closesOn: "2027-01-10" }, "days-unordered"],
    ["more than 92 days", { closesOn: "2027-04-13" }, "too-long"],
    ["an end that is over", { opensOn: "2027-01-01", closesOn: "2027-01-03" }, "over-already"],
    ["a slip of the pen in the year", { opensOn: "2072-01-01", closesOn: "2072-01-31" }, "day-far-away"],
    ["an answer before the end", { answersBy: "2027-01-31" }, "answer-too-early"],
    ["an answer on a day that is none", { answersBy: "2027-13-01" }, "day-unreadable"],
    ["a unit of another province", { units: ["01273", "99999"] }, "unit-unknown"],
    ["an empty list of units", { units: [] }, "units-missing"],
  ] as const)("refuses %s", (_, change, reason) => {
    expect(refusals(change)).toEqual([reason]);
  });

  test("92 days are allowed, the first and the last counted", () => {
    expect(refusals({ closesOn: "2027-04-12" })).toEqual([]);
  });

  test("a campaign across two report years is refused, wherever the year begins", () => {
    const around = { today: "2026-12-01", closedYears: [] };
    const december = { opensOn: "2026-12-10", closesOn: "2026-12-20" };
    expect(refusals(december, around)).toEqual(["two-years"]);
    expect(refusals(december, { ...around, yearStarts: "01-01" })).toEqual([]);
    expect(refusals({ opensOn: "2026-12-15", closesOn: "2026-12-31" }, around)).toEqual([]);
  });

  test("a year that is closed takes no campaign", () => {
    expect(refusals({ opensOn: "2026-12-01", closesOn: "2026-12-10" }, { today: "2026-12-01" })).toEqual([
      "year-closed",
    ]);
  });

  test("everything that is wrong is named at once", () => {
    expect(refusals({ name: "", surveys: ["khong-co"], closesOn: "2027-02-30", units: ["1"] })).toEqual([
      "name-missing",
      "survey-unknown",
      "day-unreadable",
      "unit-unknown",
    ]);
  });

  describe("one survey in one place at one time", () => {
    const other: TakenSurveys = {
      id: "2027-dot-1-abcd",
      state: "scheduled",
      isTrial: false,
      opensOn: "2027-01-20",
      closesOn: "2027-02-10",
      units: ["01273"],
      surveys: [large],
    };

    test("a second campaign with it is refused, and the first is named", () => {
      const planning = planCampaign(request, { ...known, others: [other] });
      expect(planning).toEqual({
        is: "refused",
        refusals: [{ reason: "survey-taken", given: large, allowed: "2027-dot-1-abcd" }],
      });
    });

    test("the whole province meets every unit; units apart, days apart and other surveys do not meet", () => {
      const others = [other];
      expect(refusals({ units: ["01273"] }, { others })).toEqual(["survey-taken"]);
      expect(refusals({ units: ["01279"] }, { others })).toEqual([]);
      expect(refusals({ closesOn: "2027-01-19" }, { others })).toEqual([]);
      expect(refusals({ surveys: [small] }, { others })).toEqual([]);
      expect(refusals({ units: ["01279"] }, { others: [{ ...other, units: null }] })).toEqual(["survey-taken"]);
    });

    test("a trial stands in nobody's way but another trial's", () => {
      const trial = { ...other, isTrial: true, closesOn: null };
      expect(refusals({}, { others: [trial] })).toEqual([]);
      expect(refusals({ isTrial: true, closesOn: null }, { others: [trial] })).toEqual(["survey-taken"]);
    });
  });

  test("every refusal says in both languages what was given", () => {
    for (const locale of ["vi", "en"])
      for (const reason of campaignRefusalReasons) {
        const said = wordingOf(locale)(`campaign-refusal-${reason}`, { given: "GIVEN", allowed: "ALLOWED" });
        expect(said).toMatch(/GIVEN|ALLOWED|ẩn|hidden|--units/);
        expect(said).not.toContain("{");
      }
    expect(campaignRefusalReasons.length).toBeGreaterThan(15);
  });
});

describe("the life of a campaign", () => {
  let box: TestBox;
  const ports = () => ({ ...box, draw: seededDraw(7), yearStarts: "12-15" });
  const create = async (change: Partial<CampaignRequest>) => {
    const creation = await createCampaign(ports(), { ...request, ...change });
    if (creation.is === "refused") throw new Error(JSON.stringify(creation.refusals));
    return creation.campaign;
  };
  beforeAll(async () => {
    box = await testBox();
    await box.goTo("2027-01-04");
  });
  afterAll(() => box.drop());

  test("a draft has a short readable id and its surveys frozen by their content", async () => {
    const campaign = await create({ units: ["01273", "01273"] });
    expect(campaign.id).toMatch(/^2027-dot-1-[2-9a-z]{4}$/);
    expect(campaign).toMatchObject({ state: "draft", units: ["01273"], reportYear: 2027, answersBy: "2027-03-02" });
    const documents = await box.store.prisma.surveyDocument.findMany();
    expect(campaign.surveys.map(({ hash }) => hash).sort()).toEqual(documents.map(({ hash }) => hash).sort());
    expect(documents.map(({ body }) => body)).toContainEqual(JSON.parse(JSON.stringify(builtInSurveys[0]?.survey)));
  });

  test("it is scheduled while its day is ahead and opens on its day", async () => {
    const { id } = await create({ units: ["01279"] });
    expect(await openCampaign(box, id)).toEqual({ is: "scheduled" });
    expect((await readCampaign(box.store, id))?.state).toBe("scheduled");
    await box.goTo("2027-01-11");
    expect(await openCampaign(box, id)).toEqual({ is: "open" });
    expect(await openCampaign(box, id)).toEqual({ is: "past", state: "open" });
    expect((await readCampaign(box.store, id))?.state).toBe("open");
  });

  test("opened later than planned, it says so", async () => {
    const { id } = await create({ units: ["01288"], opensOn: "2027-01-08" });
    expect(await openCampaign(box, id)).toEqual({ is: "open" });
    expect((await readCampaign(box.store, id))?.opensOn).toBe("2027-01-11");
  });

  test("of two drafts with one survey in one unit only one can be opened, even at the same moment", async () => {
    const [one, other] = [await create({ units: ["01290"] }), await create({ units: ["01290"] })];
    const openings = await Promise.all([openCampaign(box, one.id), openCampaign(box, other.id)]);
    expect(openings.map(({ is }) => is).sort()).toEqual(["open", "taken"]);
    const refused = await createCampaign(ports(), { ...request, units: ["01290"] });
    expect(refused.is).toBe("refused");
  });

  test("a campaign whose last day is over does not open any more", async () => {
    const { id } = await create({ units: ["01297"], closesOn: "2027-01-12" });
    await box.goTo("2027-01-13");
    expect(await openCampaign(box, id)).toEqual({ is: "over", closesOn: "2027-01-12" });
    expect(await openCampaign(box, "khong-co")).toEqual({ is: "unknown" });
  });

  test("a campaign that never opened can be taken back; an open one cannot", async () => {
    const { id } = await create({ units: ["01304"] });
    expect(await withdrawCampaign(box, id)).toBe(true);
    expect(await readCampaign(box.store, id)).toBeNull();
    const open = (await readCampaigns(box.store, ["open"]))[0];
    expect(await withdrawCampaign(box, open?.id ?? "")).toBe(false);
  });

  test("units are those of the opening day: a commune of before the merger is refused", async () => {
    const refused = await createCampaign(ports(), { ...request, units: ["01819"] });
    expect(refused).toMatchObject({ is: "refused", refusals: [{ reason: "unit-unknown" }] });
  });
});

test("on an empty database several processes that start together open one trial campaign", async () => {
  const box = await testBox();
  try {
    await Promise.all([1, 2, 3].map(() => openFirstCampaign(box, "Đợt dùng thử")));
    await openFirstCampaign(box, "Đợt dùng thử");
    const campaigns = await readCampaigns(box.store);
    expect(campaigns).toMatchObject([{ id: "thu-1", state: "open", isTrial: true, closesOn: null, reportYear: null }]);
    expect(campaigns[0]?.surveys.map(({ band }) => band)).toEqual(["7-10", "11-15"]);
    expect(await box.store.prisma.surveyDocument.count()).toBe(builtInSurveys.length);
  } finally {
    await box.drop();
  }
});
