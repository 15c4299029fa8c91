import { randomBytes, randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import Fastify, { type FastifyInstance } from "fastify";
import { z } from "zod";
import type { Sheet } from "../../bot/reports/report.ts";
import { staffRoutes } from "../../server/access/guard.ts";
import type { Role } from "../../server/access/permissions.ts";
import { beginSession } from "../../server/access/sessions.ts";
import { answerNotices } from "../../server/conversation/answer-notices.ts";
import { Fault } from "../../server/errors.ts";
import { toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair, type Pair, sealGrant, sealMessage } from "../../server/privacy/case-seal.ts";
import { currentDirectory } from "../../server/privacy/current-directory.ts";
import { type Directory, type DirectoryEntry, officerKeyId, signDirectory } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys } from "../../server/privacy/officer-keys.ts";
import { deskPorts } from "../../server/routes/officer/desk-ports.ts";
import { deskRoutes } from "../../server/routes/officer/desk-routes.ts";
import { office } from "../../server/views/islands/desk/office.ts";
import type { Shell } from "../../server/views/islands/desk/shell.ts";
import { type TestBox, testBox } from "./campaign-box.ts";
import { sheet as usualSheet } from "./sheet.ts";

/** Somebody of the staff with an account, and with keys where the role has them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly keys: OfficerKeys | null;
  readonly key: string;
};

type Told = {
  readonly sheet?: Partial<Sheet>;
  readonly texts?: readonly { readonly kind: string; readonly text: string }[];
  readonly level?: 1 | 2 | 3 | 4;
  /** Whom the reporter named: they get no grant. */
  readonly without?: readonly Person[];
  readonly clocks?: readonly { readonly clock: string; readonly minutes: number }[];
};

/** A case as a test knows it. */
export type MadeCase = { readonly id: string; readonly pair: Pair; readonly reporter: Pair };

type Asked = { readonly status: number; readonly body: Record<string, unknown> };

/** Staff with keys, a directory that a root of its own signed, and reports sealed to them. */
export type DeskStaff = {
  /** DIRECTORY_ROOT, base64url. */
  readonly root: string;
  person(login: string, role: Role, organisation?: string): Promise<Person>;
  /** Signs a directory of those people; the next version of it where there was one. */
  sign(
    people: readonly { readonly person: Person; readonly state?: DirectoryEntry["state"] }[],
    given?: { readonly escrow?: Pair },
  ): Promise<Directory>;
  report(officers: readonly Person[], told?: Told): Promise<MadeCase>;
  sql<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
};

/** An office with a directory, its staff signed in, and everything that went over the wire written down. */
export type DeskOffice = TestBox &
  DeskStaff & {
    readonly app: FastifyInstance;
    readonly traffic: string[];
    ask(who: Person, method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<Asked>;
    /** The desk as it runs in that officer's browser. */
    desk(who: Person): ReturnType<typeof office>;
    shell(who: Person): Shell;
    signOut(who: Person): Promise<void>;
  };

const staffUrl = "http://127.0.0.1:3000";

/** `pages` registers what else a test serves behind the guard. */
export async function openDeskOffice(pages: (scope: FastifyInstance) => void = () => {}): Promise<DeskOffice> {
  const box = await testBox();
  await box.goTo("2026-12-02");
  const staff = await deskStaff(box);
  const app = await deskApp(box, staff.root, pages);
  const sessions = new Map<string, { readonly cookie: string; readonly token: string }>();
  const traffic: string[] = [];

  async function signedIn(who: Person) {
    const known = sessions.get(who.id);
    if (known !== undefined) return known;
    const cookies = `sid=${await beginSession(box.store.pool, who.id)}`;
    const { body } = await app.inject({ method: "GET", url: "/token", headers: { cookie: cookies } });
    const session = { cookie: cookies, token: String(JSON.parse(body).token) };
    sessions.set(who.id, session);
    return session;
  }

  async function ask(who: Person, method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<Asked> {
    const { cookie: cookies, token } = await signedIn(who);
    const headers = { cookie: cookies, "x-csrf": token, "sec-fetch-site": "same-origin" };
    const payload =
      method === "GET"
        ? {}
        : { payload: JSON.stringify(body ?? {}), headers: { ...headers, "content-type": "application/json" } };
    const answer = await app.inject({ method, url: path, headers, ...payload });
    traffic.push(`${method} ${path}`, JSON.stringify(body ?? null), answer.body);
    return { status: answer.statusCode, body: answer.body === "" ? {} : JSON.parse(answer.body) };
  }

  const shell = (who: Person): Shell => ({
    unlockedKeys: () =>
      who.keys === null
        ? null
        : [{ key: who.key, encPrivate: who.keys.enc.privateKey, sigPrivate: who.keys.sig.privateKey }],
    unlock: async () => "unlocked",
    onLock: () => () => {},
    call: (method, path, body) => ask(who, method, path, body),
  });

  return {
    ...box,
    ...staff,
    app,
    traffic,
    ask,
    shell,
    desk: (who) => office(shell(who), staff.root),
    signOut: async (who) => void sessions.delete(who.id),
    drop: async () => {
      await app.close();
      await box.drop();
    },
  };
}

/** What an office of that database is made of. */
export async function deskStaff(box: TestBox): Promise<DeskStaff> {
  const signing = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const root = toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", signing.publicKey)));
  const escrow = await newCasePair();
  let version = 0;

  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await box.store.pool.query(text, [...values])).rows as readonly Row[];

  async function person(login: string, role: Role, organisation = "information"): Promise<Person> {
    const id = randomUUID();
    const name = `Cán bộ ${login}`;
    await sql(
      `INSERT INTO staff_account (id, login, name, role, organisation, state, made_on) VALUES ($1, $2, $3, $4, $5, 'active', program_today())`,
      [id, login, name, role, organisation],
    );
    const has = role === "officer" || role === "lead";
    const keys = has ? await newOfficerKeys() : null;
    const key = keys === null ? "" : await officerKeyId(keys.enc.publicKey, keys.sig.publicKey);
    if (keys !== null)
      await sql(
        `INSERT INTO officer_key (id, account_id, version, enc_public, sig_public, sealed, made_on)
         VALUES ($1, $2, 1, $3, $4, $5, program_today())`,
        [key, id, Buffer.from(keys.enc.publicKey), Buffer.from(keys.sig.publicKey), randomBytes(60)],
      );
    return { id, name, role, keys, key };
  }

  async function sign(...[people, given]: Parameters<DeskOffice["sign"]>): Promise<Directory> {
    version += 1;
    const entries = people.map(({ person: { id, name, keys, key }, state = "active" }) => ({
      key,
      staff: id,
      name,
      enc: toBase64url(keys?.enc.publicKey ?? new Uint8Array()),
      sig: toBase64url(keys?.sig.publicKey ?? new Uint8Array()),
      state,
    }));
    const directory: Directory = {
      v: 1,
      version,
      madeOn: "2026-12-02",
      entries,
      escrow: toBase64url((given?.escrow ?? escrow).publicKey),
    };
    const { body, signature } = await signDirectory(signing.privateKey, directory);
    await sql(
      "INSERT INTO directory_version (version, body, signature, taken_on) VALUES ($1, $2, $3, program_today())",
      [version, body, Buffer.from(signature)],
    );
    return directory;
  }

  async function report(officers: readonly Person[], told: Told = {}): Promise<MadeCase> {
    const id = randomUUID();
    const [pair, reporter] = [await newCasePair(), await newCasePair()];
    const { texts = [], level = 3, without = [], clocks = [] } = told;
    await sql(
      `INSERT INTO cases.case (id, state, level, team, day_created, receipt_lookup, reporter_wrap, last_message_on)
       VALUES ($1, 'sent', $2, 'information', program_today(), $3, $4, program_today())`,
      [id, level, randomBytes(32), randomBytes(60)],
    );
    await sql("INSERT INTO cases.case_key (case_id, version, pub) VALUES ($1, 1, $2)", [
      id,
      Buffer.from(pair.publicKey),
    ]);
    const holders = [...officers.filter((one) => !without.includes(one)), null];
    for (const holder of holders) {
      const recipient = holder?.key ?? "escrow";
      const to = holder?.keys?.enc.publicKey ?? escrow.publicKey;
      const sealed = await sealGrant(to, { case: id, version: 1, recipient }, pair.privateKey);
      await sql("INSERT INTO cases.case_grant VALUES ($1, 1, $2, $3)", [id, recipient, Buffer.from(sealed)]);
    }
    for (const one of without) await sql("INSERT INTO cases.exclusion VALUES ($1, $2)", [id, one.id]);
    const first = {
      v: 1,
      kind: "sheet",
      ...usualSheet,
      level,
      ...told.sheet,
      reporterPub: toBase64url(reporter.publicKey),
    };
    const contents = [first, ...texts.map((text) => ({ v: 1, ...text }))];
    for (const [seq, content] of contents.entries()) {
      const place = { case: id, version: 1, direction: "reporter", seq, recipient: "case" } as const;
      const sealed = await sealMessage(pair.publicKey, place, JSON.stringify(content));
      await sql(
        "INSERT INTO cases.message (case_id, direction, seq, version, to_case) VALUES ($1, 'reporter', $2, 1, $3)",
        [id, seq, Buffer.from(sealed)],
      );
    }
    for (const { clock, minutes } of clocks)
      await sql(
        "INSERT INTO cases.clock (case_id, clock, due_at) VALUES ($1, $2, date_bin('5 minutes', program_now() + $3::interval, 'epoch'))",
        [id, clock, `${minutes} minutes`],
      );
    return { id, pair, reporter };
  }

  return { root, person, sign, report, sql };
}

/** The desk's routes behind the real guard of the staff. */
async function deskApp(box: TestBox, root: string, pages: (scope: FastifyInstance) => void): Promise<FastifyInstance> {
  const app = Fastify();
  app.setSerializerCompiler(
    ({ schema }) =>
      (sent) =>
        JSON.stringify(schema instanceof z.ZodType ? schema.parse(sent) : sent),
  );
  app.setErrorHandler((error, _, reply) =>
    error instanceof Fault
      ? reply.code(error.status).send({ error: error.code })
      : reply.code(500).send({ error: error instanceof Error ? error.message : "unforeseen" }),
  );
  await app.register(cookie);
  const ports = {
    ...deskPorts({
      store: box.store,
      keys: box.keys,
      root,
      answered: answerNotices({ store: box.store, keys: box.keys, messengers: [] }),
    }),
    officers: () => officersNow(box, root),
  };
  await staffRoutes(app, { store: box.store, staffUrl, signInPath: "/can-bo/vao" }, (scope) => {
    scope.get("/token", { config: { capability: "own-account" } }, async (_, reply) => ({
      token: reply.generateCsrf(),
    }));
    deskRoutes(scope, ports);
    pages(scope);
  });
  await app.ready();
  return app;
}

/** The running program keeps a verified directory for some seconds; here each request sees what was just signed. */
async function officersNow(box: TestBox, root: string) {
  const reading = await currentDirectory({ ...box, root })();
  return reading.is === "good" ? reading.directory.entries : null;
}
