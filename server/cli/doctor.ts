import { randomBytes } from "node:crypto";
import { existsSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDatabaseAway } from "../errors.ts";
import { shownError } from "../log.ts";
import { currentDirectory } from "../privacy/current-directory.ts";
import { activeEntries } from "../privacy/directory.ts";
import { directoryMemory } from "../privacy/directory-memory.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import { findRoleNames, namesUnder } from "../privacy/role-passwords.ts";
import { alarmLine } from "../store/alarms.ts";
import { isAuditGuarded } from "../store/audit-reading.ts";
import { readCampaigns } from "../store/campaigns.ts";
import type { Store } from "../store/client.ts";
import { type DatabaseState, readDatabaseState } from "../store/database-state.ts";
import { allKeys } from "../store/key-files.ts";
import { pending, readMigrations } from "../store/migrations.ts";
import { lookAtRoles } from "../store/roles.ts";
import { doRolesGetIn } from "../store/stores.ts";
import { programToday } from "../store/today.ts";
import { shownRoles } from "./prepare.ts";
import { readState, type TelegramConfig, webhookUrl, withTelegram } from "./telegram-state.ts";

/** One line of the examination: `doctor-ID` says what was found and, where it is not well, what to do. */
export type Finding = {
  readonly level: "ok" | "warn" | "bad";
  readonly id: FindingId;
  readonly args: Readonly<Record<string, string | number>>;
};

export const findingIds = [
  "alarm-confirmed",
  "alarm-unconfirmed",
  "audit-guarded",
  "audit-unguarded",
  "check-failed",
  "clock",
  "clock-far",
  "closing-unfinished",
  "database",
  "database-away",
  "database-old",
  "database-refused",
  "directory-absent",
  "directory-few",
  "directory-no-escrow",
  "directory-not-kept",
  "directory-old",
  "directory-refused",
  "directory-well",
  "disk",
  "disk-low",
  "folder-absent",
  "folder-open",
  "folder-well",
  "key-absent",
  "key-broken",
  "key-foreign",
  "keys-ending",
  "keys-orphaned",
  "keys-well",
  "migrations",
  "migrations-broken",
  "migrations-missing",
  "opening-late",
  "telegram-away",
  "telegram-behind",
  "telegram-elsewhere",
  "telegram-off",
  "telegram-polling",
  "telegram-well",
  "roles-no-entry",
  "roles-refused",
  "roles-taken",
  "roles-unmade",
  "roles-well",
] as const;
type FindingId = (typeof findingIds)[number];

export type Patient = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly dataDir: string;
  readonly keyDir: string;
  readonly nowMs: () => number;
  /** DIRECTORY_ROOT. */
  readonly root?: string | undefined;
  /** Absent: Telegram is not asked. */
  readonly telegram?: TelegramConfig;
  /** Address that the program's processes use; absent: that of a database that does not open. */
  readonly url?: string | undefined;
};

const oldestServer = 15;
const clockWarnSeconds = 5;
const clockBadSeconds = 60;
const diskWarnMegabytes = 2000;
const diskBadMegabytes = 300;

/** Looks at everything that a running program stands on; a check that fails is itself a finding, never an error. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const checks = [
    databaseFindings,
    roleFindings,
    keyFindings,
    campaignFindings,
    officeFindings,
    directoryFindings,
    folderFindings,
    diskFindings,
    telegramFindings,
  ];
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(patient).catch(failed)));
  return findings;
}

function failed(error: unknown): readonly Finding[] {
  // The first check has said so already.
  if (isDatabaseAway(error)) return [];
  const { error: kind, code = "–", at = "–" } = shownError(error);
  return [found("bad", "check-failed", { kind, code, at })];
}

/** What officers stand on: a way that was tried, and a log that nobody can change. */
async function officeFindings({ store }: Patient): Promise<readonly Finding[]> {
  const line = await alarmLine(store);
  const isGuarded = await isAuditGuarded(store.pool);
  return [
    line === null
      ? found("ok", "alarm-confirmed", {})
      : found("warn", "alarm-unconfirmed", { days: line.days ?? "never" }),
    isGuarded ? found("ok", "audit-guarded", {}) : found("bad", "audit-unguarded", {}),
  ];
}

/** So many wait only where updates do not arrive. */
const pendingAtMost = 200;

/** Whether Telegram, where it is used, sends here. */
async function telegramFindings({ telegram }: Patient): Promise<readonly Finding[]> {
  if (telegram === undefined) return [];
  if (telegram.TELEGRAM_BOT_TOKEN === undefined) return [found("ok", "telegram-off", {})];
  if (telegram.TELEGRAM_MODE === "polling") return [found("warn", "telegram-polling", {})];
  const state = await withTelegram(telegram, readState);
  if (state.is !== "done") return [found("bad", "telegram-away", { why: state.is })];
  const { url, pending } = state.result;
  if (url !== webhookUrl(telegram)) return [found("bad", "telegram-elsewhere", {})];
  return pending > pendingAtMost
    ? [found("warn", "telegram-behind", { pending })]
    : [found("ok", "telegram-well", { pending })];
}

/** What reports are sealed by; without it the box is closed, which a new place may well be. */
async function directoryFindings({ store, keys, keyDir, root }: Patient): Promise<readonly Finding[]> {
  if (root === undefined) return [found("warn", "directory-absent", {})];
  const reading = await currentDirectory({ store, keys, root })();
  const seen = await directoryMemory(keys, root).newest();
  if (reading.is === "old" && seen !== null)
    return [found("bad", "directory-old", { version: seen.directory.version, file: join(keyDir, seen.file) })];
  if (reading.is === "good" && seen?.directory.version !== reading.directory.version)
    return [found("warn", "directory-not-kept", { folder: keyDir })];
  if (reading.is === "absent") return [found("warn", "directory-absent", {})];
  if (reading.is !== "good") return [found("bad", "directory-refused", { what: reading.is })];
  const active = activeEntries(reading.directory).length;
  if (active < 2) return [found("warn", "directory-few", { active })];
  if (reading.directory.escrow === null) return [found("warn", "directory-no-escrow", {})];
  return [found("ok", "directory-well", { active })];
}

async function databaseFindings({ store, nowMs }: Patient): Promise<readonly Finding[]> {
  const askedMs = nowMs();
  try {
    const state = await readDatabaseState(store);
    const middleMs = (askedMs + nowMs()) / 2;
    return [versionFinding(state), migrationFinding(state), clockFinding(state, middleMs)];
  } catch (error) {
    if (isDatabaseAway(error)) return [found("bad", "database-away", {})];
    throw error;
  }
}

function versionFinding({ major }: DatabaseState): Finding {
  const args = { given: String(major), needed: String(oldestServer) };
  return major < oldestServer ? found("bad", "database-old", args) : found("ok", "database", args);
}

function migrationFinding({ applied }: DatabaseState): Finding {
  try {
    const missing = pending(readMigrations(), applied).length;
    return missing > 0
      ? found("bad", "migrations-missing", { missing })
      : found("ok", "migrations", { count: applied.length });
  } catch (error) {
    return found("bad", "migrations-broken", { what: error instanceof Error ? error.message : "" });
  }
}

function clockFinding({ databaseMs }: DatabaseState, middleMs: number): Finding {
  const seconds = Math.round(Math.abs(databaseMs - middleMs) / 1000);
  if (seconds <= clockWarnSeconds) return found("ok", "clock", { seconds });
  return found(seconds > clockBadSeconds ? "bad" : "warn", "clock-far", { seconds });
}

/** Whether each room of the program sees its own tables only. */
async function roleFindings({ store, keys, url }: Patient): Promise<readonly Finding[]> {
  if (url === undefined) return [];
  // Without their key the roles are made anew at the next start: nothing stands under any other.
  const names = (await findRoleNames({ store, keys })) ?? namesUnder(randomBytes(32));
  const seen = await lookAtRoles(store.pool, names);
  if (seen.is !== "standing") return [found("warn", `roles-${seen.is}`, shownRoles(seen))];
  return (await doRolesGetIn(url, names)) ? [found("ok", "roles-well", {})] : [found("warn", "roles-no-entry", {})];
}

async function keyFindings({ store, keys }: Patient): Promise<readonly Finding[]> {
  const rows = await allKeys(store.pool);
  const ending = rows.filter(({ state }) => state === "ending").length;
  const active = rows.filter(({ state }) => state === "active").map(({ name }) => name);
  const unwell = (await Promise.all(active.map((name) => keyFinding(keys, name)))).flat();
  const orphans = await keys.orphans();
  return [
    ...(unwell.length === 0 ? [found("ok", "keys-well", { count: active.length })] : unwell),
    ...(ending === 0 ? [] : [found("warn", "keys-ending", { count: ending })]),
    ...(orphans.length === 0 ? [] : [found("warn", "keys-orphaned", { files: orphans.join(", ") })]),
  ];
}

async function keyFinding(keys: KeyFiles, name: string): Promise<readonly Finding[]> {
  const { is } = await keys.read(name);
  if (is === "found" || is === "unknown") return [];
  // These are made anew by themselves: what is lost is a few open conversations, and passwords that nobody knows.
  const isRenewed = /^(conv\/|dedupe\/|database-roles)/.test(name);
  return [found(isRenewed ? "warn" : "bad", `key-${is}`, { name })];
}

async function campaignFindings({ store }: Patient): Promise<readonly Finding[]> {
  const today = await programToday(store);
  const waiting = await readCampaigns(store, ["scheduled", "closing"]);
  return waiting
    .filter(({ state, opensOn }) => state === "closing" || opensOn < today)
    .map(({ id, state }) =>
      found("warn", state === "closing" ? "closing-unfinished" : "opening-late", { campaign: id }),
    );
}

async function folderFindings({ keyDir }: Patient): Promise<readonly Finding[]> {
  if (!existsSync(keyDir)) return [found("warn", "folder-absent", { folder: keyDir })];
  const mode = statSync(keyDir).mode & 0o777;
  // Windows keeps no such bits.
  const isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
  const args = { folder: keyDir, mode: mode.toString(8).padStart(4, "0") };
  return [isOpen ? found("bad", "folder-open", args) : found("ok", "folder-well", args)];
}

async function diskFindings({ dataDir, keyDir }: Patient): Promise<readonly Finding[]> {
  return [...new Set([dataDir, keyDir])].filter((folder) => existsSync(folder)).map(diskFinding);
}

function diskFinding(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  return diskFindingOf(folder, Math.floor((bavail * bsize) / 1024 / 1024));
}

/** What a folder's free space in megabytes means. */
export function diskFindingOf(folder: string, megabytes: number): Finding {
  const args = { folder, megabytes };
  if (megabytes >= diskWarnMegabytes) return found("ok", "disk", args);
  return found(megabytes < diskBadMegabytes ? "bad" : "warn", "disk-low", args);
}

function found(level: Finding["level"], id: FindingId, args: Finding["args"]): Finding {
  return { level, id, args };
}
