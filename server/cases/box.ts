/** Why no new report is taken; wording `box-reason-CODE`, in words for a child. */
export type BoxReason =
  | "directory-absent"
  | "directory-broken"
  | "directory-unsigned"
  | "directory-old"
  | "few-officers"
  | "no-escrow"
  | "no-alarm"
  | "old-alarm"
  | "development";

export const boxReasons: readonly BoxReason[] = [
  "directory-absent",
  "directory-broken",
  "directory-unsigned",
  "directory-old",
  "few-officers",
  "no-escrow",
  "no-alarm",
  "old-alarm",
  "development",
];

export type BoxFacts = {
  readonly directory: "good" | "absent" | "broken" | "unsigned" | "old";
  /** Active officers of the directory. */
  readonly officers: number;
  readonly hasEscrow: boolean;
  /** Since an alarm was delivered and confirmed; null: never. */
  readonly alarmConfirmedDaysAgo: number | null;
  readonly mode: "development" | "production";
  /** The program is reached on this machine only. */
  readonly isLoopback: boolean;
};

const officersAtLeast = 2;
const alarmDaysAtMost = 7;

/** Whether new reports are taken, and why not (protocol 5.5; for development on another address: contract, `MODE`). */
export function reportBox(facts: BoxFacts): { readonly isOpen: boolean; readonly reasons: readonly BoxReason[] } {
  const reasons = [...directoryReasons(facts), ...alarmReasons(facts), ...modeReasons(facts)];
  return { isOpen: reasons.length === 0, reasons };
}

function directoryReasons({ directory, officers, hasEscrow }: BoxFacts): readonly BoxReason[] {
  if (directory !== "good") return [`directory-${directory}`];
  return [
    ...(officers < officersAtLeast ? (["few-officers"] as const) : []),
    ...(hasEscrow ? [] : (["no-escrow"] as const)),
  ];
}

function alarmReasons({ alarmConfirmedDaysAgo: days }: BoxFacts): readonly BoxReason[] {
  if (days === null) return ["no-alarm"];
  return days > alarmDaysAtMost ? ["old-alarm"] : [];
}

const modeReasons = ({ mode, isLoopback }: BoxFacts): readonly BoxReason[] =>
  mode === "development" && !isLoopback ? ["development"] : [];
