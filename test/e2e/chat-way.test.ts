import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openContext, picture } from "./browser.ts";
import { type Chats, openChats, phone } from "./chats.ts";
import { answer, answerAll, answerUntil, screenOf } from "./child.ts";
import { misfits } from "./inspection.ts";

let chats: Chats;
beforeAll(async () => {
  chats = await openChats();
});
afterAll(() => chats?.close());

describe("on the way", () => {
  test("a double tap is one answer, and two tabs show one conversation", async () => {
    const { context, page } = await chats.openChat();
    await answerUntil(page, "survey/N1");
    const other = await context.newPage();
    await other.goto(`${chats.program.url}/em`);
    await page.locator("section button[name=choice]").first().dblclick({ noWaitAfter: true });
    await page.waitForSelector('[data-question="survey/N2"]');
    // The other tab still shows what was answered meanwhile: its tap shows the current question.
    await other.locator("section button[name=choice]").first().click();
    await other.waitForSelector('[data-question="survey/N2"]');
    await context.close();
  });

  test("when nothing can be sent the question stays, and a word says to press again", async () => {
    const { context, page } = await chats.openChat();
    await answerUntil(page, "survey/N1");
    await page.route("**/em", (route) =>
      route.fulfill({ status: 503, contentType: "text/html", body: "<main></main>" }),
    );
    await page.locator("section button[name=choice]").first().click();
    await page.locator("#again").waitFor({ state: "visible" });
    expect(await screenOf(page)).toBe("survey/N1");
    await picture(page, "again");
    await page.unroute("**/em");
    await answer(page, "7-10");
    expect(await screenOf(page)).toBe("survey/N2");
    await context.close();
  });

  test("a keyboard is enough, and what is said in passing is announced", async () => {
    const { context, page } = await chats.openChat();
    await answerUntil(page, "survey/N5");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    await page.locator("section button[name=choice]").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-question="survey/N6"]');
    expect(await page.locator("#said").textContent()).toContain("Đáp án");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    await context.close();
  });

  test("what is chosen is counted on the button, and nothing covers what has focus", async () => {
    const { context, page } = await chats.openChat();
    await answerUntil(page, "survey/N3");
    const boxes = page.locator("fieldset input");
    for (let index = 0; index < (await boxes.count()); index += 1) {
      await boxes.nth(index).focus();
      const { bottom, top } = await page.evaluate(() => ({
        bottom: document.activeElement?.parentElement?.getBoundingClientRect().bottom ?? 0,
        top: document.querySelector(".done button")?.getBoundingClientRect().top ?? 0,
      }));
      expect(bottom).toBeLessThanOrEqual(top);
    }
    await page.locator("fieldset .box").nth(1).click();
    expect(await page.locator("[data-done]").textContent()).toBe("Xong · đã chọn 1");
    await page.locator("fieldset .box").nth(2).click();
    expect(await page.locator("[data-done]").textContent()).toBe("Xong · đã chọn 2");
    await context.close();
  });

  test("reading aloud is offered only where a voice of the language speaks on the device itself", async () => {
    for (const [voice, isOffered] of [
      [{ lang: "vi-VN", localService: true }, true],
      [{ lang: "vi-VN", localService: false }, false],
      [{ lang: "en-GB", localService: true }, false],
    ] as const) {
      const { context, page } = await chats.openChat();
      await page.addInitScript((given) => {
        Object.defineProperty(window, "speechSynthesis", {
          value: { getVoices: () => [given], cancel: () => {}, speak: () => {}, addEventListener: () => {} },
        });
      }, voice);
      await page.goto(`${chats.program.url}/em`);
      expect(await page.locator("[data-listen]").isVisible()).toBe(isOffered);
      if (isOffered) await picture(page, "listen");
      await context.close();
    }
  });

  test("the language is asked for by the address and kept through the conversation", async () => {
    const { context, page } = await chats.openChat();
    await page.goto(`${chats.program.url}/em?lang=en`);
    expect(page.url()).toBe(`${chats.program.url}/em`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await answerUntil(page, "survey/N1");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await picture(page, "english");
    await context.close();
  });

  test("320 pixels and large letters are enough", async () => {
    const { context, page } = await chats.openChat({ ...phone, viewport: { width: 320, height: 568 } });
    await answerAll(page, "11-15", async (screen, step) => {
      expect([screen, ...(await misfits(page))]).toEqual([screen]);
      if (step % 5 === 0) await picture(page, `narrow-${step}`);
    });
    await context.close();
  });
});

describe("on a slow network", () => {
  /** Slow 3G: 400 ms there and back, 400 kbit/s. */
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

  test("the first screen is at most 60 kB over the wire, and the first question stands within 2 seconds", async () => {
    const { context } = await openContext(chats.browser, phone, chats.program.host);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow);
    await page.goto(`${chats.program.url}/em`, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    const paintedMs = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
    );
    expect(await page.locator("#question").isVisible()).toBe(true);
    console.log(
      `first screen: ${(bytes / 1000).toFixed(1)} kB, first question after ${(paintedMs / 1000).toFixed(2)} s at slow 3G`,
    );
    expect(bytes).toBeLessThanOrEqual(60_000);
    expect(paintedMs).toBeLessThan(2000);
    await context.close();
  });
});
