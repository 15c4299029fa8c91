import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { invite } from "../../server/access/accounts.ts";
import type { Role } from "../../server/access/permissions.ts";
import { finishSetUp, openSetUp } from "../../server/access/set-up.ts";
import { assemble } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { newOfficerKeys } from "../../server/privacy/officer-keys.ts";
import { accessPorts } from "../../server/routes/administrator/access-ports.ts";
import { loadFirstOffices } from "../../server/store/first-offices.ts";
import { testBox } from "./campaign-box.ts";

const staffUrl = "http://127.0.0.1:3000";

/** Somebody of the staff as a browser has them. */
export type Member = {
  readonly id: string;
  readonly login: string;
  readonly auth: Buffer;
  readonly codes: readonly string[];
  /** The code of the moment, by the program's clock. */
  code(): Promise<string>;
};

/** Where somebody of a role works. */
export const departments: Readonly<Record<Role, string>> = {
  officer: "information",
  lead: "information",
  "account-administrator": "e-information",
  "survey-editor": "child-affairs",
  releaser: "child-affairs",
  analyst: "child-affairs",
  auditor: "e-information",
};

/** The whole program with a staff of its own, without a browser: what a browser would derive is drawn. */
export async function staffOffice(environment: Readonly<Record<string, string>> = {}) {
  const box = await testBox();
  await loadFirstOffices(box.store);
  const reading = readConfig(environment);
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const chain = await openChain(box.keys);
  const ports = accessPorts({ store: box.store, keys: box.keys, chain, staffUrl, onManyFailures: () => {} });
  const { app, close } = await assemble({ config: reading.config, ...box.web });
  const nowMs = async () =>
    Number((await box.store.pool.query("SELECT extract(epoch FROM program_now()) * 1000 AS ms")).rows[0].ms);

  const join = async (name: string, role: Role): Promise<Member> => {
    const wish = { name, role, organisation: departments[role], email: null };
    const { account, token } = await invite({ store: box.store, chain }, "command-line", wish);
    return await accept(token, account.role === "officer" || account.role === "lead");
  };
  const accept = async (token: string, needsKeys: boolean): Promise<Member> => {
    const opened = await openSetUp(ports, token);
    if (opened === null) throw new Error("The invitation does not open.");
    const totp = new TOTP({ secret: Secret.fromBase32(opened.totp.typed.replaceAll(" ", "")) });
    const code = async () => totp.generate({ timestamp: await nowMs() });
    const auth = randomBytes(32);
    const factor = { kind: "totp", code: await code() } as const;
    const keys = needsKeys ? await drawnKeys() : null;
    const done = await finishSetUp(ports, { token, ticket: opened.ticket, auth, factor, keys, name: null });
    if (done.is !== "done") throw new Error(`The account was not set up: ${done.is}.`);
    return { id: opened.account.id, login: opened.account.login, auth, codes: done.codes, code };
  };
  return {
    ...box,
    app,
    chain,
    ports,
    join,
    accept,
    close: async () => {
      await close();
      await box.drop();
    },
  };
}

export type StaffOffice = Awaited<ReturnType<typeof staffOffice>>;

async function drawnKeys() {
  const { enc, sig } = await newOfficerKeys();
  return {
    encPublic: Buffer.from(enc.publicKey),
    sigPublic: Buffer.from(sig.publicKey),
    sealed: randomBytes(200),
  };
}

type Asked = {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly remoteAddress?: string;
};

/** A browser: keeps the cookie, says where its requests come from, and knows the token of the page it has seen. */
export function staffBrowser({ app }: Pick<StaffOffice, "app">) {
  let cookie = "";
  let csrf = "";
  const ask = async ({ method = "GET", url, body, headers = {}, remoteAddress }: Asked) => {
    const answer = await app.inject({
      method,
      url,
      ...(remoteAddress === undefined ? {} : { remoteAddress }),
      headers: { "sec-fetch-site": "same-origin", ...(cookie === "" ? {} : { cookie }), "x-csrf": csrf, ...headers },
      ...(method === "GET" ? {} : { payload: body ?? {} }),
    });
    for (const { name, value } of answer.cookies) cookie = value === "" ? "" : `${name}=${value}`;
    csrf = /data-csrf="([^"]+)"/.exec(answer.body)?.[1] ?? csrf;
    return answer;
  };
  const post = (url: string, body: object = {}, rest: Partial<Asked> = {}) =>
    ask({ method: "POST", url, body, ...rest });
  const signIn = async ({ login, auth }: Pick<Member, "login" | "auth">, factor: object, rest: Partial<Asked> = {}) => {
    const first = await post("/api/v1/staff/sign-in/password", { login, auth: auth.toString("base64url") }, rest);
    if (first.statusCode !== 200) return first;
    return await post("/api/v1/staff/sign-in/factor", { ticket: first.json().ticket, factor }, rest);
  };
  return {
    ask,
    post,
    signIn,
    /** Signs in with the code of the moment and looks at the first page. */
    enter: async (member: Member) => {
      const answer = await signIn(member, { kind: "totp", code: await member.code() });
      await ask({ url: "/can-bo/toi" });
      return answer;
    },
    cookie: () => cookie,
    become: (value: string) => {
      cookie = value;
    },
  };
}
