import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Directory } from "../../server/privacy/directory.ts";
import { entryOf, type Officer } from "../support/office.ts";
import { casesAt, textsIn } from "./report-cases.ts";
import { mocked, openReportDesk, type ReportDesk, reporterOn } from "./report-desk.ts";

let desk: ReportDesk;
let at: ReturnType<typeof casesAt>;
beforeAll(async () => {
  desk = await openReportDesk();
  at = casesAt(desk);
});
afterAll(() => desk?.drop());

describe("who reads it", () => {
  test("is an officer of the directory at the moment of sending: who left meanwhile is not, nor who came without the keys", async () => {
    const [first, second] = desk.office.officers;
    const { reporter, id } = await at.told("changed", mocked, "report/ready");
    expect(await at.grantsOf(id)).toHaveLength(3);
    const third = await desk.office.hire("Hoàng Thị Mai");
    const entries = desk.office.directory().entries;
    const withoutSecond = entries.map((entry) =>
      entry.key === second.key ? { ...entry, state: "ended" as const } : entry,
    );
    await desk.office.sign({ entries: [...withoutSecond, entryOf(third)] });
    await reporter.choose("send");
    expect([...(await at.grantsOf(id))].sort()).toEqual([first.key, "escrow"].sort());
    const later = await at.told("after-change", mocked, "report/receipt");
    expect([...(await at.grantsOf(later.id))].sort()).toEqual([first.key, third.key, "escrow"].sort());
    await desk.office.sign({ entries });
  });

  test("is nobody whose key was put straight into the database", async () => {
    const intruder: Officer = await desk.office.hire("Kẻ lạ");
    const { id } = await at.told("intruder", mocked, "report/receipt");
    const grants = await at.grantsOf(id);
    expect(grants).toHaveLength(3);
    expect(grants).not.toContain(intruder.key);
    expect(await desk.office.read(intruder, id)).toBeNull();
  });

  test("is not the officer whom the reporter named, whatever key that officer gets later", async () => {
    const [first, second] = desk.office.officers;
    const story = {
      ...mocked,
      "report/offender": ["adult"],
      "report/calls": ["safe"],
      "report/conflict": [second.key],
    };
    const { id } = await at.told("conflict", story, "report/receipt");
    expect([...(await at.grantsOf(id))].sort()).toEqual([first.key, "escrow"].sort());
    const excluded = await desk.rows("SELECT staff_id FROM cases.exclusion WHERE case_id = $1", [id]);
    expect(excluded).toEqual([{ staff_id: second.id }]);
    expect(await desk.office.read(second, id)).toBeNull();
  });
});

describe("where nobody is left to read it", () => {
  /** The directory with everybody of before ended, and these instead. */
  const onlyReaders = (readers: readonly Officer[]) => {
    const ended = desk.office.directory().entries.map((entry) => ({ ...entry, state: "ended" as const }));
    return desk.office.sign({ entries: [...ended, ...readers.map(entryOf)] });
  };
  let before: Directory["entries"];
  beforeEach(() => {
    before = desk.office.directory().entries;
  });
  afterEach(() => desk.office.sign({ entries: before }));

  /** The same somebody, in a conversation that looks at the office afresh. */
  const returning = async (address: string) => {
    const reporter = reporterOn(desk.talkWith(), address);
    await reporter.type("?");
    return reporter;
  };

  test("a draft is not sent: 111 and 113 are shown, nothing of it is lost, and it is sent when somebody reads again", async () => {
    const { id } = await at.told("all-left", mocked, "report/ready");
    await onlyReaders([]);
    const left = await returning("all-left");
    const after = await left.choose("send");
    expect(after).toMatchObject({ id: "report/nobody", calls: ["113", "111", "115"] });
    expect(after.text).toMatch(/chưa gửi gì.*111.*113/su);
    expect(after.choices.map(({ code }) => code)).toEqual(["retry"]);
    expect(await at.caseRow(id)).toMatchObject({ state: "draft", receipt_lookup: null });
    expect(await at.grantsOf(id)).toHaveLength(3);
    await desk.office.sign({ entries: before });
    const again = await returning("all-left");
    expect((await again.choose("retry")).id).toBe("report/ready");
    expect((await again.choose("send")).id).toBe("report/receipt");
    expect(textsIn(await desk.office.read(desk.office.officers[0], id))).toEqual(["nhóm lớp 7a", "các bạn nói xấu em"]);
  });

  test("the one whom the reporter did not name has left: the same", async () => {
    const [first, second] = desk.office.officers;
    const story = {
      ...mocked,
      "report/offender": ["adult"],
      "report/calls": ["safe"],
      "report/conflict": [second.key],
    };
    const { reporter, id } = await at.told("last-left", story, "report/ready");
    const entries = before.map((entry) => (entry.key === first.key ? { ...entry, state: "ended" as const } : entry));
    await desk.office.sign({ entries });
    expect((await reporter.choose("send")).id).toBe("report/nobody");
    expect(await at.caseRow(id)).toMatchObject({ state: "draft" });
    expect(await desk.rows("SELECT 1 FROM cases.exclusion WHERE case_id = $1", [id])).toEqual([]);
  });

  test("who came since cannot open what was sealed before, but what is written anew", async () => {
    const { reporter, id } = await at.told("came-since", mocked, "report/ready");
    const third = await desk.office.hire("Hoàng Thị Hoa");
    await onlyReaders([third]);
    expect((await reporter.choose("send")).choices.map(({ code }) => code)).toEqual(["retry", "anew"]);
    expect((await reporter.choose("anew")).id).toBe("report/words");
    expect(await at.caseRow(id)).toBeUndefined();
    const known = await at.caseIds();
    await reporter.type("các bạn vẫn nói xấu em");
    const [anew = ""] = (await at.caseIds()).filter((one) => !known.includes(one));
    expect([...(await at.grantsOf(anew))].sort()).toEqual([third.key, "escrow"].sort());
    await reporter.choose("enough");
    for (let taps = 0; taps < 8 && reporter.question().id !== "report/receipt"; taps += 1)
      await reporter.choose(reporter.question().id === "report/ready" ? "send" : "receipt");
    expect(textsIn(await desk.office.read(third, anew))).toEqual(["các bạn vẫn nói xấu em"]);
  });

  test("a first text begins nothing, and danger now says whom to call; both can be tried again", async () => {
    const { reporter } = await at.told("nobody-at-all", { ...mocked, "report/account": [] }, "report/account");
    const frightened = (await at.told("nobody-in-danger", { "report/danger": ["yes"] }, "report/calls")).reporter;
    const known = await at.caseIds();
    await onlyReaders([]);
    expect((await reporter.type("nick abc")).id).toBe("report/nobody");
    expect(await frightened.choose("cannot-call")).toMatchObject({ id: "report/nobody", calls: ["113", "111", "115"] });
    expect(await at.caseIds()).toEqual(known);
    await desk.office.sign({ entries: before });
    expect((await frightened.choose("retry")).id).toBe("report/calls");
    await frightened.choose("cannot-call");
    const [id = ""] = (await at.caseIds()).filter((one) => !known.includes(one));
    expect(await at.caseRow(id)).toMatchObject({ state: "sent", level: 4 });
    expect((await reporter.choose("retry")).id).toBe("report/words");
  });
});
