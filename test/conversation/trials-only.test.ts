import { afterAll, beforeAll, expect, test } from "vitest";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { createCampaign, openCampaign } from "../../server/ballot-box/plan-campaign.ts";
import { hasTrialsOnly } from "../../server/config.ts";
import { conversation } from "../../server/conversation/conversation.ts";
import { seededDraw, type TestBox, testBox } from "../support/campaign-box.ts";
import { answerFor } from "../support/child.ts";
import { questionIn, web } from "./desk.ts";

const wish = { band: "7-10" } as const;
let box: TestBox;
beforeAll(async () => {
  box = await testBox();
  await box.goTo("2027-01-11");
  await openFirstCampaign(box, "Đợt thử");
  const creation = await createCampaign(
    { ...box, draw: seededDraw(3), yearStarts: "12-15" },
    {
      name: "Đợt thật",
      surveys: ["em-noi-nguoi-lon-nghe"],
      opensOn: "2027-01-11",
      closesOn: "2027-01-31",
      answersBy: null,
      units: null,
      isTrial: false,
    },
  );
  if (creation.is === "refused") throw new Error(JSON.stringify(creation.refusals));
  await openCampaign(box, creation.campaign.id);
});
afterAll(() => box.drop());

/** What the child reads before the yes: the assent of a trial says that it is one. */
async function assentOf(campaigns: "every" | "trials"): Promise<string> {
  const talk = conversation({ ...box.rooms.turn, messengers: [], campaigns });
  let said = (await talk.receive({ ...web(campaigns), incoming: { kind: "open" } })).outgoing;
  while (questionIn(said).id !== "assent")
    said = (await talk.receive({ ...web(campaigns), incoming: answerFor(questionIn(said), wish) })).outgoing;
  return questionIn(said).text;
}

test("a real campaign goes before the trial, and where only trials are offered it is not there", async () => {
  expect(await assentOf("every")).not.toContain("làm thử");
  expect(await assentOf("trials")).toContain("làm thử");
});

test("only trials are offered in development on an address that others reach", () => {
  const only = (MODE: "development" | "production", PUBLIC_URL: string) => hasTrialsOnly({ MODE, PUBLIC_URL });
  expect(only("development", "http://192.168.1.7:3000")).toBe(true);
  expect(only("development", "http://127.0.0.1:3000")).toBe(false);
  expect(only("production", "https://emnoi.example")).toBe(false);
});
