import { expect, test } from "vitest";
import { detailsIn, detailsText, sheetWith } from "../../bot/reports/details.ts";
import type { Sheet } from "../../bot/reports/report.ts";

const sheet: Sheet = {
  teller: null,
  about: null,
  category: "H99",
  where: null,
  offender: null,
  safety: { now: "yes" },
  unit: null,
  contact: "none",
  danger: ["violence"],
  level: 4,
  reasons: ["triage-now"],
  texts: 0,
  wantedToAttach: false,
  isUnableToCall: true,
  isTest: false,
  isSharedDevice: "unsure",
  channel: "messenger",
  locale: "vi",
};

test("what was chosen after the sheet had left completes it, in the order of the messages", () => {
  const texts = [{ unit: "01654" }, { category: "H01" }, { category: "H13", safety: { safe: "no" } }] as const;
  const whole = sheetWith(sheet, texts.map(detailsText));
  expect(whole).toMatchObject({ unit: "01654", category: "H13", safety: { now: "yes", safe: "no" } });
});

test("dangers are added, never taken away, and the level stays what the case says", () => {
  const whole = sheetWith(sheet, [detailsText({ danger: ["self-harm", "violence"] })]);
  expect(whole.danger).toEqual(["violence", "self-harm"]);
  expect(whole.level).toBe(4);
});

test("details are read back as they were written", () => {
  const details = { teller: "11-15", about: "me", offender: "family", contact: "phone", isUnableToCall: true } as const;
  expect(detailsIn(detailsText(details))).toEqual(details);
});

test("whatever else is sealed as details changes nothing", () => {
  const forged = [
    "",
    "not json",
    "[]",
    "null",
    "7",
    '{"level":1}',
    '{"reasons":["x"]}',
    '{"unit":"<script>"}',
    '{"unit":5}',
    '{"category":"H1"}',
    '{"teller":"teacher"}',
    '{"danger":["nothing"]}',
    '{"danger":"self-harm"}',
    '{"safety":{"now":"maybe"}}',
    '{"safety":null}',
    '{"isUnableToCall":false}',
    '{"__proto__":{"level":1}}',
    '{"constructor":"x"}',
  ];
  for (const text of forged) {
    expect(detailsIn(text), text).toBeNull();
    expect(sheetWith(sheet, [text])).toEqual(sheet);
  }
});
