import { expect, test } from "vitest";
import { type BoxFacts, reportBox } from "../../server/cases/box.ts";
import { levelWished } from "../../server/cases/level.ts";
import { closingWished, outcomes } from "../../server/cases/outcomes.ts";
import { type CaseAge, expiresOn, receiptEndsOn } from "../../server/cases/retention.ts";
import {
  type CaseActor,
  type CaseDeed,
  type CaseState,
  stateAfter,
  stepOf,
  transitions,
} from "../../server/cases/states.ts";

const open: BoxFacts = {
  directory: "good",
  officers: 2,
  hasEscrow: true,
  alarmConfirmedDaysAgo: 7,
  mode: "production",
  isLoopback: false,
};

test("the box is open with two officers, escrow and an alarm confirmed within seven days", () => {
  expect(reportBox(open)).toEqual({ isOpen: true, reasons: [] });
});

test.each([
  [{ directory: "absent" }, ["directory-absent"]],
  [{ directory: "broken" }, ["directory-broken"]],
  [{ directory: "unsigned" }, ["directory-unsigned"]],
  [{ directory: "old" }, ["directory-old"]],
  [{ officers: 1 }, ["few-officers"]],
  [{ hasEscrow: false }, ["no-escrow"]],
  [{ alarmConfirmedDaysAgo: null }, ["no-alarm"]],
  [{ alarmConfirmedDaysAgo: 8 }, ["old-alarm"]],
  [{ mode: "development" }, ["development"]],
  [{ officers: 0, hasEscrow: false }, ["few-officers", "no-escrow"]],
] as const)("with %j it is closed and says why: %j", (facts, reasons) => {
  expect(reportBox({ ...open, ...facts })).toEqual({ isOpen: false, reasons });
});

test("development on this machine alone keeps it open", () => {
  expect(reportBox({ ...open, mode: "development", isLoopback: true }).isOpen).toBe(true);
});

const states: readonly CaseState[] = ["draft", "sent", "closed"];
const deeds: readonly CaseDeed[] = ["send", "discard", "close", "reopen", "write", "forget"];
const actors: readonly CaseActor[] = ["reporter", "officer", "lead", "program"];

test("exactly the changes of the list are allowed, and to nobody but those named", () => {
  const all = states.flatMap((from) => deeds.flatMap((deed) => actors.map((by) => ({ from, deed, by }))));
  const allowed = all.filter(({ from, deed, by }) => stateAfter(from, deed, by) !== null);
  expect(all).toHaveLength(72);
  expect(allowed).toHaveLength(transitions.flatMap(({ by }) => by).length);
});

test("a reporter's message opens a closed case again, and nothing that was sent goes unless it was closed", () => {
  expect(stateAfter("closed", "write", "reporter")).toBe("sent");
  expect(stateAfter("sent", "forget", "program")).toBeNull();
  expect(stateAfter("sent", "discard", "program")).toBeNull();
  expect(stateAfter("draft", "close", "lead")).toBeNull();
});

test("a reporter is told four steps", () => {
  const steps = [
    { state: "sent", isRead: false, isHandedOver: false },
    { state: "sent", isRead: true, isHandedOver: false },
    { state: "sent", isRead: true, isHandedOver: true },
    { state: "closed", isRead: true, isHandedOver: false },
  ] as const;
  expect(steps.map(stepOf)).toEqual([1, 2, 3, 4]);
});

test("anybody raises a level, two different people lower it to the same", () => {
  const now = { level: 3, lowerTo: null, lowerAskedBy: null } as const;
  expect(levelWished(now, { to: 4, by: "a" })).toEqual({ is: "raised", level: 4 });
  expect(levelWished(now, { to: 3, by: "a" })).toEqual({ is: "unchanged" });
  expect(levelWished(now, { to: 2, by: "a" })).toEqual({ is: "lower-asked", to: 2 });
  const asked = { level: 3, lowerTo: 2, lowerAskedBy: "a" } as const;
  expect(levelWished(asked, { to: 2, by: "a" })).toEqual({ is: "same-person" });
  expect(levelWished(asked, { to: 1, by: "b" })).toEqual({ is: "lower-asked", to: 1 });
  expect(levelWished(asked, { to: 2, by: "b" })).toEqual({ is: "lowered", level: 2 });
});

test("one person closes a case, but what cannot be opened takes two", () => {
  expect(outcomes.filter(({ needsTwo }) => needsTwo).map(({ code }) => code)).toEqual(["unreadable"]);
  expect(closingWished({ outcome: "mistaken", by: "a", askedBy: null })).toBe("closed");
  expect(closingWished({ outcome: "unreadable", by: "a", askedBy: null })).toBe("asked");
  expect(closingWished({ outcome: "unreadable", by: "a", askedBy: "a" })).toBe("same-person");
  expect(closingWished({ outcome: "unreadable", by: "b", askedBy: "a" })).toBe("closed");
  expect(closingWished({ outcome: "punished", by: "a", askedBy: null })).toBe("unknown");
});

const closed: CaseAge = {
  state: "closed",
  closedOn: "2026-11-25",
  lastMessageOn: "2026-11-20",
  isHeld: false,
  hasUnread: false,
};

test("a closed case is kept for 24 months, its receipt for 30 days, or 90 without use", () => {
  expect(expiresOn(closed)).toBe("2028-11-25");
  expect(receiptEndsOn(closed)).toBe("2026-12-25");
  expect(receiptEndsOn({ ...closed, state: "sent", closedOn: null })).toBe("2027-02-18");
  expect(receiptEndsOn({ ...closed, lastMessageOn: "2026-09-01" })).toBe("2026-11-30");
});

test("what is open, held, or has anything unread never expires", () => {
  const kept: readonly Partial<CaseAge>[] = [{ state: "sent", closedOn: null }, { isHeld: true }, { hasUnread: true }];
  expect(kept.map((facts) => expiresOn({ ...closed, ...facts }))).toEqual([null, null, null]);
  expect(receiptEndsOn({ ...closed, hasUnread: true })).toBeNull();
});
