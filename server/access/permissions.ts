/** What a person of the staff is; a person has one role. */
export const roles = [
  "officer",
  "lead",
  "account-administrator",
  "survey-editor",
  "releaser",
  "analyst",
  "auditor",
] as const;
export type Role = (typeof roles)[number];

/** Whose concern something is. The two departments see nothing of each other: not even that there is something. */
export type Side = "cases" | "participation" | "both";

/** Which kind of department a role belongs to (`server/store/organisations.ts`); `both`: any. */
export const sideOf: Readonly<Record<Role, Side>> = {
  officer: "cases",
  lead: "cases",
  "account-administrator": "both",
  "survey-editor": "participation",
  releaser: "participation",
  analyst: "participation",
  auditor: "both",
};

const everyone = roles;
const caseHandlers = ["officer", "lead"] as const;
const surveyPeople = ["survey-editor", "releaser", "analyst"] as const;

type Permission = { readonly side: Side; readonly for: readonly Role[] };

/** The whole table (privacy-security 7.3). What does not stand here is allowed to nobody. */
const permissions = {
  "own-account": { side: "both", for: everyone },
  "own-keys": { side: "cases", for: caseHandlers },
  "read-cases": { side: "cases", for: caseHandlers },
  "manage-cases": { side: "cases", for: ["lead"] },
  "read-duty": { side: "cases", for: caseHandlers },
  "manage-duty": { side: "cases", for: ["lead"] },
  "test-alarm": { side: "cases", for: caseHandlers },
  "receive-alarms": { side: "cases", for: caseHandlers },
  "read-case-tables": { side: "both", for: [...caseHandlers, "analyst"] },
  "manage-accounts": { side: "both", for: ["account-administrator"] },
  "manage-directory": { side: "both", for: ["account-administrator"] },
  "read-indicators": { side: "participation", for: surveyPeople },
  "edit-surveys": { side: "participation", for: ["survey-editor"] },
  "prepare-releases": { side: "participation", for: ["releaser"] },
  "approve-releases": { side: "participation", for: ["releaser"] },
  "read-releases": { side: "both", for: [...caseHandlers, ...surveyPeople] },
  "read-audit": { side: "both", for: ["lead", "auditor"] },
} as const satisfies Readonly<Record<string, Permission>>;

/** What a route of the staff may ask for. */
export type StaffCapability = keyof typeof permissions;

/** `public`: a door that opens before anybody is known, such as signing in. */
export type Capability = StaffCapability | "public";

export const capabilities = Object.keys(permissions) as readonly StaffCapability[];

/** Whether a person of that role may; everything that the table does not name is refused. */
export function isAllowed(role: Role, capability: StaffCapability): boolean {
  const allowed: readonly Role[] = permissions[capability].for;
  return allowed.includes(role);
}

/** Whether it is the other department's: then it answers as if it did not exist. */
export function isHidden(role: Role, capability: StaffCapability): boolean {
  const { side } = permissions[capability];
  return side !== "both" && side !== sideOf[role];
}

/** Of these a person has at most one, whatever accounts that person has (privacy-security 7.3). */
const exclusive: ReadonlySet<Role> = new Set(["account-administrator", "officer", "lead", "releaser"]);

/** Whether one person may not have both. A lead is an officer too, and may be promoted, never be both at once. */
export const areExclusive = (one: Role, other: Role): boolean =>
  one !== other && exclusive.has(one) && exclusive.has(other);

export const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** Reads other people's words: the screen goes dark after half the time. */
export const handlesCases = (role: Role): boolean => sideOf[role] === "cases";
