import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAll, replyTo } from "../support/officers.ts";
import { looks, openBrowser, openContext, picture, troublesOf } from "./browser.ts";
import { phone } from "./chats.ts";
import { screenOf } from "./child.ts";
import { findings, misfits } from "./inspection.ts";
import { type OpenOffice, openOffice } from "./office.ts";
import { receiptOn, tell, tellUntil } from "./reporter.ts";

const story = "Có bạn đăng ảnh của em CANARY-7351";

let browser: Browser;
let office: OpenOffice;
beforeAll(async () => {
  [browser, office] = await Promise.all([openBrowser(), openOffice()]);
});
beforeEach(() => office.reset());
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

async function open(path: string, options: BrowserContextOptions = phone) {
  const { context, elsewhere } = await openContext(browser, options, office.host);
  const troubles = troublesOf(context);
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on("request", (request) => asked.push(request));
  await page.goto(`${office.url}${path}`);
  return { context, page, asked, elsewhere, troubles };
}

async function beginOn(page: Page): Promise<void> {
  await page.locator("[data-begin]").click();
  await page.waitForSelector('[data-question="report/danger"]');
}

/** What a thief of the wire would look for: as it is, and in the forms that it would travel in. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${" ".repeat(shift)}${secret}`)
      .toString("base64url")
      .slice(4, -4),
  ),
];

const wireOf = (asked: readonly Request[]): string =>
  asked
    .map((request) => `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`)
    .join("\n");

/** Whatever a browser may keep of a page. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
    history: history.length,
    address: location.pathname + location.search + location.hash,
  }));

describe("a report without account", () => {
  // Small and light, large and dark: what differs between the four stands in the tokens.
  test.each(looks.filter(({ name }) => name === "phone-light" || name === "desktop-dark"))(
    "on a $name screen: every screen is whole for everyone, and fits",
    async ({ name, options }) => {
      const { context, page, elsewhere, troubles } = await open("/bao-tin", options);
      expect(await findings(page)).toEqual([]);
      expect(await misfits(page)).toEqual([]);
      await picture(page, `${name}-report-start`);
      await beginOn(page);
      const seen: string[] = [];
      await tellUntil(page, "report/end", story, async (screen) => {
        seen.push(screen);
        expect([screen, ...(await findings(page))]).toEqual([screen]);
        expect([screen, ...(await misfits(page))]).toEqual([screen]);
        await picture(page, `${name}-${screen.replaceAll("/", "-")}`);
      });
      expect(seen).toContain("report/receipt");
      expect(elsewhere).toEqual([]);
      expect(troubles).toEqual([]);
      await context.close();
    },
  );

  test("nothing told leaves the browser before it is sent, and nothing readable ever does", async () => {
    const { context, page, asked } = await open("/bao-tin");
    const before = await keptBy(page);
    await beginOn(page);
    await tellUntil(page, "report/ready", story);
    // A token is asked for when it begins, so that it can be finished; the request says nothing.
    const early = asked.filter((request) => request.method() !== "GET");
    expect(early.map((request) => [new URL(request.url()).pathname, request.postData()])).toEqual([
      ["/api/v1/reports/draft", "{}"],
    ]);
    await tell(page, story);
    const receipt = await receiptOn(page);
    expect(receipt).toMatch(/^\d{16}$/);
    const wire = wireOf(asked);
    const secrets = [story, "CANARY-7351", receipt, receipt.replace(/(\d{4})(?=\d)/g, "$1 ")].flatMap(formsOf);
    expect(secrets.filter((secret) => wire.includes(secret))).toEqual([]);
    expect(asked.filter((request) => request.method() === "POST").length).toBeGreaterThan(2);
    expect(wire).not.toMatch(/reporterPrivate|H04|zalo/);
    // Every picture of every receipt comes in one file: which ones are shown says nothing.
    expect(asked.filter((request) => request.url().includes("receipt-pictures")).length).toBe(1);
    expect(await keptBy(page)).toEqual(before);
    await context.close();
  });

  test("the officer reads what was written, and the receipt shows a picture for each pair of digits", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/receipt", story);
    const [sent] = office.cases;
    if (sent === undefined) throw new Error("nothing was sent");
    const [sheet, ...texts] = await readAll(office.officers, sent);
    expect(sheet).toMatchObject({ kind: "sheet", teller: "11-15", category: "H04", channel: "web" });
    expect(texts.map(({ text }) => text)).toContain(story);
    expect(sent.grants.map(({ officerKey }) => officerKey)).toEqual([...office.officers.keys, "escrow"]);
    const drawn = await page
      .locator(".receipt-card use")
      .evaluateAll((uses) =>
        uses.map((use) => document.querySelector(use.getAttribute("href") ?? "")?.childElementCount ?? 0),
      );
    expect(drawn).toHaveLength(8);
    expect(drawn.every((shapes) => shapes > 0)).toBe(true);
    const saved = page.waitForEvent("download");
    await page.locator("[data-save-receipt]").click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("ghi-nho.png");
    await file.saveAs(join(import.meta.dirname, "../../test-results/report-receipt-saved.png"));
    await context.close();
  });

  test("danger now sends what there is, and what is written after that follows", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await page.locator('section button[value="yes"]').click();
    await tellUntil(page, "report/calls", story);
    await page.locator('section button[value="cannot-call"]').click();
    await expect.poll(() => office.cases.length).toBe(1);
    expect(office.cases[0]?.level).toBe(4);
    await tellUntil(page, "report/end", story);
    const [sent] = office.cases;
    if (sent === undefined) throw new Error("nothing was sent");
    const texts = (await readAll(office.officers, sent)).map(({ text }) => text);
    expect(texts).toContain(story);
    expect(office.cases).toHaveLength(1);
    await context.close();
  });

  test("while the server is away nothing is lost: the same report goes out at the next press", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/ready", story);
    office.state.isAway = true;
    await page.locator('section button[value="send"]').click();
    await page.locator("#again").waitFor({ state: "visible" });
    expect(await page.locator("#again").textContent()).toContain("Chưa mất gì cả");
    expect(await screenOf(page)).toBe("report/ready");
    await picture(page, "report-away");
    office.state.isAway = false;
    await page.locator('section button[value="send"]').click();
    await page.waitForSelector('[data-question="report/receipt"]');
    expect(office.cases).toHaveLength(1);
    await context.close();
  });

  test("a directory that the root did not sign is nobody's: the page says that the box is not open", async () => {
    office.state.isSigned = false;
    const { context, page } = await open("/bao-tin");
    await page.locator("[data-begin]").click();
    await page.waitForSelector('[data-question="report/closed"]');
    for (const number of [111, 113, 115])
      expect(await page.locator(`a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
    await picture(page, "report-closed");
    await context.close();
  });

  test("the first screen is small, and everything else comes when it is needed", async () => {
    const { context } = await openContext(browser, phone, office.host);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await page.goto(`${office.url}/bao-tin`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const first = bytes;
    await beginOn(page);
    await page.waitForLoadState("networkidle");
    console.log(
      `report: first screen ${(first / 1000).toFixed(1)} kB, with the conversation ${(bytes / 1000).toFixed(1)} kB`,
    );
    expect(first).toBeLessThanOrEqual(60_000);
    expect(bytes).toBeLessThanOrEqual(300_000);
    await context.close();
  });
});

describe("coming back with a receipt", () => {
  /** A report that was sent, and its receipt. */
  async function sentReport(): Promise<string> {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/receipt", story);
    const receipt = await receiptOn(page);
    await context.close();
    return receipt;
  }

  test("a signed reply is read, a forged one is said and never shown, and more can be written", async () => {
    const receipt = await sentReport();
    const [sent] = office.cases;
    if (sent === undefined) throw new Error("nothing was sent");
    const { officers } = office;
    office.replies.push(
      await replyTo({ officers, sealed: sent, text: "Cô đã đọc tin của em.", seq: 0 }, officers.first),
      await replyTo({ officers, sealed: sent, text: "Gửi ảnh cho tôi.", seq: 1 }, officers.stranger),
    );
    const { context, page, asked } = await open("/bao-tin/ma");
    await page.fill("#receipt", receipt);
    await page.press("#receipt", "Enter");
    await page.waitForSelector('[data-question="report/follow-up"]');
    const said = await page.locator("main").textContent();
    expect(said).toContain("Cô đã đọc tin của em.");
    expect(said).not.toContain("Gửi ảnh cho tôi.");
    expect(said).toContain("1 trả lời mình chưa kiểm được");
    expect(await findings(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await picture(page, "report-return");
    expect(formsOf(receipt).filter((secret) => wireOf(asked).includes(secret))).toEqual([]);
    await page.locator('section button[value="more"]').click();
    await page.waitForSelector('[data-question="report/words"]');
    await page.locator("section .field").fill("Hôm nay bạn ấy lại nhắn");
    await page.locator("section button[value=send]").click();
    await expect.poll(async () => (await readAll(officers, sent)).at(-1)?.text).toBe("Hôm nay bạn ấy lại nhắn");
    await page.locator(".rights > summary").click();
    await page.getByRole("button", { name: "Nhờ xoá tin của em" }).click();
    await expect.poll(async () => (await readAll(officers, sent)).at(-1)?.text).toBe("Em muốn xoá tin đã gửi.");
    expect(await findings(page)).toEqual([]);
    await picture(page, "report-rights");
    await context.close();
  });

  test("each pair shows its picture as it is typed, and a wrong digit is said at once without a request", async () => {
    const receipt = await sentReport();
    const { context, page, asked } = await open("/bao-tin/ma");
    await page.fill("#receipt", receipt.slice(0, 7));
    await expect.poll(() => page.locator("[data-receipt-typed] use").count()).toBe(3);
    const wrong = `${receipt.slice(0, 15)}${(Number(receipt.at(-1)) + 1) % 10}`;
    await page.fill("#receipt", wrong);
    expect(await page.locator("#receipt-said").textContent()).toContain("gõ nhầm");
    await picture(page, "report-receipt-wrong");
    await page.press("#receipt", "Enter");
    expect(asked.filter((request) => request.method() === "POST")).toEqual([]);
    expect(asked.filter((request) => request.url().includes("/api/"))).toEqual([]);
    await context.close();
  });
});

describe("leaving", () => {
  const away = "https://vi.wikipedia.org/";

  const ways: readonly { readonly by: string; leave(page: Page): Promise<void> }[] = [
    { by: "the button where the thumb rests", leave: (page) => page.locator("a[data-leave]").click() },
    {
      by: "three presses of Shift",
      leave: async (page) => {
        for (let count = 0; count < 3; count += 1) await page.keyboard.press("Shift");
      },
    },
    {
      by: "Escape twice",
      leave: async (page) => {
        for (let count = 0; count < 2; count += 1) await page.keyboard.press("Escape");
      },
    },
    {
      by: "the word for it",
      leave: async (page) => {
        await page.locator("section .field").fill("thoát");
        await page.locator("section button[value=send]").click();
      },
    },
  ];

  test.each(ways)("by $by: a harmless page stands there, and Back shows nothing of it", async ({ leave }) => {
    const { context, page, asked } = await open("/");
    await page.goto(`${office.url}/bao-tin`);
    await beginOn(page);
    await tellUntil(page, "report/words", story);
    await page.locator("section .field").fill(story);
    await leave(page);
    await page.waitForURL(away);
    expect(asked.some((request) => request.url().endsWith("/bao-tin/thoat"))).toBe(true);
    expect(await context.cookies()).toEqual([]);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.goForward();
    expect(page.url()).toBe(away);
    expect(office.cases).toEqual([]);
    await context.close();
  });

  test("going away by a link and coming back shows the start again, with nothing of what was told", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/words", story);
    await page.locator("section .field").fill(story);
    await page.goto(`${office.url}/`);
    await page.goBack();
    await page.waitForSelector("[data-begin]");
    expect(await page.content()).not.toContain("CANARY-7351");
    await context.close();
  });
});
