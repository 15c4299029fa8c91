import { expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { boxReasons } from "../../server/cases/box.ts";
import { legalClocks } from "../../server/cases/clocks.ts";
import { dataRequestKinds, requestClocks } from "../../server/cases/data-requests.ts";
import { formFields } from "../../server/cases/form-01.ts";
import { handOverTimes } from "../../server/cases/month-table.ts";
import { outcomes } from "../../server/cases/outcomes.ts";
import { defaultReceivers } from "../../server/cases/receivers.ts";
import { toldParts, withheldReasons } from "../../server/cases/referral.ts";
import { retentionPeriods } from "../../server/cases/retention.ts";
import { templates } from "../../server/cases/templates.ts";
import { ownIds } from "../support/wording.ts";

const answers = ["yes", "no", "unsure"];
const ids: readonly string[] = [
  ...requestClocks.flatMap((clock) => [`clock-${clock}`, `clock-${clock}-meaning`]),
  ...legalClocks.flatMap(({ clock }) => [`clock-${clock}`, `clock-${clock}-meaning`]),
  ...[1, 2, 3, 4].map((step) => `case-step-${step}`),
  ...outcomes.map(({ code }) => `outcome-${code}`),
  ...toldParts.map((part) => `told-${part}`),
  ...withheldReasons.map((why) => `withheld-${why}`),
  ...defaultReceivers.map(({ code }) => `receiver-${code}`),
  ...formFields.map((field) => `form-01-${field}`),
  ...boxReasons.map((reason) => `box-reason-${reason}`),
  ...retentionPeriods.map(({ kept }) => `retention-${kept}`),
  ...dataRequestKinds.map(({ asks }) => `data-request-${asks}`),
  ...handOverTimes.map((time) => `hand-over-${time}`),
  ...templates.map(({ id }) => id),
  ...["now", "safe", "hurt"].flatMap((asked) => answers.map((answer) => `safety-${asked}-${answer}`)),
  ...["7-10", "11-15", "16-plus", "adult"].map((teller) => `teller-${teller}`),
  ...["me", "friend", "other-child", "content"].map((about) => `about-${about}`),
  ...["zalo", "facebook", "tiktok", "youtube", "game", "other-app", "offline"].map((where) => `where-${where}`),
];

test.each(locales)("everything that cases speak of has its wording in %s", (locale) => {
  const own = new Set(ownIds(locale));
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => !own.has(id))).toEqual([]);
});

test.each(locales)("each blank of a template is in its text in %s", (locale) => {
  const missing = templates.flatMap(({ id, blanks }) => {
    const filled = wordingOf(locale)(id, Object.fromEntries(blanks.map((blank) => [blank, `<${blank}>`])));
    return [...blanks.filter((blank) => !filled.includes(`<${blank}>`)), ...(filled.match(/\{.*?\}/gu) ?? [])];
  });
  expect(templates.length).toBeGreaterThan(1);
  expect(missing).toEqual([]);
});
