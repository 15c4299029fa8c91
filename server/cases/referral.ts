import type { HarmCode, Level, Sheet } from "../../bot/reports/report.ts";
import type { Day } from "./viet-nam-time.ts";

/** Parts of a hand-over; wording `told-CODE`. */
export type Told =
  | "reference"
  | "category"
  | "level"
  | "safety"
  | "age"
  | "about"
  | "where"
  | "offender"
  | "unit"
  | "words"
  | "account"
  | "link"
  | "contact";

export const toldParts: readonly Told[] = [
  "reference",
  "category",
  "level",
  "safety",
  "age",
  "about",
  "where",
  "offender",
  "unit",
  "words",
  "account",
  "link",
  "contact",
];

/** Whoever a case may be handed to, as the table `receiver` keeps it. */
export type Receiver = {
  readonly code: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly name: string;
  /** How it is reached; empty until the office has filled it in. */
  readonly contact: string;
  readonly mayBeTold: readonly string[];
  /** Categories; empty: every one. */
  readonly harms: readonly string[];
  /** From this level on. */
  readonly fromLevel: number;
  /** Only where the commune is known. */
  readonly needsUnit: boolean;
  /** An age recipient for an encrypted hand-over. */
  readonly recipient: string | null;
};

/** What was chosen and coded, as far as a hand-over depends on it. */
export type ReferralSheet = Pick<Sheet, "offender" | "unit"> & {
  /** As staff coded it. */
  readonly category: HarmCode;
  readonly level: Level;
};

/** The day of the hand-over, and what staff have found out for a school: unsaid counts as no agreement, and as involved. */
export type ReferralFacts = {
  readonly day: Day;
  readonly hasChildAgreed?: boolean;
  readonly isStaffInvolved?: boolean;
};

/** Why a receiver is not offered; wording `withheld-CODE`. */
export type Withheld =
  | "not-this-harm"
  | "level-too-low"
  | "no-unit"
  | "may-have-power"
  | "child-not-asked"
  | "staff-involved";

export const withheldReasons: readonly Withheld[] = [
  "not-this-harm",
  "level-too-low",
  "no-unit",
  "may-have-power",
  "child-not-asked",
  "staff-involved",
];

export type Referral = { readonly receiver: Receiver; readonly told: readonly Told[] };

/** Only these, whatever a row of the table says (domain 5.4). */
const schoolHarms: readonly HarmCode[] = ["H04", "H14"];
/** Departments that ask platforms to take content down never read what happened to a child. */
const contentDepartments: readonly string[] = ["science-department", "culture-department", "vn-cop", "platform"];
const toldToContentDepartments: readonly Told[] = ["reference", "category", "where", "link"];
/** Where somebody of the child's own surroundings may sit. */
const nearTheChild: readonly string[] = ["school", "commune"];

/**
 * Who this case may be handed to on that day, with what each may be told. Never somebody who may have power over the child
 * (domain 2.6.8, 5.6.7): where a grown-up of the child's life is named, or nobody said who it was, no school; where it may be
 * an official or a teacher, no commune either: then 111 and the police are told.
 */
export function receiversFor(
  sheet: ReferralSheet,
  receivers: readonly Receiver[],
  facts: ReferralFacts,
): readonly Referral[] {
  return receivers
    .filter((receiver) => isValidOn(receiver, facts.day) && reasonAgainst(receiver, sheet, facts) === null)
    .map((receiver) => ({ receiver, told: toldTo(receiver) }));
}

/** The receivers of that day that are not offered, with the reason. */
export function withheldReceivers(
  sheet: ReferralSheet,
  receivers: readonly Receiver[],
  facts: ReferralFacts,
): readonly { readonly receiver: Receiver; readonly why: Withheld }[] {
  return receivers
    .filter((receiver) => isValidOn(receiver, facts.day))
    .flatMap((receiver) => {
      const why = reasonAgainst(receiver, sheet, facts);
      return why === null ? [] : [{ receiver, why }];
    });
}

/** What a receiver may be told: what its row allows, and for a department of content never a narrative. */
export function toldTo({ code, mayBeTold }: Pick<Receiver, "code" | "mayBeTold">): readonly Told[] {
  const most = contentDepartments.includes(code) ? toldToContentDepartments : toldParts;
  return most.filter((part) => mayBeTold.includes(part));
}

const isValidOn = ({ validFrom, validTo }: Receiver, day: Day): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

function reasonAgainst(receiver: Receiver, sheet: ReferralSheet, facts: ReferralFacts): Withheld | null {
  if (receiver.harms.length > 0 && !receiver.harms.includes(sheet.category)) return "not-this-harm";
  if (sheet.level < receiver.fromLevel) return "level-too-low";
  if (nearTheChild.includes(receiver.code) && mayKnowTheOffender(receiver, sheet)) return "may-have-power";
  if (receiver.needsUnit && sheet.unit === null) return "no-unit";
  return receiver.code === "school" ? reasonAgainstSchool(sheet, facts) : null;
}

function mayKnowTheOffender({ code }: Receiver, { offender }: ReferralSheet): boolean {
  if (offender === "adult") return true;
  return code === "school" && offender === "family";
}

function reasonAgainstSchool({ category }: ReferralSheet, facts: ReferralFacts): Withheld | null {
  if (!schoolHarms.includes(category)) return "not-this-harm";
  if (facts.isStaffInvolved !== false) return "staff-involved";
  return facts.hasChildAgreed === true ? null : "child-not-asked";
}
