/** What an activity may feed: 22 consulted, 23a made aware, 24 took part (narrow), 24w took part (wide). */
export type Fed = "22" | "23a" | "24" | "24w";

export type ActivityKind = {
  readonly code: string;
  readonly feeds: readonly Fed[];
  /** Counted by the program itself, so that a file may not bring it. */
  readonly isOwn?: true;
};

/** The closed list of activities (domain 1.6, protocol 3); labels are wording `figures-activity-CODE`. */
export const activityKinds: readonly ActivityKind[] = [
  { code: "M01", feeds: ["22", "24", "24w"] },
  { code: "M02", feeds: ["22", "24", "24w"] },
  { code: "M03", feeds: ["24", "24w"] },
  { code: "M04", feeds: ["24", "24w"] },
  { code: "M05", feeds: ["22", "24", "24w"] },
  { code: "M06", feeds: ["22", "24", "24w"] },
  { code: "M07", feeds: ["22", "24", "24w"] },
  { code: "M08", feeds: ["22", "24", "24w"] },
  { code: "M09", feeds: ["24", "24w"] },
  { code: "M10", feeds: ["22", "24w"] },
  { code: "A01", feeds: ["23a"], isOwn: true },
  { code: "A02", feeds: ["23a"] },
  { code: "A03", feeds: ["23a"] },
  { code: "A04", feeds: ["23a"] },
  { code: "A05", feeds: ["23a"] },
];

export const activityKind = (code: string): ActivityKind | undefined =>
  activityKinds.find((kind) => kind.code === code);

export type Ages = "0-6" | "7-10" | "11-15";
export type Sex = "female" | "male";

/** One offline activity: distinct children within it, who live in `unit` (the province's code: commune not recorded). */
export type Activity = {
  readonly date: string;
  readonly unit: string;
  readonly activity: string;
  readonly children: Readonly<Record<Sex, Readonly<Record<Ages, number>>>>;
  readonly source: string;
};

export const sexes: readonly Sex[] = ["female", "male"];
