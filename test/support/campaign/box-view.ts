import type { BoxPorts } from "../../../server/ballot-box/ports.ts";
import { ballotTag, type Child } from "../../../server/privacy/tags.ts";
import type { Pupil } from "./pupil.ts";
import { contentOf } from "./truth.ts";

/** The box of one campaign, looked into from outside. */
export type BoxView = {
  ballots(): Promise<number>;
  /** How many of these children have a ballot; visitors cannot be told apart and are left out. */
  ballotsOf(pupils: readonly Pupil[]): Promise<number>;
  state(): Promise<string>;
  /** Rows of each table that the opening writes. */
  written(): Promise<Readonly<Record<string, number>>>;
  counts(): Promise<Readonly<Record<string, number>>>;
  traitCounts(): Promise<Readonly<Record<string, number>>>;
  answers(): Promise<readonly OpenedAnswer[]>;
};

export type OpenedAnswer = {
  readonly id: string;
  readonly survey: string;
  readonly countsAs: string;
  readonly unit: string | null;
  readonly band: string;
  readonly sex: string | null;
  readonly content: string;
  readonly isDoubtful: boolean;
};

export const writtenByOpening = ["campaign_count", "campaign_trait_count", "answer", "answer_text", "slip"] as const;

type Tagging = {
  /** Name of the key that tags of the report year are made with. */
  readonly yearKey: string;
  /** The messenger's name. */
  readonly messenger: string;
};

export function viewOf(ports: BoxPorts, campaign: string, { yearKey, messenger }: Tagging): BoxView {
  const ask = async <T extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
    (await ports.store.pool.query<T>(sql, [campaign, ...values])).rows;
  const cells = async (table: string, columns: string) => {
    const rows = await ask<{ cell: string; n: number }>(
      `SELECT concat_ws('|', ${columns}) AS cell, n FROM ${table} WHERE campaign_id = $1`,
    );
    return Object.fromEntries(rows.map(({ cell, n }) => [cell, n]));
  };
  const count = async (table: string, column: string) =>
    (await ask<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${column} = $1`))[0]?.n ?? 0;
  return {
    ballots: () => count("ballot_box.ballot", "campaign"),
    ballotsOf: async (pupils) => {
      const key = await ports.keys.need(yearKey);
      const children = pupils.map((pupil) => childOf(pupil, messenger)).filter((child) => child !== null);
      const tags = children.map((child) => ballotTag(key, campaign, child));
      return (await ask("SELECT FROM ballot_box.ballot WHERE campaign = $1 AND tag = ANY($2)", [tags])).length;
    },
    state: async () => (await ask<{ state: string }>("SELECT state FROM campaign WHERE id = $1"))[0]?.state ?? "",
    written: async () => {
      const counted = await Promise.all(
        writtenByOpening.map(async (table) => [table, await count(table, "campaign_id")] as const),
      );
      return Object.fromEntries(counted);
    },
    counts: () => cells("campaign_count", "indicator, source, unit, band, sex"),
    traitCounts: () => cells("campaign_trait_count", "indicator, source, trait, value, band"),
    answers: async () => {
      const rows = await ask<Omit<OpenedAnswer, "content"> & { answers: Record<string, unknown> }>(
        `SELECT a.id, d.code AS survey, a.counts_as AS "countsAs", a.unit, a.band, a.sex, a.answers, a.is_doubtful AS "isDoubtful"
         FROM answer a JOIN survey_document d ON d.hash = a.survey_hash WHERE a.campaign_id = $1`,
      );
      return rows.map(({ answers, ...row }) => ({ ...row, content: contentOf(answers) }));
    },
  };
}

/** Who is one child, as the protocol writes it down; null for a visitor. */
export function childOf({ comes }: Pupil, messenger: string): Child | null {
  switch (comes.by) {
    case "code":
      return { platform: "code", uid: comes.code, slot: "0" };
    case "messenger":
      return { platform: messenger, uid: comes.account, slot: comes.animal };
    case "visit":
      return null;
  }
}
