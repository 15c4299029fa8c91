import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assembled, assemble } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { openLink, startOfReport } from "../../server/privacy/one-time-link.ts";
import { forgetDrafts } from "../../server/store/cases/drafts.ts";
import { browserAt } from "../support/report-upload.ts";
import { mocked, openReportDesk, type ReportDesk, type Reporter, reporterOn } from "./report-desk.ts";

let desk: ReportDesk;
let web: Assembled;
beforeAll(async () => {
  desk = await openReportDesk();
  const reading = readConfig({});
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  web = await assemble({ config: reading.config, ...desk.web });
});
afterAll(async () => {
  await web?.close();
  await desk?.drop();
});

/** The last link that was said, where it leads, and its token. */
function linkIn({ said }: Reporter) {
  const found = said
    .map(({ text }) => /(\/bao-tin(?:\/ma)?)#([\w-]{43})/u.exec(text))
    .findLast((match) => match !== null);
  return { page: found?.[1] ?? "", token: found?.[2] ?? "" };
}

/** What the page is given for a token, opened as the page opens it; null: it says that the link was used. */
async function opened(token: string): Promise<string | null> {
  const answer = await browserAt(web.app, "192.0.2.1").post("/link", { token });
  if (answer.statusCode === 404) return null;
  expect(answer.statusCode).toBe(200);
  return openLink(Buffer.from(token, "base64url"), Buffer.from(answer.json().sealed, "base64url"));
}

const links = async (): Promise<string> => JSON.stringify(await desk.rows("SELECT l::text FROM cases.one_time_link l"));

/** A reporter on a messenger who kept the receipt as a button. */
async function keeper(address: string) {
  const reporter = reporterOn(desk.talk, address, "test");
  const asked = await reporter.tell(mocked, "report/receipt");
  await reporter.choose("keep");
  return { reporter, digits: asked.receipt ?? "" };
}

describe("a link from a chat to the private page", () => {
  test("where others can read along leads to the first question, once", async () => {
    const reporter = reporterOn(desk.talk, "shared", "test");
    await reporter.tell({ "report/danger": ["no"], "report/device": ["yes"] }, "report/private");
    expect((await reporter.choose("page")).id).toBe("report/private");
    const { page, token } = linkIn(reporter);
    expect(page).toBe("/bao-tin");
    expect(await opened(token)).toBe(startOfReport);
    expect(await opened(token)).toBeNull();
  });

  test("of a kept receipt opens it once, and each press makes another; nothing that is stored shows token or digits", async () => {
    const { reporter, digits } = await keeper("keeper");
    await reporter.choose(`page-${digits}`);
    const first = linkIn(reporter);
    await reporter.choose(`page-${digits}`);
    const second = linkIn(reporter);
    expect(first.page).toBe("/bao-tin/ma");
    expect(second.token).not.toBe(first.token);
    const stored = await links();
    for (const secret of [digits, first.token, Buffer.from(first.token, "base64url").toString("hex")])
      expect(stored).not.toContain(secret);
    expect(await opened(first.token)).toBe(digits);
    expect(await opened(first.token)).toBeNull();
    expect(await opened(second.token)).toBe(digits);
  });

  test("is pressed long after the conversation was forgotten", async () => {
    const { reporter, digits } = await keeper("much-later");
    await reporter.type("thoát");
    const back = reporterOn(desk.talk, "much-later", "test");
    await back.type("?");
    const late = { kind: "choose", question: "late", choices: [`page-${digits}`] } as const;
    const turn = await desk.talk.receive({ channel: "test", address: "much-later", incoming: late });
    const { token } = linkIn({ ...back, said: turn.outgoing });
    expect(await opened(token)).toBe(digits);
  });

  test("is too old after some twenty minutes, and its row goes", async () => {
    const { reporter, digits } = await keeper("too-late");
    await reporter.choose(`page-${digits}`);
    const { token } = linkIn(reporter);
    await reporter.choose(`page-${digits}`);
    desk.waitMinutes(21);
    expect(await opened(token)).toBeNull();
    await forgetDrafts(desk.store.pool);
    expect(await links()).toBe("[]");
  });
});
