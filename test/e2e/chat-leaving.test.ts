import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { picture } from "./browser.ts";
import { type Chats, openChats, phone } from "./chats.ts";
import { answerUntil, screenOf } from "./child.ts";
import { findings, misfits } from "./inspection.ts";

let chats: Chats;
beforeAll(async () => {
  chats = await openChats();
});
afterAll(() => chats?.close());

describe("the help and the way out", () => {
  test("help is on every screen and leads back to the same question", async () => {
    const { context, page } = await chats.openChat();
    await answerUntil(page, "survey/N2");
    await page.locator(".pill-help").click();
    await page.waitForSelector('[data-question="help"]');
    expect(await findings(page)).toEqual([]);
    for (const number of [111, 113, 115])
      expect(await page.locator(`a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
    expect(await misfits(page)).toEqual([]);
    await picture(page, "help");
    await page.locator('section button[value="return"]').click();
    await page.waitForSelector('[data-question="survey/N2"]');
    await context.close();
  });

  test("the button leaves at once, and Back shows nothing of what was answered", async () => {
    const { context, page, elsewhere } = await chats.openChat();
    await answerUntil(page, "survey/N3");
    await page.locator("a[data-leave]").click();
    await page.waitForURL("https://vi.wikipedia.org/");
    expect(elsewhere.length).toBeGreaterThan(0);
    expect((await context.cookies()).filter(({ name }) => name.endsWith("em"))).toEqual([]);
    await page.goBack();
    expect(page.url()).not.toContain("/em");
    await page.goto(`${chats.program.url}/em`);
    expect(await screenOf(page)).toBe("age");
    await context.close();
  });

  test("three presses of Shift leave too; two do not, and neither do capital letters", async () => {
    const { context, page } = await chats.openChat();
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift+A");
    await page.keyboard.press("a");
    expect(page.url()).toContain("/em");
    for (let count = 0; count < 3; count += 1) await page.keyboard.press("Shift");
    await page.waitForURL("https://vi.wikipedia.org/");
    await context.close();
  });

  test("without script the way out ends the conversation first, and Back shows only the start", async () => {
    const { context, page } = await chats.openChat({ ...phone, javaScriptEnabled: false });
    await answerUntil(page, "survey/N3");
    const left = page.waitForEvent("requestfailed", (request) => request.url() === "https://vi.wikipedia.org/");
    await page.locator("a[data-leave]").click({ noWaitAfter: true });
    await left;
    // The browser shows its own page, since no address but ours is there.
    await page.waitForFunction(() => location.protocol === "chrome-error:");
    expect((await context.cookies()).filter(({ name }) => name.endsWith("em"))).toEqual([]);
    let backs = 0;
    while (backs < 20 && (await page.goBack({ waitUntil: "load" }).catch(() => null)) !== null) {
      backs += 1;
      expect(await screenOf(page)).toBe("age");
    }
    expect(backs).toBeGreaterThan(0);
    await context.close();
  });

  test("without script reloading sends nothing twice", async () => {
    const { context, page } = await chats.openChat({ ...phone, javaScriptEnabled: false });
    await answerUntil(page, "survey/N2");
    await page.reload();
    await page.reload();
    expect(await screenOf(page)).toBe("survey/N2");
    await context.close();
  });
});
