import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sealer } from "../../server/ballot-box/seal.ts";
import { writeTurns } from "../../server/store/turns.ts";
import { completedByCode } from "../support/campaign-box.ts";
import { type Console, openConsole } from "./admin-console.ts";

let desk: Console;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.close());

describe("a campaign from the command line", () => {
  test("a request that breaks several rules is refused with each of them, and nothing is made", async () => {
    const refused = await desk.admin([
      "campaign",
      "create",
      "--name",
      "X",
      "--surveys",
      "khong-co",
      "--opens",
      "2027-01-11",
    ]);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain('"khong-co"');
    expect(refused.err).toContain("--closes");
    expect((await desk.admin(["campaign", "list"])).out).toBe("Chưa có đợt nào.");
  });

  test("created, opened, shown, counted, closed, answered", async () => {
    const id = await desk.newCampaign("01273,01279");
    const opened = await desk.admin(["campaign", "open", id]);
    expect(opened.out).toContain(`/em?d=${id}`);
    expect((await desk.admin(["campaign", "open", id])).out).toContain("đã mở từ trước");
    expect((await desk.admin(["campaign", "list"])).out).toMatch(new RegExp(`${id}\\s+Đợt 1\\s+đang mở`));

    const codes = ["codes", "issue", "--campaign", id, "--unit", "01273", "--band", "11-15", "--count", "12", "--json"];
    const issued = JSON.parse((await desk.admin(codes)).out);
    for (const { code } of issued.codes) await answer(id, code.replace("-", ""));
    expect((await desk.admin(["campaign", "show", id])).out).toContain(issued.batch);

    const turnout = await desk.admin(["campaign", "turnout", id]);
    expect(turnout.out).toMatch(/phường Thục Phán\s+10/);
    expect(turnout.out).not.toMatch(/(^|\s)12(\s|$)/);

    const early = await desk.admin(["campaign", "feedback", id, desk.file("good.csv", goodFeedback)]);
    expect(early).toMatchObject({ code: 1, err: expect.stringContaining("còn đang mở") });

    const closed = await desk.admin(["campaign", "close", id]);
    expect(closed.out).toContain("Trẻ em được tính: 12");
    expect((await desk.admin(["campaign", "close", id])).out).toContain("Trẻ em được tính: 12");
    expect((await desk.admin(["campaign", "open", id])).err).toContain("không mở lại được");
    expect((await desk.admin(["campaign", "show", id])).out).toContain("Đang chờ trả lời trẻ em");

    const published = await desk.admin(["campaign", "feedback", id, desk.file("good.csv", goodFeedback)]);
    expect(published.out).toContain("Đã công bố 2 câu trả lời");
    expect((await desk.admin(["campaign", "feedback", id, desk.file("good.csv", goodFeedback)])).out).toContain(
      "từ trước",
    );
    expect(await desk.box.store.prisma.feedback.count({ where: { campaignId: id } })).toBe(2);
  });

  test("one that never opened is taken back, and one that does not exist is named", async () => {
    const id = await desk.newCampaign("01288");
    expect((await desk.admin(["campaign", "close", id])).out).toContain("đã bỏ");
    expect((await desk.admin(["campaign", "show", id])).err).toContain(`"${id}"`);
    expect(await desk.admin(["campaign", "turnout", "khong-co"])).toMatchObject({ code: 1 });
  });

  test("a real campaign does not open in development on a network", async () => {
    const id = await desk.newCampaign("01290");
    const network = { PUBLIC_URL: "http://192.168.1.5:3000", MODE: "development" };
    expect(await desk.admin(["campaign", "open", id], network)).toMatchObject({
      code: 1,
      err: expect.stringContaining("MODE=development"),
    });
    const trial = ["campaign", "create", "--name", "Thử", "--surveys", "tieng-noi-cua-em", "--trial", "--json"];
    const made = JSON.parse((await desk.admin(trial)).out);
    expect(await desk.admin(["campaign", "open", made.id], network)).toMatchObject({ code: 0 });
  });

  test("two campaigns with one survey in one unit: the second is refused and the first named", async () => {
    const [first, second] = [await desk.newCampaign("01294"), await desk.newCampaign("01294")];
    await desk.admin(["campaign", "open", first]);
    const refused = await desk.admin(["campaign", "open", second]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(first) });
  });
});

async function answer(campaign: string, code: string): Promise<void> {
  const completed = { ...completedByCode(campaign, code), unit: "01273", answers: {} };
  const ballot = await sealer(desk.box).seal(completed, { channel: "web", address: code });
  const turn = { key: Buffer.from(code.padEnd(32)), revision: 0, body: Buffer.alloc(1100), update: null };
  await writeTurns(desk.box.store.pool, [{ ...turn, channel: "web", owed: [], ballot }]);
}

const heading = "theme,department,outcome,due_on,text_vi,text_en";
const goodFeedback = `\uFEFF${heading}
Sân chơi,UBND xã,done,,Đã sửa sân chơi,The playground is mended
Nhà vệ sinh,Sở Giáo dục và Đào tạo,will,2027-09-01,"Sẽ sửa, trước năm học mới",
`;

describe("the answer to children, as a file", () => {
  test.each([
    ["another outcome", "Sân chơi,UBND,maybe,,Có,Yes", "dòng 2", '"maybe"'],
    ["a day that is none", "Sân chơi,UBND,will,2027-02-30,Có,Yes", "dòng 2", '"2027-02-30"'],
    ["a promise without a day", "Sân chơi,UBND,will,,Có,Yes", "dòng 2", "will"],
    ["no text", "Sân chơi,UBND,done,,,Yes", "dòng 2", "text_vi"],
    ["a text that turns its direction", "Sân chơi,UBND,done,,\u202eCó,Yes", "dòng 2", "text_vi"],
    ["a text as long as a book", `Sân chơi,UBND,done,,${"a".repeat(5000)},Yes`, "dòng 2", "5"],
    ["a cell too few", "Sân chơi,UBND,done", "dòng 2", "3"],
  ])("%s is named by its line, and nothing is published", async (_, line, where, what) => {
    const id = await desk.newCampaign("01304");
    const refused = await desk.admin(["campaign", "feedback", id, desk.file("bad.csv", `${heading}\n${line}\n`)]);
    expect(refused.code).toBe(1);
    expect(refused.err.toLowerCase()).toContain(where);
    expect(refused.err).toContain(what);
    expect(await desk.box.store.prisma.feedback.count({ where: { campaignId: id } })).toBe(0);
    await desk.admin(["campaign", "close", id]);
  });

  test("wrong columns, another encoding and a file that is not there are refused", async () => {
    const id = await desk.newCampaign("01297");
    const columns = await desk.admin(["campaign", "feedback", id, desk.file("columns.csv", "theme,text\na,b\n")]);
    expect(columns).toMatchObject({ code: 1, err: expect.stringContaining("department") });
    writeFileSync(join(desk.folder, "latin.csv"), Buffer.from([0x74, 0xe9, 0x0a]));
    expect(await desk.admin(["campaign", "feedback", id, join(desk.folder, "latin.csv")])).toMatchObject({ code: 1 });
    const missing = await desk.admin(["campaign", "feedback", id, join(desk.folder, "none.csv")]);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining("none.csv") });
    expect(await desk.admin(["campaign", "feedback", id, desk.folder])).toMatchObject({ code: 1 });
  });
});
