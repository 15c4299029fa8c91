import type pg from "pg";
import { daysOf } from "../../statistics/report-year.ts";
import { communesOn } from "../../statistics/units.ts";
import { makeReportYear } from "../../store/report-years.ts";
import { inTransaction, type Queryable } from "../../store/transaction.ts";
import { readUnits } from "../../store/units.ts";
import { yearStarts } from "./campaigns.ts";
import type { BenchDatabase } from "./place.ts";

/** A year as a whole province would fill it: this many counted children. */
export type Filling = { readonly year: number; readonly children: number };

// Everything about a child follows from its number: the same province in every run. Three messengers, and the class codes
// of one campaign a quarter; of a few children no home, of more no sex is recorded.
const children = `
CREATE TABLE bench.counted AS
SELECT number,
       (ARRAY['telegram', 'zalo-oa', 'zalo-bot', 'code', 'code'])[1 + get_byte(d, 0) % 5] AS source,
       'quarter-' || 1 + get_byte(d, 1) % 4 AS campaign,
       (ARRAY[''] || $2::text[])[1 + (get_byte(d, 2) * 256 + get_byte(d, 3)) % (1 + cardinality($2::text[]))] AS unit,
       (ARRAY['7-10', '11-15'])[1 + get_byte(d, 4) % 2] AS band,
       (ARRAY['female', 'male', 'female', 'male', ''])[1 + get_byte(d, 5) % 5] AS sex,
       get_byte(d, 6) < 180 AS is_taught
FROM (SELECT number, decode(md5(number::text), 'hex') AS d FROM generate_series(1, $1::int) AS number) AS drawn`;

/** Which children an indicator counts. */
const counts = `
CREATE VIEW bench.count_of AS
SELECT c.*, i.indicator FROM bench.counted c
JOIN (VALUES ('22'), ('23a'), ('24w')) AS i(indicator)
  ON i.indicator = '22' OR (i.indicator = '23a' AND c.is_taught) OR (i.indicator = '24w' AND c.band = '11-15')`;

const tags = `
INSERT INTO ballot_box.counted_child (year, indicator, tag)
SELECT $1::int, indicator, decode(md5(indicator || '/' || number), 'hex') FROM bench.count_of WHERE source <> 'code'`;

const officialCounts = `
INSERT INTO official_count (year, indicator, source, unit, band, sex, n)
SELECT $1::int, indicator, CASE source WHEN 'code' THEN 'code:' || campaign ELSE source END, unit, band, sex, count(*)
FROM bench.count_of GROUP BY 2, 3, 4, 5, 6`;

const traitCounts = `
INSERT INTO official_trait_count (year, indicator, source, trait, value, band, n)
SELECT $1::int, indicator, source, 'ethnic-group', value, '11-15', 100
FROM unnest(ARRAY['22', '23a', '24w']) AS indicator, unnest(ARRAY['telegram', 'zalo-oa', 'zalo-bot']) AS source,
     unnest(ARRAY['tay', 'nung', 'mong', 'dao', 'kinh', 'other']) AS value`;

const campaigns = `
INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on, closes_on, answers_by, feedback_published_on)
SELECT 'quarter-' || q, 'Quý ' || q, 'closed', false, $1::int, $2::date, $2::date + 60, $2::date + 90, $2::date + 90
FROM generate_series(1, 4) AS q`;

const campaignCounts = `
INSERT INTO campaign_count (campaign_id, indicator, source, unit, band, sex, n)
SELECT campaign, indicator, source, unit, band, sex, count(*) FROM bench.count_of GROUP BY 1, 2, 3, 4, 5, 6
UNION ALL
SELECT campaign, 'taking-part', source, unit, band, sex, count(*) FROM bench.counted GROUP BY 1, 3, 4, 5, 6
UNION ALL
SELECT 'quarter-' || q, 'taking-part', 'visit', '', band, '', 250
FROM generate_series(1, 4) AS q, unnest(ARRAY['7-10', '11-15']) AS band`;

const populations = `
INSERT INTO population (unit_code, year, age_0_6, age_7_10, age_11_15, female_0_6, female_7_10, female_11_15, source, source_date)
SELECT unit, $1::int, 20000, 15000, 18000, 9700, 7300, 8800, 'Đo', $2::date FROM unnest($3::text[]) AS unit`;

const activities = `
INSERT INTO activity (id, date, unit_code, activity_code, girls_0_6, boys_0_6, girls_7_10, boys_7_10, girls_11_15, boys_11_15, source)
SELECT gen_random_uuid(), $1::date + 10 * nth, unit, code, 0, 0, 20, 20, 30, 30, 'Đo'
FROM unnest($2::text[]) AS unit, generate_series(1, 2) AS nth, unnest(ARRAY['M02', 'A03']) AS code`;

/** Fills the year by statements over whole sets, its counters made of its children. */
export async function fillProvince(database: BenchDatabase, { year, children: number }: Filling): Promise<void> {
  const { first, last } = daysOf(year, yearStarts);
  const { store } = database;
  const units = communesOn(await readUnits(store), last).map(({ code }) => code);
  await inTransaction(store.pool, async (db) => {
    await makeReportYear(db, year, `part/${year}/1`);
    await db.query("CREATE SCHEMA bench");
    await db.query(`${children.replace("$1::int", String(number)).replaceAll("$2::text[]", arrayOf(units))}`);
    await db.query(counts);
    await fillCounters(db, { year, first, units });
  });
  await settle(store.pool);
}

/** A statement that makes a table takes no values. */
const arrayOf = (codes: readonly string[]): string =>
  `'{${codes.map((code) => (/^\d+$/.test(code) ? code : "")).join(",")}}'::text[]`;

type Year = { readonly year: number; readonly first: string; readonly units: readonly string[] };

async function fillCounters(db: Queryable, { year, first, units }: Year): Promise<void> {
  await db.query(tags, [year]);
  await db.query(officialCounts, [year]);
  await db.query(traitCounts, [year]);
  await db.query(campaigns, [year, first]);
  await db.query(campaignCounts);
  await db.query(populations, [year, first, units]);
  await db.query(activities, [first, units]);
}

/** What the server would do by itself in the minutes after: so that it does not do it while it is measured. */
async function settle(pool: pg.Pool): Promise<void> {
  await pool.query("VACUUM ANALYZE");
  await pool.query("CHECKPOINT");
}

/** Children of every source, unit and sex, counted one by one: what is read where nobody keeps counters. */
export const groupedStatement = `
SELECT indicator, CASE source WHEN 'code' THEN 'code:' || campaign ELSE source END AS source, unit, sex, count(*)::int AS n
FROM bench.count_of GROUP BY 1, 2, 3, 4`;
