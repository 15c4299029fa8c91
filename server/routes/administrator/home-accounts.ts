import { shownDay } from "../../../bot/wording/numbers.ts";
import { alarmConfirmedDaysAgo, alarmLine } from "../../store/alarms.ts";
import { lastAnchor } from "../../store/audit-anchors.ts";
import type { Store } from "../../store/client.ts";
import { listAccounts } from "../../store/staff-accounts.ts";
import { openInvitations } from "../../store/staff-invitations.ts";
import type { Frame } from "../../views/frame.ts";
import type { HomePart, HomeRow } from "../../views/pages/staff/home.tsx";
import { type DirectorySource, readDirectoryView } from "./directory-reading.ts";

export type OfficePorts = DirectorySource & {
  readonly store: Store;
  readonly cases: Store;
  readBox(): Promise<{ readonly isOpen: boolean; readonly reasons: readonly string[] }>;
};

type Say = Frame["say"];

/** Whether reports can be taken, and what of the keys waits for the root. */
export async function directoryPanel(ports: OfficePorts, frame: Frame): Promise<HomePart> {
  const { say, locale } = frame;
  const { isOpen } = await ports.readBox();
  const { keys, version, madeOn } = await readDirectoryView(ports);
  const count = (state: string) => keys.filter((key) => key.state === state).length;
  const standing =
    version === null || madeOn === null
      ? ({ value: say("home-directory-none"), look: "not" } as const)
      : { value: say("home-directory-version", { version: String(version), day: shownDay(locale, madeOn) }) };
  return {
    now: isOpen
      ? { words: say("home-now-box-open"), look: "done" }
      : { words: say("home-now-box-closed"), look: "not" },
    panel: {
      id: "directory",
      title: say("home-directory"),
      rows: [
        { name: say("home-directory-standing"), ...standing },
        waitingRow(say("home-directory-waiting"), count("waiting"), say),
        waitingRow(say("home-directory-left"), count("account-disabled"), say),
        await alarmRow(ports, say),
      ],
      door: { path: "/can-bo/danh-ba", words: say("home-directory-open") },
    },
  };
}

const waitingRow = (name: string, n: number, say: Say): HomeRow => ({
  name,
  value: say("home-number", { n }),
  ...(n > 0 && { look: "may" as const }),
});

async function alarmRow({ store }: OfficePorts, say: Say): Promise<HomeRow> {
  const days = await alarmConfirmedDaysAgo(store);
  const isLate = (await alarmLine(store)) !== null;
  return {
    name: say("home-alarm"),
    value: say("home-alarm-days", { days: days ?? "never" }),
    look: isLate ? "not" : "done",
  };
}

/** Who was invited and has not come yet. */
export async function accountsPanel({ store }: OfficePorts, { say }: Frame): Promise<HomePart> {
  const open = await openInvitations(store.pool);
  const accounts = await listAccounts(store.pool);
  const invited = accounts.filter(({ state, id }) => state === "invited" && open.has(id));
  const over = accounts.filter(({ state, id }) => state === "invited" && !open.has(id));
  return {
    now: null,
    panel: {
      id: "accounts",
      title: say("home-accounts"),
      rows: [
        { name: say("home-accounts-active"), value: say("home-number", { n: activeOf(accounts) }) },
        { name: say("home-accounts-invited"), ...named(invited), value: say("home-number", { n: invited.length }) },
        { ...waitingRow(say("home-accounts-over"), over.length, say), ...named(over) },
      ],
      door: { path: "/can-bo/nguoi", words: say("home-accounts-open") },
    },
  };
}

const activeOf = (accounts: readonly { readonly state: string }[]): number =>
  accounts.filter(({ state }) => state === "active").length;

const named = (people: readonly { readonly name: string }[]) =>
  people.length === 0 ? {} : { detail: people.map(({ name }) => name).join(", ") };

/** How far the log is anchored, which nobody can change afterwards. */
export async function auditPanel({ store }: OfficePorts, frame: Frame): Promise<HomePart> {
  const { say, locale } = frame;
  const anchor = await lastAnchor(store.pool);
  return {
    now: null,
    panel: {
      id: "audit",
      title: say("home-audit"),
      rows: anchor === null ? [] : anchorRows(anchor, { say, locale }),
      nothing: say("home-audit-none"),
      door: { path: "/can-bo/nhat-ky", words: say("home-audit-open") },
    },
  };
}

type Anchor = NonNullable<Awaited<ReturnType<typeof lastAnchor>>>;

/** The anchor of a day is made after it has ended: from the second day on one is missing. */
const anchorRows = (
  { day, seq, isSent, daysAgo }: Anchor,
  { say, locale }: Pick<Frame, "say" | "locale">,
): readonly HomeRow[] => [
  {
    name: say("home-audit-day"),
    value: shownDay(locale, day),
    ...(daysAgo > 1 && { look: "not" as const, detail: say("home-audit-late") }),
  },
  { name: say("home-audit-rows"), value: say("home-number", { n: seq }) },
  { name: say("home-audit-sent"), value: say(`home-audit-sent-${isSent}`), look: isSent ? "done" : "may" },
];
