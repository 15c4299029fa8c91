import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newCasePair, openGrant, openMessage, type Pair } from "../../server/privacy/case-seal.ts";
import { dueIn, renewAll } from "../../server/views/islands/desk/renewing.ts";
import { type DeskOffice, type MadeCase, openDeskOffice, type Person } from "../support/desk.ts";

let office: DeskOffice;
let lan: Person;
let minh: Person;
let hoa: Person;
let cases: readonly MadeCase[];
let others: MadeCase;
const escrow: { first: Pair; second: Pair } = { first: emptyPair(), second: emptyPair() };

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  office = await openDeskOffice();
  lan = await office.person("lan", "officer");
  minh = await office.person("minh", "officer");
  hoa = await office.person("hoa", "lead");
  escrow.first = await newCasePair();
  escrow.second = await newCasePair();
  const everybody = [lan, minh, hoa];
  await office.sign(
    everybody.map((person) => ({ person })),
    { escrow: escrow.first },
  );
  cases = await Promise.all(Array.from({ length: 5 }, () => office.report(everybody)));
  others = await office.report([minh, hoa]);
});
afterAll(async () => {
  vi.useRealTimers();
  await office.drop();
});

/** A directory that was signed anew counts within five seconds. */
const untilItCounts = () => vi.advanceTimersByTime(6000);

function emptyPair(): Pair {
  return { publicKey: new Uint8Array(), privateKey: new Uint8Array() };
}

/** The desk as it stands for somebody: what is due, and making it anew. */
async function deskOf(who: Person) {
  const desk = office.desk(who);
  const known = await desk.facts();
  const directory = known?.directory ?? null;
  if (known === null || directory === null) throw new Error("there is no desk");
  const due = dueIn((await desk.list("sent")) ?? [], known.facts.renewal);
  const renew = (atMost = Number.POSITIVE_INFINITY) =>
    renewAll({ office: desk, directory, due, told: ({ renewed }) => renewed < atMost });
  return { due, renew };
}

/** Minh leaves: the directory ends the key, and what it holds is taken back. */
async function minhLeaves(state: "ended" | "compromised"): Promise<void> {
  await office.sign([{ person: lan }, { person: hoa }, { person: minh, state }], { escrow: escrow.first });
  await office.sql("DELETE FROM cases.case_grant WHERE officer_key = $1", [minh.key]);
  untilItCounts();
}

const versions = async (id: string) =>
  (
    await office.sql<{ readonly version: number; readonly under: number }>(
      "SELECT version, made_under AS under FROM cases.case_key WHERE case_id = $1 ORDER BY version",
      [id],
    )
  ).map(({ version, under }) => [version, under]);
const ids = () => cases.map(({ id }) => id).sort();

test("while everybody is there nothing is due", async () => {
  expect((await deskOf(lan)).due).toEqual([]);
});

test("after somebody left, every case that is open to an officer is due; stopped in the middle, the rest still is", async () => {
  await minhLeaves("ended");
  const first = await deskOf(lan);
  expect(first.due.map(({ id }) => id).sort()).toEqual(ids());
  expect(first.due.every(({ needsKey, needsEscrow }) => needsKey && !needsEscrow)).toBe(true);
  expect(await first.renew(2)).toEqual({ renewed: 2, unopened: 0, code: null });
  const second = await deskOf(lan);
  expect(second.due).toHaveLength(3);
  // Two officers at once: whoever comes second finds it done.
  const results = await Promise.all([second.renew(), (await deskOf(hoa)).renew()]);
  expect(results.map(({ code }) => code)).toEqual([null, null]);
  for (const { id } of cases) expect((await versions(id)).at(-1)?.[1]).toBe(2);
  expect((await deskOf(lan)).due).toEqual([]);
});

test("each new key is in the audit log, and whoever left has no grant of it", async () => {
  const made = await office.sql<{ readonly n: number }>(
    "SELECT count(*)::int AS n FROM audit_entry WHERE action = 'case-key-made' AND result = 'done'",
  );
  expect(made[0]?.n).toBeGreaterThanOrEqual(6);
  const holders = await office.sql<{ readonly key: string }>(
    "SELECT DISTINCT officer_key AS key FROM cases.case_grant WHERE version > 1 AND case_id = ANY($1)",
    [ids()],
  );
  expect(holders.map(({ key }) => key).sort()).toEqual([lan.key, hoa.key, "escrow"].sort());
});

test("what is written now does not open with the key that the old one held, and opens for those who stay", async () => {
  const [one] = cases;
  if (one === undefined) throw new Error("no case");
  const desk = office.desk(hoa);
  const directory = (await desk.facts())?.directory ?? null;
  const opened = await desk.open(one.id, directory);
  if (opened === null) throw new Error("it did not open");
  expect(opened.newest?.version).toBeGreaterThan(1);
  expect(
    (await desk.act(opened, hoa.name, { act: "note", is: "note", words: { kind: "note", text: "lời mới" } })).is,
  ).toBe("done");
  const [note] = await office.sql<{ readonly version: number; readonly sealed: Buffer }>(
    "SELECT version, to_case AS sealed FROM cases.message WHERE case_id = $1 AND direction = 'note'",
    [one.id],
  );
  const place = { case: one.id, version: note?.version ?? 0, direction: "note", seq: 0, recipient: "case" } as const;
  expect(await openMessage(one.pair.privateKey, place, note?.sealed ?? Buffer.alloc(0))).toBeNull();
  const again = await office.desk(lan).open(one.id, directory);
  expect(again?.entries.map(({ is }) => is)).toContain("note");
});

test("a case that is not open to an officer is not theirs to renew, and is due for whoever has it", async () => {
  expect((await deskOf(hoa)).due.map(({ id }) => id)).toEqual([]);
  const made = await office.sql<{ readonly n: number }>(
    "SELECT count(*)::int AS n FROM cases.case_key WHERE case_id = $1",
    [others.id],
  );
  expect(made[0]?.n).toBeGreaterThan(1);
  const asked = await office.ask(lan, "POST", "/api/v1/cases/keys", { ids: [others.id] });
  expect(asked.body).toEqual({ cases: [] });
});

test("another escrow: every key that ever was is sealed to it, and opens for it", async () => {
  const people = [{ person: lan }, { person: hoa }, { person: minh, state: "ended" as const }];
  await office.sign(people, { escrow: escrow.second });
  untilItCounts();
  const { due, renew } = await deskOf(lan);
  expect(due.every(({ needsKey, needsEscrow }) => needsEscrow && !needsKey)).toBe(true);
  expect(due.map(({ id }) => id).sort()).toEqual(ids());
  expect(await renew()).toEqual({ renewed: 5, unopened: 0, code: null });
  const grants = await office.sql<{ readonly id: string; readonly version: number; readonly sealed: Buffer }>(
    "SELECT case_id AS id, version, sealed FROM cases.case_grant WHERE officer_key = 'escrow' AND case_id = ANY($1)",
    [ids()],
  );
  expect(grants.length).toBeGreaterThanOrEqual(10);
  for (const { id, version, sealed } of grants)
    expect(
      await openGrant(escrow.second.privateKey, { case: id, version, recipient: "escrow" }, sealed),
    ).not.toBeNull();
  expect((await deskOf(lan)).due).toEqual([]);
});

test("a grant to escrow that was sealed under an older directory is refused", async () => {
  const [one] = cases;
  const grants = [{ version: 1, sealed: "AAAA" }];
  const answer = await office.ask(lan, "POST", `/api/v1/cases/${one?.id}/escrow`, { directory: 1, grants });
  expect([answer.status, answer.body.code]).toEqual([409, "directory-changed"]);
  const strange = [{ version: 99, sealed: "AAAA" }];
  const other = await office.ask(lan, "POST", `/api/v1/cases/${one?.id}/escrow`, { directory: 3, grants: strange });
  expect([other.status, other.body.code]).toEqual([409, "version"]);
});
