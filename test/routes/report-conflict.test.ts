import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assembled, assemble } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { openMetrics } from "../../server/metrics.ts";
import { namedOnce, officerKeyId } from "../../server/privacy/directory.ts";
import { newOfficerKeys } from "../../server/privacy/officer-keys.ts";
import { mocked, reporterOn } from "../conversation/report-desk.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { entryOf, type Office, type Officer, openOffice } from "../support/office.ts";
import { browserAt, packedReport } from "../support/report-upload.ts";

let box: TestBox;
let office: Office;
let web: Assembled;
/** The second officer under another key of theirs, active beside the first, as after a change of machine. */
let again: Officer;

beforeAll(async () => {
  box = await testBox();
  await box.goTo("2026-11-25");
  office = await openOffice(box.store);
  const keys = await newOfficerKeys();
  const [, second] = office.officers;
  again = { ...second, keys, key: await officerKeyId(keys.enc.publicKey, keys.sig.publicKey) };
  await office.sign({ entries: [...office.directory().entries, entryOf(again)] });
  const reading = readConfig({ DIRECTORY_ROOT: office.root });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const log = openLog({ level: "silent", nowMs: Date.now, write: () => {} });
  web = await assemble({ config: reading.config, ...box.web, log, metrics: openMetrics() });
});
afterAll(async () => {
  await web?.close();
  await box?.drop();
});

const grantsOf = async (id: string): Promise<readonly string[]> =>
  (
    await box.store.pool.query("SELECT officer_key AS key FROM cases.case_grant WHERE case_id = $1 ORDER BY 1", [id])
  ).rows.map(({ key }) => key);

test("a reporter is asked about each person once, however many keys they have", () => {
  expect(namedOnce(office.directory()).map(({ name }) => name)).toEqual(office.officers.map(({ name }) => name));
});

test("a browser leaves out every key of the person who was named, whichever of them was named", async () => {
  const [first, second] = office.officers;
  for (const [index, named] of [second.key, again.key].entries()) {
    const browser = browserAt(web.app, `192.0.2.${index + 1}`);
    const { made, body } = await packedReport(browser, { office, without: [named] });
    expect(body.case.grants.map(({ officerKey }) => officerKey).sort()).toEqual([first.key, "escrow"].sort());
    expect((await browser.post("", body)).statusCode).toBe(201);
    expect(await office.read(again, made.id)).toBeNull();
    expect(await office.read(first, made.id)).not.toBeNull();
  }
});

test("a report that leaves out one key of the person and is sealed to another is refused", async () => {
  const [, second] = office.officers;
  const browser = browserAt(web.app, "192.0.2.9");
  const { body } = await packedReport(browser, { office });
  const grants = body.case.grants.filter(({ officerKey }) => officerKey !== second.key);
  const answer = await browser.post("", { ...body, case: { ...body.case, grants, without: [second.key] } });
  expect([answer.statusCode, answer.json()]).toEqual([409, { code: "directory-changed" }]);
});

test("a chat does the same", async () => {
  const [first] = office.officers;
  const story = {
    ...mocked,
    "report/offender": ["adult"],
    "report/calls": ["safe"],
    "report/conflict": [again.key],
  };
  const before = await box.store.pool.query("SELECT id FROM cases.case");
  await reporterOn(web.conversation, "child").tell(story, "report/receipt");
  const { rows } = await box.store.pool.query("SELECT id FROM cases.case WHERE NOT id = ANY($1::uuid[])", [
    before.rows.map(({ id }) => id),
  ]);
  expect(rows).toHaveLength(1);
  expect([...(await grantsOf(rows[0].id))].sort()).toEqual([first.key, "escrow"].sort());
});
