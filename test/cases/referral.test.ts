import { expect, test } from "vitest";
import { harms } from "../../bot/reports/harms.ts";
import type { Sheet } from "../../bot/reports/report.ts";
import { form01, formFields } from "../../server/cases/form-01.ts";
import { defaultReceivers } from "../../server/cases/receivers.ts";
import {
  type ReferralFacts,
  type ReferralSheet,
  receiversFor,
  toldParts,
  toldTo,
  withheldReceivers,
} from "../../server/cases/referral.ts";

const red: ReferralSheet = { category: "H13", level: 4, offender: "stranger", unit: "01273" };
const day: ReferralFacts = { day: "2026-11-25" };
const codes = (sheet: Partial<ReferralSheet>, facts: Partial<ReferralFacts> = {}) =>
  receiversFor({ ...red, ...sheet }, defaultReceivers, { ...day, ...facts }).map(({ receiver }) => receiver.code);

test("red goes to 111, the police, the commune and the health department", () => {
  expect(codes({})).toEqual(["111", "113", "police-province", "commune", "health-department"]);
});

test("without a known commune the commune is not offered, and the reason is said", () => {
  expect(codes({ unit: null })).not.toContain("commune");
  const withheld = withheldReceivers({ ...red, unit: null }, defaultReceivers, day);
  expect(withheld.find(({ receiver }) => receiver.code === "commune")?.why).toBe("no-unit");
});

test("where an adult of the child's life is named, neither school nor commune is told, whatever was agreed", () => {
  for (const { code } of harms) {
    const offered = codes({ category: code, offender: "adult" }, { hasChildAgreed: true, isStaffInvolved: false });
    expect(offered).not.toContain("school");
    expect(offered).not.toContain("commune");
    expect(offered).toContain("111");
  }
});

test("where somebody of the family is named, the school is not told", () => {
  expect(
    codes({ category: "H04", offender: "family" }, { hasChildAgreed: true, isStaffInvolved: false }),
  ).not.toContain("school");
});

test("a school is offered only for H04 and H14, if the child agrees and no staff is involved", () => {
  const agreed = { hasChildAgreed: true, isStaffInvolved: false };
  const offered = harms.filter(({ code }) => codes({ category: code, offender: "peer" }, agreed).includes("school"));
  expect(offered.map(({ code }) => code)).toEqual(["H04", "H14"]);
  expect(codes({ category: "H04", offender: "peer" })).not.toContain("school");
  expect(codes({ category: "H04", offender: "peer" }, { hasChildAgreed: true })).not.toContain("school");
  expect(codes({ category: "H04", offender: "peer" }, { isStaffInvolved: false })).not.toContain("school");
});

test("departments that take content down get links and never a narrative, even if a row said otherwise", () => {
  const forContent = receiversFor({ ...red, category: "H10", level: 1, offender: "unsaid" }, defaultReceivers, day);
  expect(forContent.map(({ receiver }) => receiver.code)).toEqual([
    "science-department",
    "culture-department",
    "vn-cop",
    "platform",
  ]);
  expect(forContent.flatMap(({ told }) => told)).not.toContain("words");
  expect(toldTo({ code: "science-department", mayBeTold: toldParts })).toEqual([
    "reference",
    "category",
    "where",
    "link",
  ]);
});

test("a receiver is offered within its days only", () => {
  expect(codes({}, { day: "2025-06-30" })).toEqual([]);
  const ended = defaultReceivers.map((receiver) => ({ ...receiver, validTo: "2026-11-24" }));
  expect(receiversFor(red, ended, day)).toEqual([]);
});

test("every row names known parts and known categories, and each receiver is offered for something", () => {
  const known = new Set(harms.map(({ code }): string => code));
  for (const { mayBeTold, harms: own } of defaultReceivers) {
    expect(mayBeTold.filter((part) => !toldParts.some((one) => one === part))).toEqual([]);
    expect(own.filter((code) => !known.has(code))).toEqual([]);
  }
  const agreed = { hasChildAgreed: true, isStaffInvolved: false };
  const offered = new Set(harms.flatMap(({ code }) => codes({ category: code, offender: "peer" }, agreed)));
  expect(defaultReceivers.filter(({ code }) => !offered.has(code))).toEqual([]);
});

const sheet: Sheet = {
  teller: "11-15",
  about: "me",
  category: "H04",
  where: "zalo",
  offender: "peer",
  safety: { now: "no", safe: "yes" },
  unit: "01273",
  contact: "none",
  danger: [],
  level: 2,
  reasons: [],
  texts: 1,
  wantedToAttach: false,
  isUnableToCall: false,
  isTest: false,
  isSharedDevice: "no",
  channel: "web",
  locale: "vi",
};
const told = { sheet, texts: [], receivedOn: "2026-11-25", officer: "Cô A", unit: "phường Thục Phán" } as const;
const line = (facts: Parameters<typeof form01>[0], field: string) =>
  form01(facts).find((one) => one.field === field)?.filled;

test("form 01 has every line once, and leaves blank what nobody told", () => {
  expect(form01(told).map(({ field }) => field)).toEqual(formFields);
  const blank = form01(told).filter(({ filled }) => filled.is === "blank");
  expect(blank.map(({ field }) => field)).toEqual([
    "child-name",
    "child-sex",
    "what-happened",
    "parents",
    "family",
    "done-already",
    "teller-name",
    "teller-contact",
    "remarks",
  ]);
});

test("form 01 takes the reporter's words as they are, and the teller's age only where the child tells of itself", () => {
  const words = [
    { v: 1, kind: "words", text: "một" },
    { v: 1, kind: "words", text: "hai" },
    { v: 1, kind: "account", text: "nick x" },
  ] as const;
  expect(line({ ...told, texts: words }, "what-happened")).toEqual({ is: "words", text: "một\nhai" });
  expect(line({ ...told, texts: words }, "offender")).toEqual({ is: "words", text: "nick x" });
  expect(line(told, "child-age")).toEqual({ is: "said", ids: ["teller-11-15"] });
  expect(line({ ...told, sheet: { ...sheet, about: "friend" } }, "child-age")).toEqual({ is: "blank" });
});
