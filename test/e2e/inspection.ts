import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, in words. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  });
}

/** What is wider than the screen, and what is too small for a child's finger. */
export async function misfits(page: Page): Promise<readonly string[]> {
  // A page is measured once its sheet is there.
  await page.waitForLoadState("load");
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const targets = [...document.querySelectorAll<HTMLElement>("a, button:not([hidden]), .box, .field")];
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return height > 0 && (height < 48 || width < 48);
    });
    return [...wide, ...small.map((target) => `${target.className} is too small`)];
  });
}
