import type { Day } from "./viet-nam-time.ts";

type HolidayName = "new-year" | "tet" | "hung-kings" | "reunification" | "labour" | "national-day";

/**
 * Where a day comes from. `announced`: named in the notice for that year. `computed`: the day of the law, the moon
 * reckoned at UTC+7, and for Tết and the second day of the National Day the choice made last time with the same weekdays;
 * to be replaced when the year's notice comes.
 */
type Basis = "announced" | "computed";

/** Days off of one year (Bộ luật Lao động 2019 Điều 112), without those given in place of a Saturday or Sunday. */
export type HolidayYear = {
  readonly year: number;
  readonly basis: Basis;
  readonly source: string;
  readonly days: Readonly<Record<HolidayName, readonly Day[]>>;
};

/**
 * Ngày Văn hóa Việt Nam (24/11) is a day off in principle (NQ 80-NQ/TW of 7/1/2026). It is not here until the Labour Code
 * lists it and the notice of a year names it: a day too many would make every deadline late.
 */
export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2025,
    basis: "announced",
    source: "Notice for 2025: Tết 27–31/01, National Day 01–02/9",
    days: {
      "new-year": ["2025-01-01"],
      tet: ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
      "hung-kings": ["2025-04-07"],
      reunification: ["2025-04-30"],
      labour: ["2025-05-01"],
      "national-day": ["2025-09-01", "2025-09-02"],
    },
  },
  {
    year: 2026,
    basis: "announced",
    source: "Notice of 10/2025 for 2026: Tết 16–20/02, National Day 01–02/9",
    days: {
      "new-year": ["2026-01-01"],
      tet: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
      "hung-kings": ["2026-04-26"],
      reunification: ["2026-04-30"],
      labour: ["2026-05-01"],
      "national-day": ["2026-09-01", "2026-09-02"],
    },
  },
  {
    year: 2027,
    basis: "computed",
    source: "Tết on Saturday 06/02: the last day of the old year and four of the new",
    days: {
      "new-year": ["2027-01-01"],
      tet: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09"],
      "hung-kings": ["2027-04-16"],
      reunification: ["2027-04-30"],
      labour: ["2027-05-01"],
      "national-day": ["2027-09-02", "2027-09-03"],
    },
  },
  {
    year: 2028,
    basis: "computed",
    source: "Tết on Wednesday 26/01: as in 2025, Monday to Friday",
    days: {
      "new-year": ["2028-01-01"],
      tet: ["2028-01-24", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28"],
      "hung-kings": ["2028-04-04"],
      reunification: ["2028-04-30"],
      labour: ["2028-05-01"],
      "national-day": ["2028-09-01", "2028-09-02"],
    },
  },
  {
    year: 2029,
    basis: "computed",
    source: "Tết on Tuesday 13/02: as in 2026, Monday to Friday",
    days: {
      "new-year": ["2029-01-01"],
      tet: ["2029-02-12", "2029-02-13", "2029-02-14", "2029-02-15", "2029-02-16"],
      "hung-kings": ["2029-04-23"],
      reunification: ["2029-04-30"],
      labour: ["2029-05-01"],
      "national-day": ["2029-09-02", "2029-09-03"],
    },
  },
  {
    year: 2030,
    basis: "computed",
    source: "Tết on Saturday 02/02, a day before China's: the last day of the old year and four of the new",
    days: {
      "new-year": ["2030-01-01"],
      tet: ["2030-02-01", "2030-02-02", "2030-02-03", "2030-02-04", "2030-02-05"],
      "hung-kings": ["2030-04-12"],
      reunification: ["2030-04-30"],
      labour: ["2030-05-01"],
      "national-day": ["2030-09-02", "2030-09-03"],
    },
  },
];

/** A working day that was given off for a Saturday that is worked (`worked`), as announced. */
export type Swap = { readonly off: Day; readonly worked: Day; readonly source: string };

export const swaps: readonly Swap[] = [
  { off: "2025-05-02", worked: "2025-04-26", source: "Notice for 2025" },
  { off: "2026-01-02", worked: "2026-01-10", source: "Văn bản 12729/VPCP-KGVX of 25/12/2025" },
  { off: "2026-08-31", worked: "2026-08-22", source: "Notice of 10/2025 for 2026" },
];
