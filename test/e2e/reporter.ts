import type { Page } from "playwright-core";
import { screenOf } from "./child.ts";

/** What a made-up child presses at a screen; elsewhere the last choice, and own words where they are asked for. */
const presses: Readonly<Record<string, string>> = {
  "report/danger": "no",
  "report/device": "no",
  "report/teller": "11-15",
  "report/about": "me",
  "report/category": "H04",
  "report/now": "no",
  "report/safe": "yes",
  "report/hurt": "no",
  "report/contact": "receipt",
  "report/notice": "no",
  "report/conflict": "none",
  "report/ready": "send",
};

/** Does what is asked on one screen, with these words where the story is asked for; then waits for the next. */
export async function tell(page: Page, words: string): Promise<void> {
  const screen = await screenOf(page);
  const before = await tokenOf(page);
  await act(page, screen, words);
  await page.waitForFunction(
    (old) => document.querySelector<HTMLInputElement>("section input[name=question]")?.value !== old,
    before,
  );
}

async function act(page: Page, screen: string, words: string): Promise<void> {
  const field = page.locator("section .field");
  if (screen === "report/words" && !(await page.locator("section").textContent())?.includes("1 đoạn")) {
    await field.fill(words);
    return page.locator("section button[value=send]").click();
  }
  const wanted = presses[screen];
  const offered = page.locator(`section button[name=choice][value="${wanted}"]`);
  if (wanted !== undefined && (await offered.count()) > 0) return offered.click();
  const skip = page.locator("section button[value=skip]");
  return (await skip.count()) > 0 ? skip.click() : page.locator("section button[name=choice]").last().click();
}

const tokenOf = async (page: Page): Promise<string> =>
  (await page.locator("section input[name=question]").first().getAttribute("value")) ?? "";

/** Goes on until that screen stands there; `onScreen` sees each on the way. */
export async function tellUntil(
  page: Page,
  wanted: string,
  words: string,
  onScreen: (screen: string) => Promise<void> = async () => {},
): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    const screen = await screenOf(page);
    await onScreen(screen);
    if (screen === wanted) return;
    await tell(page, words);
  }
  throw new Error(`${wanted} never came`);
}

/** The 16 digits on the screen. */
export const receiptOn = async (page: Page): Promise<string> =>
  ((await page.locator(".receipt-card .receipt").textContent()) ?? "").replace(/\D/g, "");
