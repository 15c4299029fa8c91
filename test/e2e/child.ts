import type { Page } from "playwright-core";
import type { AgeBand } from "../../bot/surveys/survey.ts";

/** Scene and question on the screen. */
export const screenOf = async (page: Page): Promise<string> =>
  (await page.locator("[data-question]").getAttribute("data-question")) ?? "";

/** Waits until another question stands there. */
async function nextScreen(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    (old) => {
      const token = document.querySelector<HTMLInputElement>("section input[name=question]")?.value;
      return token !== undefined && token !== old;
    },
    before,
    { timeout: 20_000 },
  );
  await page.waitForLoadState("load");
}

const tokenOf = async (page: Page): Promise<string> =>
  (await page.locator("section input[name=question]").first().getAttribute("value")) ?? "";

/** Answers what is asked, as a child would: a tap on the first picture, a place that is looked for, a few words. */
export async function answer(page: Page, band: AgeBand): Promise<void> {
  const before = await tokenOf(page);
  const screen = await screenOf(page);
  // A search asks the same question again, with what was found.
  if (screen === "commune") await lookForPlace(page);
  await act(page, screen, band);
  await nextScreen(page, before);
}

async function act(page: Page, screen: string, band: AgeBand): Promise<void> {
  if (screen === "age") return page.locator(`button[value="${band}"]`).click();
  const boxes = page.locator("fieldset .box");
  if ((await boxes.count()) > 0) {
    await boxes.first().click();
    return page.locator("button[value=done]").click();
  }
  const field = page.locator("section .field");
  if (screen !== "commune" && (await field.count()) > 0) {
    await field.fill("Em muốn có thư viện");
    return page.locator("button[value=send]").click();
  }
  return page.locator("section button[name=choice]").first().click();
}

async function lookForPlace(page: Page): Promise<void> {
  await page.locator("section .field").fill("trung khanh");
  await page.locator("section .field").press("Enter");
  await page.locator("section button[name=choice]").nth(1).waitFor();
}

/** From the first screen to the last; `onScreen` sees each of them. */
export async function answerAll(page: Page, band: AgeBand, onScreen: (screen: string, step: number) => Promise<void>) {
  for (let step = 0; step < 60; step += 1) {
    const screen = await screenOf(page);
    await onScreen(screen, step);
    if (screen.startsWith("ended/")) return step;
    await answer(page, band);
  }
  throw new Error("the survey never ends");
}

/** A young child who answers until the question of that id stands on the screen. */
export async function answerUntil(page: Page, wanted: string): Promise<void> {
  for (let taps = 0; taps < 40 && (await screenOf(page)) !== wanted; taps += 1) await answer(page, "7-10");
  const reached = await screenOf(page);
  if (reached !== wanted) throw new Error(`wanted ${wanted}, reached ${reached}`);
}
