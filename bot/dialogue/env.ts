import type { AgeBand, Survey } from "../surveys/survey.ts";

/** The sentence of that id in one language. */
export type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** A campaign that takes answers at this moment. */
export type OpenCampaign = {
  readonly id: string;
  readonly name: string;
  readonly isTrial: boolean;
  /** ISO day until which the adults promise an answer, or null. */
  readonly answersBy: string | null;
  /** Codes of the administrative units that are asked; null: the whole province. */
  readonly units: readonly string[] | null;
  readonly surveys: Readonly<Partial<Record<AgeBand, { readonly hash: string; readonly survey: Survey }>>>;
};

/** A commune or ward of today, with what it was before the mergers. */
export type Place = {
  readonly code: string;
  readonly name: string;
  /** `xã` or `phường`. */
  readonly type: string;
  readonly former: readonly FormerPlace[];
};

export type FormerPlace = { readonly name: string; readonly type: string; readonly district: string };

/** Everything of the outside that a step may know: handed in, so that the step itself is pure. */
export type Env = {
  readonly nowMs: number;
  /** What the person asked for; the conversation remembers its own language. */
  readonly locale: string;
  readonly channel: "web" | "messenger" | "terminal";
  readonly say: Say;
  readonly wording: (locale: string) => Say;
  readonly locales: readonly string[];
  /** Every open campaign, trial too. */
  readonly campaigns: readonly OpenCampaign[];
  readonly places: readonly Place[];
  /** With its type: `tỉnh Cao Bằng`. */
  readonly provinceName: string;
  /** A whole number from 0 to `below` − 1, for shuffles. */
  readonly draw: (below: number) => number;
  /** 16 random bytes, hexadecimal. */
  readonly drawVisit: () => string;
  readonly report: ReportEnv;
};

/** What a report may know of the office that reads it. */
export type ReportEnv = {
  /** New reports are taken (protocol 5.5); a started one can always be finished. */
  readonly isOpen: boolean;
  /** Somebody is on duty at this moment: only then may a person be promised. */
  readonly isOnDuty: boolean;
  /** In words, as the operator set them; null: none are promised. */
  readonly dutyHours: string | null;
  /** Who would read it, for naming a conflict: officer keys of the signed directory. */
  readonly officers: readonly { readonly key: string; readonly name: string }[];
  /** Address of the private page, which needs no account. */
  readonly page: string;
  /** Whether the channel can delete what both sides wrote. */
  readonly canErase: boolean;
  /** Whether one more report may be begun: not after several within a day; danger now is heard all the same. */
  readonly mayBegin: () => boolean;
  /** Whether one more text may be written to that case: not after many within an hour; words of danger may always. */
  readonly mayWrite: (caseId: string) => boolean;
  readonly drawId: () => string;
  /** A new token of a link that opens once: 32 random bytes, base64url. */
  readonly drawToken: () => string;
  /** A new receipt: 15 random digits and their check digit. */
  readonly drawReceipt: () => string;
};
