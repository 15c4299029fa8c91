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

describe("what was forged or moved", () => {
  test("does not open, is said and logged, and the rest of the case opens all the same", async () => {
    const texts = ["một", "hai", "ba", "bốn"].map((text) => ({ kind: "words", text }));
    const made = await office.report([lan], { texts });
    const other = await office.report([lan], { texts });
    await office.sql(
      "UPDATE cases.message SET to_case = (SELECT to_case FROM cases.message WHERE case_id = $1 AND seq = 2 AND direction = 'reporter') WHERE case_id = $1 AND seq = 1",
      [made.id],
    );
    await office.sql(
      "UPDATE cases.message SET to_case = (SELECT to_case FROM cases.message WHERE case_id = $2 AND seq = 3 AND direction = 'reporter') WHERE case_id = $1 AND seq = 3",
      [made.id, other.id],
    );
    await office.sql(
      "UPDATE cases.message SET to_case = substring(to_case FROM 1 FOR 90) WHERE case_id = $1 AND seq = 4",
      [made.id],
    );
    const { one } = await opened(lan, made.id);
    expect(one.entries.map(({ is, seq }) => `${is} ${seq}`)).toEqual([
      "unopened 1",
      "text 2",
      "unopened 3",
      "unopened 4",
    ]);
    expect(one.troubles).toEqual(["message"]);
    const logged = await office.sql("SELECT FROM audit_entry WHERE action = 'case-not-opened' AND result = 'message'");
    expect(logged.length).toBeGreaterThan(0);
  });

  test("a note that nobody of the directory signed is shown as not vouched for", async () => {
    const made = await office.report([lan, minh]);
    const { desk, one } = await opened(lan, made.id);
    await desk.act(one, lan.name, { act: "note", is: "note", words: { kind: "note", text: "thật" } });
    await office.sql("UPDATE cases.message SET signature = '\\x01' WHERE case_id = $1 AND direction = 'note'", [
      made.id,
    ]);
    expect((await opened(minh, made.id)).one.entries).toMatchObject([{ is: "note", isVouched: false }]);
  });
});

test("nothing that anybody wrote, and no private key, was ever on the wire", () => {
  expectSealed(office, staff(), ['"category":"H03"']);
});
