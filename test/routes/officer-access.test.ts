import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DeskOffice, Person } from "../support/desk.ts";
import { expectSealed, openedBy, openOfficers } from "./officers.ts";

let office: DeskOffice;
let lan: Person;
let minh: Person;
let hoa: Person;

beforeAll(async () => {
  ({ office, lan, minh, hoa } = await openOfficers());
});
afterAll(() => office.drop());

const staff = () => [lan, minh, hoa];
const opened = (who: Person, id: string) => openedBy(office, who, id);

describe("who sees a case", () => {
  test("whoever steps back loses the grant and the case", async () => {
    const made = await office.report(staff());
    const { desk, one } = await opened(lan, made.id);
    const became = await desk.act(one, lan.name, { act: "conflict", words: { kind: "conflict", text: "người quen" } });
    expect(became).toMatchObject({ is: "done", what: "own" });
    expect((await office.ask(lan, "GET", `/api/v1/cases/${made.id}`)).status).toBe(404);
    const grants = await office.sql("SELECT FROM cases.case_grant WHERE case_id = $1 AND officer_key = $2", [
      made.id,
      lan.key,
    ]);
    expect(grants.length).toBe(0);
    expect((await opened(minh, made.id)).one.entries).toMatchObject([{ note: { kind: "conflict" } }]);
  });

  test("the last who can open it may not step back, and nothing of the wish remains", async () => {
    const made = await office.report([lan]);
    const { desk, one } = await opened(lan, made.id);
    const became = await desk.act(one, lan.name, { act: "conflict", words: { kind: "conflict", text: "" } });
    expect(became).toMatchObject({ is: "refused", code: "last-officer" });
    expect((await opened(lan, made.id)).one.entries).toEqual([]);
  });

  test("the lead excludes an officer, and gives another one access with a second factor", async () => {
    const made = await office.report([minh, hoa]);
    expect((await office.ask(lan, "GET", `/api/v1/cases/${made.id}`)).status).toBe(404);
    const { desk, one, directory } = await opened(hoa, made.id);
    if (directory === null) throw new Error("no directory");
    expect(await desk.grant(one, directory, lan.id)).toMatchObject({ is: "done" });
    expect((await opened(lan, made.id)).one.sheet).not.toBeNull();
    expect(await desk.exclude(made.id, lan.id)).toMatchObject({ is: "done" });
    expect(await desk.grant(one, directory, lan.id)).toMatchObject({ is: "refused", code: "key-not-active" });
    office.waitMinutes(6);
    expect(await desk.grant(one, directory, minh.id)).toMatchObject({ is: "refused", code: "second-factor-old" });
  });

  test("a grant goes to no key that the root did not sign", async () => {
    const stranger = await office.person("la", "officer");
    await office.signOut(hoa);
    const made = await office.report([hoa]);
    const { one } = await opened(hoa, made.id);
    const grants = [{ version: 1, officerKey: stranger.key, sealed: "AAAA" }];
    const answer = await office.ask(hoa, "POST", `/api/v1/cases/${one.sealed.line.id}/grants`, { grants });
    expect(answer.body).toEqual({ code: "key-not-active" });
  });

  test("a case is handed to one named officer who can open it", async () => {
    const made = await office.report([lan, minh]);
    const { desk, one } = await opened(lan, made.id);
    const words = { kind: "hand-over", to: minh.name, text: "" } as const;
    expect(await desk.act(one, lan.name, { act: "assign", staff: minh.id, words })).toMatchObject({ is: "done" });
    const again = await opened(lan, made.id);
    expect(again.one.sealed.line.assigned).toEqual([minh.id]);
    const toHoa = { act: "assign", staff: hoa.id, words: { ...words, to: hoa.name } } as const;
    expect(await desk.act(again.one, lan.name, toHoa)).toMatchObject({ code: "colleague-without-access" });
    expect((await opened(lan, made.id)).one.entries.length).toBe(1);
  });

  test("two officers at one case see each other", async () => {
    const made = await office.report([lan, minh]);
    expect(await office.desk(lan).meet(made.id)).toEqual([]);
    expect(await office.desk(minh).meet(made.id)).toEqual([lan.id]);
    await office.desk(minh).part(made.id);
    expect(await office.desk(lan).meet(made.id)).toEqual([]);
  });

  test("an officer who is disabled in mid-session is out at the next request", async () => {
    const gone = await office.person("gone", "officer");
    await office.sign([{ person: lan }, { person: minh }, { person: hoa }, { person: gone }]);
    const made = await office.report([gone, lan]);
    const { desk, one } = await opened(gone, made.id);
    await office.sql("UPDATE staff_account SET state = 'disabled' WHERE id = $1", [gone.id]);
    const became = await desk.reply(one, gone.name, "sau khi nghỉ");
    expect(became.is).toBe("refused");
    const said = await office.sql("SELECT FROM cases.message WHERE case_id = $1 AND direction = 'officer'", [made.id]);
    expect(said.length).toBe(0);
  });
});

describe("keys", () => {
  test("when an officer leaves, a new key signed by a colleague shuts them out of what comes next", async () => {
    await office.signOut(lan);
    const leaving = await office.person("leaving", "officer");
    const made = await office.report([lan, leaving]);
    await office.sign([{ person: lan }, { person: minh }, { person: hoa }, { person: leaving, state: "ended" }]);
    const { desk, one, directory } = await opened(lan, made.id);
    if (directory === null) throw new Error("no directory");
    const became = await desk.renewKey(one.sealed.line.id, directory);
    expect(became).toMatchObject({ is: "done" });
    const after = await opened(lan, made.id);
    expect(after.one.newest?.version).toBe(2);
    expect(after.one.troubles).toEqual([]);
    expect((await office.ask(leaving, "GET", `/api/v1/cases/${made.id}`)).status).toBe(404);
  });

  test("a key that no officer signed counts for nothing: nothing is sealed to it, and it is said", async () => {
    const made = await office.report([lan]);
    const other = await office.report([lan]);
    await office.sql(
      `INSERT INTO cases.case_key (case_id, version, pub, officer_key, signature) SELECT $1, 2, pub, $3, '\\x00' FROM cases.case_key WHERE case_id = $2`,
      [made.id, other.id, lan.key],
    );
    const { desk, one } = await opened(lan, made.id);
    expect(one.troubles).toContain("key");
    expect(one.newest).toBeNull();
    expect(await desk.reply(one, lan.name, "bí mật")).toMatchObject({ code: "locked" });
  });

  test("a stored key that is not the one of the grant is refused", async () => {
    const [made, other] = [await office.report([lan]), await office.report([lan])];
    await office.sql(
      "UPDATE cases.case_key SET pub = (SELECT pub FROM cases.case_key WHERE case_id = $2) WHERE case_id = $1",
      [made.id, other.id],
    );
    const { one } = await opened(lan, made.id);
    expect(one.troubles).toEqual(expect.arrayContaining(["key", "sheet"]));
  });
});

test("nothing that anybody wrote, and no private key, was ever on the wire", () => {
  expectSealed(office, staff(), ["người quen", '"category":"H03"']);
});
