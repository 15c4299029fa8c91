import { createServer } from "node:net";
import { Secret, TOTP } from "otpauth";
import type { BrowserContextOptions, Page } from "playwright-core";
import { invite } from "../../server/access/accounts.ts";
import type { Role } from "../../server/access/permissions.ts";
import { beginSession } from "../../server/access/sessions.ts";
import { finishSetUp, openSetUp } from "../../server/access/set-up.ts";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { newOfficerKeys, passwordKeys, sealOfficerKeys } from "../../server/privacy/officer-keys.ts";
import { accessPorts } from "../../server/routes/administrator/access-ports.ts";
import { loadFirstOffices } from "../../server/store/first-offices.ts";
import { argon2 } from "../../server/views/islands/report/argon2.ts";
import { departments } from "../support/staff.ts";
import { looks, openBrowser, openContext, troublesOf } from "./browser.ts";
import { startProgram } from "./program.ts";

export const password = "bảy con vịt trời lội qua suối lạnh";

/** Somebody of the staff whose password is known, and what their telephone shows. */
export type Member = {
  readonly id: string;
  readonly login: string;
  readonly codes: readonly string[];
  /** The code of the moment, by the program's clock; each is good once. */
  code(): Promise<string>;
};

/** The whole program under a name, as passkeys need it, its staff, and a browser. */
export async function openStaff(environment: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const program = await startProgram({ PUBLIC_URL: url, PORT: String(port), ...environment });
  await loadFirstOffices(program.store);
  const keys = keyFiles(program.store, program.keyFolder);
  const chain = await openChain(keys);
  const ports = accessPorts({ store: program.store, keys, chain, staffUrl: url, onManyFailures: () => {} });
  const browser = await openBrowser();

  const invited = (name: string, role: Role) =>
    invite({ store: program.store, chain }, "command-line", {
      name,
      role,
      organisation: departments[role],
      email: null,
    });
  const codeOf = async (secret: string): Promise<string> => {
    const { rows } = await program.sql("SELECT extract(epoch FROM program_now()) * 1000 AS ms");
    return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({
      timestamp: Number(rows[0]?.ms),
    });
  };

  /** Somebody whose account is set up, as the page of the invitation would have done it. */
  async function member(name: string, role: Role): Promise<Member> {
    const { account, token } = await invited(name, role);
    const opened = await openSetUp(ports, token);
    if (opened === null) throw new Error("The invitation does not open.");
    const { auth, kek } = await passwordKeys(password, opened.salt, argon2);
    const done = await finishSetUp(ports, {
      ...{ token, ticket: opened.ticket, auth: Buffer.from(auth), name: null },
      factor: { kind: "totp", code: await codeOf(opened.totp.typed) },
      keys: opened.needsKeys ? await sealedKeys(kek, account.id, opened.keyVersion) : null,
    });
    if (done.is !== "done") throw new Error(`The account was not set up: ${done.is}.`);
    program.waitMinutes(1);
    return { id: account.id, login: account.login, codes: done.codes, code: () => codeOf(opened.totp.typed) };
  }

  async function look(options: BrowserContextOptions = looks[2]?.options ?? {}) {
    const { context } = await openContext(browser, options, program.host);
    const page = await context.newPage();
    return { context, page, troubles: troublesOf(context) };
  }

  return {
    ...program,
    invited,
    codeOf,
    member,
    /** A browser that knows nobody. */
    look,
    /** A browser in which that person has just signed in. */
    enter: async ({ id }: Pick<Member, "id">, path: string, options?: BrowserContextOptions) => {
      const there = await look(options);
      const value = await beginSession(program.store.pool, id);
      await there.context.addCookies([{ name: "sid", value, url, httpOnly: true, sameSite: "Strict" }]);
      await there.page.goto(`${url}${path}`);
      await there.page.waitForSelector("main[data-csrf]");
      return there;
    },
    close: async () => {
      await browser.close();
      await program.close();
    },
  };
}

export type OpenStaff = Awaited<ReturnType<typeof openStaff>>;

async function sealedKeys(kek: Uint8Array, staff: string, version: number) {
  const keys = await newOfficerKeys();
  const sealed = await sealOfficerKeys(kek, { staff, version }, keys);
  return {
    encPublic: Buffer.from(keys.enc.publicKey),
    sigPublic: Buffer.from(keys.sig.publicKey),
    sealed: Buffer.from(sealed),
  };
}

/** A port that nobody has at this moment: the program's own name has to be known before it begins. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** The first step of signing in. */
export async function givePassword(page: Page, login: string, typed = password): Promise<void> {
  await page.fill("[data-step=password] input[name=login]", login);
  await page.fill("[data-step=password] input[name=password]", typed);
  await page.click("[data-step=password] button.act");
}

/** A passkey that the machine itself has, and that says yes whenever it is asked. */
export async function plugPasskey(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** What does not fit a page of the staff: wider than the screen, or too low for a finger. */
export const cramped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const targets = [
      ...document.querySelectorAll<HTMLElement>("main button, main select, main summary, main input, .doors a"),
    ];
    const low = targets.filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isTick = one instanceof HTMLInputElement && one.type === "checkbox";
      return width > 0 && height > 0 && height < 39.5 && !isTick;
    });
    return [...wide, ...low.map(({ className, outerHTML }) => `${className} is too low: ${outerHTML.slice(0, 80)}`)];
  });
