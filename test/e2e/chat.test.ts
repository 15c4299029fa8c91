import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { looks, picture } from "./browser.ts";
import { type Chats, openChats } from "./chats.ts";
import { answerAll } from "./child.ts";
import { findings, misfits } from "./inspection.ts";

const bands = ["7-10", "11-15"] as const;

let chats: Chats;
beforeAll(async () => {
  chats = await openChats();
});
afterAll(() => chats?.close());

describe.each(looks)("on a $name screen", ({ name, options }) => {
  test.each(bands)("a child of %s answers the whole survey, and nothing is in the way", async (band) => {
    const before = await chats.program.ballots();
    const { context, page, elsewhere, troubles } = await chats.openChat(options);
    const seen: string[] = [];
    await answerAll(page, band, async (screen, step) => {
      seen.push(screen);
      expect([screen, ...(await findings(page))]).toEqual([screen]);
      expect([screen, ...(await misfits(page))]).toEqual([screen]);
      await picture(page, `${name}-${band}-${String(step).padStart(2, "0")}-${screen.replaceAll("/", "-")}`);
    });
    expect(seen.filter((screen) => screen.startsWith("survey/")).length).toBeGreaterThanOrEqual(6);
    expect(seen.at(-1)).toBe("ended/finished");
    expect(await chats.program.ballots()).toBe(before + 1);
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each(bands)("without script a child of %s answers the whole survey too", async (band) => {
    const before = await chats.program.ballots();
    const { context, page, elsewhere, troubles } = await chats.openChat({ ...options, javaScriptEnabled: false });
    await answerAll(page, band, async (screen) => {
      expect([screen, ...(await misfits(page))]).toEqual([screen]);
    });
    await picture(page, `${name}-${band}-without-script`);
    expect(await chats.program.ballots()).toBe(before + 1);
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
