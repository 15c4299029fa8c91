import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beginSession } from "../../server/access/sessions.ts";
import { assemble } from "../../server/app.ts";
import { defaultReceivers } from "../../server/cases/receivers.ts";
import { readConfig } from "../../server/config.ts";
import { passwordKeys, sealOfficerKeys } from "../../server/privacy/officer-keys.ts";
import { insertReceiver } from "../../server/store/receivers.ts";
import { argon2 } from "../../server/views/islands/report/argon2.ts";
import { testBox } from "../support/campaign-box.ts";
import { deskStaff, type Person } from "../support/desk.ts";
import { looks, openBrowser, openContext, troublesOf } from "./browser.ts";

export const password = "mật khẩu dài của cán bộ";
const salt = new Uint8Array(16).fill(7);

/** The whole program with officers whose keys a password opens, and a browser. */
export async function openDesks() {
  const box = await testBox();
  await box.goTo("2026-12-02");
  const staff = await deskStaff(box);
  for (const receiver of defaultReceivers) await insertReceiver(box.store.pool, receiver);
  const reading = readConfig({ DIRECTORY_ROOT: staff.root });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const { app, close } = await assemble({ config: reading.config, ...box.web });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const host = `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const browser: Browser = await openBrowser();
  const { kek } = await passwordKeys(password, salt, argon2);

  async function officer(login: string, role: "officer" | "lead" = "officer"): Promise<Person> {
    const person = await staff.person(login, role);
    if (person.keys === null) throw new Error("an officer has keys");
    const sealed = await sealOfficerKeys(kek, { staff: person.id, version: 1 }, person.keys);
    await staff.sql("UPDATE officer_key SET sealed = $2 WHERE id = $1", [person.key, Buffer.from(sealed)]);
    await staff.sql("UPDATE staff_account SET salt = $2 WHERE id = $1", [person.id, Buffer.from(salt)]);
    return person;
  }

  /** A page in a browser of its own, in which that person is signed in; everything on the wire is written down. */
  async function enter(who: Person, path: string, options: BrowserContextOptions = looks[2]?.options ?? {}) {
    const { context } = await openContext(browser, options, host);
    const wire: string[] = [];
    context.on("request", (request) => void wire.push(request.url(), request.postData() ?? ""));
    context.on("response", (response) => {
      if (response.url().includes("/api/"))
        void response.text().then(
          (text) => wire.push(text),
          () => undefined,
        );
    });
    const troubles = troublesOf(context);
    const id = await beginSession(box.store.pool, who.id);
    await context.addCookies([{ name: "sid", value: id, url: `http://${host}`, httpOnly: true, sameSite: "Strict" }]);
    const page = await context.newPage();
    await page.goto(`http://${host}${path}`);
    await page.waitForSelector("main[data-csrf]");
    return { context, page, wire, troubles };
  }

  /** That officer's desk, which is still locked. */
  async function openDesk(who: Person, options?: BrowserContextOptions) {
    const there = await enter(who, "/can-bo/tin", options);
    await there.page.waitForSelector(".unlock");
    return there;
  }

  return {
    ...staff,
    box,
    browser,
    officer,
    enter,
    openDesk,
    close: async () => {
      await browser.close();
      await close();
      await box.drop();
    },
  };
}

export type Desks = Awaited<ReturnType<typeof openDesks>>;

export async function unlock(page: Page): Promise<void> {
  await page.fill(".unlock input[type=password]", password);
  await page.click(".unlock button[type=submit]");
  await page.waitForSelector(".desk");
}

/** Opens what can be done with the case, by its words; the first row or the rest. */
export async function openPanel(page: Page, words: string): Promise<void> {
  const rest = page.locator(".more-deeds");
  const button = page.locator(".deeds").getByRole("button", { name: words, exact: true });
  if (!(await button.isVisible())) await rest.locator("summary").click();
  await button.click();
  await page.waitForSelector("form.deed-form");
}

/** Sends the panel that is open, and waits until it is closed. */
export async function sendPanel(page: Page): Promise<void> {
  await page.click("form.deed-form button[type=submit]");
  await page.waitForSelector("form.deed-form", { state: "detached" });
}

/** Opens the case at that place of the list, and waits until it stands there. */
export async function openLine(page: Page, id: string): Promise<void> {
  await page.click(`[data-case="${id}"] .line`);
  await page.waitForSelector(".case-head");
}
