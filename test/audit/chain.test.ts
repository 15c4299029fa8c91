import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { AdminContext } from "../../server/cli/command.ts";
import { commands } from "../../server/cli/commands/audit.ts";
import { examine } from "../../server/cli/doctor.ts";
import { readConfig } from "../../server/config.ts";
import { Fault } from "../../server/errors.ts";
import { anchorAudit, anchorsFile } from "../../server/jobs/anchor-audit.ts";
import { auditChain } from "../../server/privacy/audit-chain.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { type AuditEntry, audit } from "../../server/store/audit.ts";
import { auditActions } from "../../server/store/audit-actions.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { ownIds } from "../support/wording.ts";

let box: TestBox;
let folder = "";
beforeAll(async () => {
  box = await testBox();
});
afterAll(() => box.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emnoi-audit-"));
});
afterEach(async () => {
  const tables = ["audit_entry", "audit_anchor"];
  for (const table of tables)
    await box.store.pool.query(
      `ALTER TABLE ${table} DISABLE TRIGGER USER; TRUNCATE ${table}; ALTER TABLE ${table} ENABLE TRIGGER USER`,
    );
  rmSync(folder, { recursive: true });
});

const write = (entry: Partial<AuditEntry> = {}) =>
  inTransaction(box.store.pool, (client) =>
    audit(client, auditChain(box.keys), {
      staff: "program",
      action: "case-read",
      object: "case-1",
      result: "ok",
      ...entry,
    }),
  );
const writeSix = async () => {
  for (let n = 1; n <= 6; n += 1) await write({ result: String(n) });
};
const anchor = (mail: () => Promise<boolean> = async () => true) =>
  anchorAudit({ ...box.rooms.staff, file: anchorsFile(folder), mail });

async function verify(options: Readonly<Record<string, string>> = {}): Promise<{ line: string; json: unknown }> {
  const reading = readConfig({ DATA_DIR: folder });
  const [command] = commands;
  if (command === undefined || reading.is === "bad") throw new Error("no such command");
  const context: AdminContext = { ...box, config: reading.config, say: wordingOf("vi"), locale: "vi" };
  const { lines, json } = await command.run(context, { positionals: [], options });
  return { line: lines.join("\n"), json };
}

/** What somebody does who owns the tables and not the keys: the guard is switched off, and on again. */
async function asOwner(statement: string): Promise<void> {
  await box.store.pool.query(
    `ALTER TABLE audit_entry DISABLE TRIGGER USER; ${statement}; ALTER TABLE audit_entry ENABLE TRIGGER USER`,
  );
}

test("a log that nobody touched is sound, an empty one too", async () => {
  expect((await verify()).json).toMatchObject({ rows: 0, problem: null });
  await writeSix();
  expect((await verify()).json).toMatchObject({ rows: 6, anchors: 0, problem: null, isGuarded: true });
  await anchor();
  expect((await verify()).line).toBe("Nhật ký nguyên vẹn: 6 dòng, khớp với 1 mốc đã ký.");
});

test("the database refuses to change, delete or empty the log, whoever asks", async () => {
  await writeSix();
  await anchor();
  for (const statement of [
    "UPDATE audit_entry SET result = 'x' WHERE seq = 1",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "DELETE FROM audit_anchor",
    "TRUNCATE audit_anchor",
    "UPDATE audit_anchor SET head = '\\x00'",
  ])
    await expect(box.store.pool.query(statement), statement).rejects.toMatchObject({ code: "23001" });
  expect((await verify()).json).toMatchObject({ rows: 6, problem: null });
});

test.each([
  ["changed", "UPDATE audit_entry SET result = 'x' WHERE seq = 3", { is: "changed", seq: 3 }],
  ["given to somebody else", "UPDATE audit_entry SET staff = 'somebody' WHERE seq = 3", { is: "changed", seq: 3 }],
  ["given another time", "UPDATE audit_entry SET at = at + interval '1 ms' WHERE seq = 3", { is: "changed", seq: 3 }],
  ["about nothing", "UPDATE audit_entry SET object = NULL WHERE seq = 3", { is: "changed", seq: 3 }],
  ["deleted", "DELETE FROM audit_entry WHERE seq = 3", { is: "missing", seq: 3 }],
  [
    "deleted, and the later ones moved up",
    "DELETE FROM audit_entry WHERE seq = 3; UPDATE audit_entry SET seq = seq - 1 WHERE seq > 3",
    { is: "changed", seq: 3 },
  ],
  [
    "put in another order",
    "UPDATE audit_entry SET seq = -seq WHERE seq IN (3, 5); UPDATE audit_entry SET seq = 8 + seq WHERE seq < 0",
    { is: "changed", seq: 3 },
  ],
  [
    "added at the end without the key",
    "INSERT INTO audit_entry SELECT 7, at, staff, action, object, result, mac FROM audit_entry WHERE seq = 6",
    { is: "changed", seq: 7 },
  ],
  [
    "before the first",
    "INSERT INTO audit_entry SELECT 0, at, staff, action, object, result, mac FROM audit_entry WHERE seq = 1",
    { is: "changed", seq: 0 },
  ],
])("a row %s is named, as the owner of the database did it", async (_what, statement, problem) => {
  await writeSix();
  await asOwner(statement);
  const { json, line } = await verify();
  expect(json).toMatchObject({ problem, isGuarded: true });
  expect(line).toContain(String(problem.seq));
});

test("what was cut off at the end shows against the anchor, in the database or in the file or in a mail that was kept", async () => {
  await writeSix();
  await anchor();
  const kept = join(folder, "mails.txt");
  writeFileSync(kept, `\n# thư ngày\n${readFileSync(anchorsFile(folder), "utf8")}`);
  await asOwner("DELETE FROM audit_entry WHERE seq > 4");
  expect((await verify()).json).toMatchObject({ problem: { is: "cut", seq: 6 } });
  await box.store.pool.query(
    "ALTER TABLE audit_anchor DISABLE TRIGGER USER; DELETE FROM audit_anchor; ALTER TABLE audit_anchor ENABLE TRIGGER USER",
  );
  expect((await verify()).json).toMatchObject({ problem: { is: "cut", seq: 6 } });
  rmSync(anchorsFile(folder));
  expect((await verify()).json).toMatchObject({ problem: null });
  expect((await verify({ anchors: kept })).line).toContain("Nhật ký bị cắt");
});

test("a log cut off and written on with the key differs from the anchor that was taken before", async () => {
  await writeSix();
  await anchor();
  await asOwner("DELETE FROM audit_entry WHERE seq > 4");
  for (let n = 0; n < 3; n += 1) await write({ result: "another" });
  expect((await verify()).json).toMatchObject({ problem: { is: "replaced", seq: 6 } });
});

test("an anchor that nobody signed is named", async () => {
  await writeSix();
  await anchor();
  const forged = readFileSync(anchorsFile(folder), "utf8").replace(/ 6 /, " 5 ");
  writeFileSync(anchorsFile(folder), forged);
  expect((await verify()).json).toMatchObject({ problem: { is: "anchor" } });
  writeFileSync(anchorsFile(folder), "2026-12-01 nothing\n");
  await expect(verify()).rejects.toMatchObject({ code: "file-refused" });
});

test("a guard that was switched off is said, though no row was touched", async () => {
  await writeSix();
  await box.store.pool.query("ALTER TABLE audit_entry DISABLE TRIGGER USER");
  const { json, line } = await verify();
  expect(json).toMatchObject({ problem: null, isGuarded: false });
  expect(line).toContain("không còn chặn");
});

test("one anchor a day is kept, written into the file once, and sent until the mailboxes took it", async () => {
  await box.goTo("2026-12-02");
  const sent: boolean[] = [];
  const mail = (isTaken: boolean) => async () => {
    sent.push(isTaken);
    return isTaken;
  };
  await anchor(mail(true));
  expect(sent).toEqual([]);
  await write();
  await anchor(mail(false));
  await write();
  await anchor(mail(true));
  await anchor(mail(true));
  expect(sent).toEqual([false, true]);
  await box.goTo("2026-12-03");
  await anchor(mail(true));
  const lines = readFileSync(anchorsFile(folder), "utf8").trim().split("\n");
  expect(lines.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(["2026-12-02 1", "2026-12-03 2"]);
});

test("many write at once: no number is missing, none is there twice", async () => {
  await Promise.all(Array.from({ length: 40 }, (_, n) => write({ result: String(n) })));
  expect((await verify()).json).toMatchObject({ rows: 40, problem: null });
});

test("what is undone leaves no entry", async () => {
  await inTransaction(box.store.pool, async (client) => {
    await audit(client, auditChain(box.keys), { staff: "program", action: "case-read", result: "ok" });
    throw new Error("undone");
  }).catch(() => {});
  expect((await verify()).json).toMatchObject({ rows: 0 });
});

test("the same case shows the same mark, another case another, and neither its id", async () => {
  const id = "0b54b3a6-3c1c-4f2e-9f6e-2d0d5b6f1a11";
  await write({ object: id });
  await write({ object: id });
  await write({ object: "7c9f2f70-93cb-4d1f-8d0f-1f5d8a1c2b33" });
  const { rows } = await box.store.pool.query(
    "SELECT encode(object, 'hex') AS object, e::text AS row FROM audit_entry e ORDER BY seq",
  );
  expect(rows[0].object).toBe(rows[1].object);
  expect(rows[2].object).not.toBe(rows[0].object);
  expect(rows[0].row).not.toContain(id.slice(0, 8));
});

test("without its key file, or with another machine's, nothing is written and the message says which", async () => {
  await write();
  const other = keyFiles(box.store, join(folder, "elsewhere"));
  const writing = inTransaction(box.store.pool, (client) =>
    audit(client, auditChain(other), { staff: "program", action: "case-read", result: "ok" }),
  );
  await expect(writing).rejects.toBeInstanceOf(Fault);
  await expect(writing).rejects.toMatchObject({ code: "key-absent", details: { name: "audit" } });
});

test("every action has words in each language, and no word is left over", () => {
  expect(auditActions.length).toBeGreaterThan(40);
  expect([...auditActions].sort()).toEqual([...auditActions]);
  for (const locale of ["vi", "en"]) {
    const worded = ownIds(locale).filter((id) => id.startsWith("audit-action-"));
    expect(worded.sort()).toEqual(auditActions.map((action) => `audit-action-${action}`).sort());
  }
});

test("the examination of the program says when the guard is off", async () => {
  const look = async () => {
    const findings = await examine({ ...box, dataDir: folder, keyDir: folder, nowMs: Date.now });
    return findings.filter(({ id }) => id.startsWith("audit-")).map(({ level, id }) => `${level} ${id}`);
  };
  expect(await look()).toEqual(["ok audit-guarded"]);
  await box.store.pool.query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_only_grows");
  expect(await look()).toEqual(["bad audit-unguarded"]);
});
