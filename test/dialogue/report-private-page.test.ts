import { expect, test } from "vitest";
import { aChild, aReporter, atSurvey, office, toReady } from "./child.ts";

const token = office.drawToken();

test("where others can read along the private page is offered, and the chat is never refused", () => {
  for (const answer of ["yes", "unsure"]) {
    const child = aReporter({ channel: "messenger" }).goes("no", answer);
    expect(child.at).toBe("report/private");
    expect(child.question.choices[0]).not.toHaveProperty("href");
    expect(child.presses("page").notes.join()).toContain(`/bao-tin#${token}`);
    expect(child.events).toEqual([{ type: "link_made", token, opens: null }]);
    expect(child.presses("stay").at).toBe("report/teller");
  }
  const terminal = aReporter({ channel: "terminal" }).goes("no", "yes");
  expect(terminal.question.choices[0]).toMatchObject({ code: "page", href: "/bao-tin" });
  expect(terminal.presses("page").events).toEqual([]);
  expect(aReporter({ report: { page: "" } }).goes("no", "yes").at).toBe("report/teller");
  expect(aReporter({ channel: "messenger" }).presses("no").question.hint).toContain("Công ty");
});

test("in a chat a receipt that is kept also leads to the private page, by a link that opens once and is drawn at each press", () => {
  const child = toReady(
    aReporter({ channel: "messenger" }).goes("no", "no", "11-15", "me", "H04", "zalo", "peer", "enough"),
  );
  child.goes("send", "keep");
  const digits = child.sent.receipt;
  const made = { type: "link_made", token, opens: digits };
  expect(child.codes).toEqual([`receipt-${digits}`, `page-${digits}`]);
  for (const deed of [() => child.presses(`page-${digits}`), () => child.types("xem trên trang riêng")]) {
    expect(deed().events).toEqual([made]);
    expect(child.notes.join()).toContain(`/bao-tin/ma#${token}`);
    expect(child.at).toBe("report/end");
  }
  // The button outlives the conversation, which has nothing of the receipt then.
  const press = { kind: "choose", question: "late", choices: [`page-${digits}`] } as const;
  for (const later of [aChild({ channel: "messenger" }), atSurvey("7-10", { channel: "messenger" })]) {
    expect(later.does(press).events).toEqual([made]);
    expect(later.notes.join()).toContain(`/bao-tin/ma#${token}`);
  }
  for (const code of ["page-", "page-12345678", `page-${digits}x`])
    expect(aChild({ channel: "messenger" }).does({ ...press, choices: [code] }).events).toEqual([]);
  expect(aChild().does(press).events).toEqual([]);
});
