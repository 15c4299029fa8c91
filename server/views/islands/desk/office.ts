import type { Level } from "../../../../bot/reports/report.ts";
import type { RequestDues } from "../../../cases/data-requests.ts";
import type { NoteWords } from "../../../cases/notes.ts";
import { type Directory, readDirectory } from "../../../privacy/directory.ts";
import {
  type Facts,
  type KeyedCase,
  type Line,
  type Refusal,
  readCase,
  readFacts,
  readIs,
  readKeyedCases,
  readList,
  readOthers,
  readRefusal,
  readSheets,
  type SealedSheet,
} from "./answers.ts";
import { holdKeys, type OpenCase, openCase } from "./opening.ts";
import { escrowGrants, grantsFor, newKey, sealNote, sealReply } from "./sealing.ts";
import type { OpenKeys, Shell, ShellAnswer } from "./shell.ts";

/** What became of something that was asked of the server; `refused` changed nothing. */
export type Done = { readonly is: "done"; readonly what: string } | ({ readonly is: "refused" } & Refusal);

const away: Done = { is: "refused", code: "away", nextSeq: null };
const locked: Done = { is: "refused", code: "locked", nextSeq: null };

/** An act that is written down in the same breath. */
export type Act =
  | { readonly act: "note"; readonly is: "note" | "referral" | "export"; readonly words: NoteWords }
  | { readonly act: "level"; readonly to: Level; readonly words: NoteWords }
  | { readonly act: "close"; readonly words: NoteWords }
  | { readonly act: "conflict"; readonly words: NoteWords }
  | { readonly act: "data-request"; readonly dues: RequestDues; readonly words: NoteWords }
  | { readonly act: "assign"; readonly staff: string; readonly words: NoteWords };

/** The server as the desk deals with it: everything is sealed and opened here, in this browser. */
export function office(shell: Shell, root: string) {
  let highest = 0;
  /** How far this machine's clock stands from the server's. */
  let shiftMs = 0;

  const nowMs = (): number => Date.now() + shiftMs;

  async function ask(method: "GET" | "POST", path: string, body?: unknown): Promise<ShellAnswer | null> {
    try {
      return await shell.call(method, `/api/v1/cases${path}`, body);
    } catch {
      return null;
    }
  }

  async function read<T>(path: string, parse: (body: unknown) => T): Promise<T | null> {
    const answer = await ask("GET", path);
    return answer?.status === 200 ? parse(answer.body) : null;
  }

  async function post(path: string, body: unknown = {}): Promise<Done> {
    const answer = await ask("POST", path, body);
    if (answer === null) return away;
    if (answer.status < 300) return { is: "done", what: readIs(answer.body) };
    return { is: "refused", ...readRefusal(answer.body) };
  }

  async function directoryOf(facts: Facts): Promise<Directory | null> {
    const reading = await readDirectory(root, facts.directory, highest);
    if (reading.is !== "good") return null;
    highest = Math.max(highest, reading.directory.version);
    return reading.directory;
  }

  async function facts() {
    const found = await read("/desk", readFacts);
    if (found === null) return null;
    shiftMs = found.nowMs - Date.now();
    return { facts: found, directory: await directoryOf(found) };
  }

  const list = (shelf: "sent" | "closed"): Promise<readonly Line[] | null> =>
    read(`?shelf=${shelf}`, (body) => readList(body).lines);

  async function sheets(ids: readonly string[]): Promise<readonly SealedSheet[]> {
    const answer = await ask("POST", "/sheets", { ids });
    return answer?.status === 200 ? readSheets(answer.body) : [];
  }

  /** The case as it opens here; null: it is not open to this officer any more, or nobody answered. */
  async function open(id: string, directory: Directory | null): Promise<OpenCase | null> {
    const keys = shell.unlockedKeys();
    const sealed = await read(`/${id}`, readCase);
    if (sealed === null || keys === null) return null;
    const opened = await openCase({ keys, directory, sealed });
    await Promise.all(opened.troubles.map((what) => post(`/${id}/not-opened`, { what })));
    return opened;
  }

  const writerOf = (keys: readonly OpenKeys[], name: string) => {
    const [newest] = keys;
    return newest === undefined ? null : { keys: newest, name, nowMs: nowMs() };
  };

  async function reply(opened: OpenCase, name: string, text: string): Promise<Done> {
    const writer = writerOf(shell.unlockedKeys() ?? [], name);
    const pub = opened.sheet?.reporterPub ?? null;
    if (writer === null || opened.newest === null || pub === null) return locked;
    const { line } = opened.sealed;
    const place = { opened, key: opened.newest, seq: line.seqs.officer + 1 };
    return post(`/${line.id}/replies`, await sealReply(writer, place, pub, text));
  }

  async function act(opened: OpenCase, name: string, given: Act): Promise<Done> {
    const writer = writerOf(shell.unlockedKeys() ?? [], name);
    if (writer === null || opened.newest === null) return locked;
    const { line } = opened.sealed;
    const place = { opened, key: opened.newest, seq: line.seqs.note + 1 };
    const note = await sealNote(writer, place, given.words);
    switch (given.act) {
      case "note":
        return post(`/${line.id}/notes`, { note, is: given.is });
      case "level":
        return post(`/${line.id}/level`, { to: given.to, note });
      case "close":
        return post(`/${line.id}/close`, { note });
      case "conflict":
        return post(`/${line.id}/conflict`, { note });
      case "data-request":
        return post(`/${line.id}/data-request`, { note, dues: given.dues });
      case "assign":
        return post(`/${line.id}/assign`, { staff: given.staff, note });
    }
  }

  async function grant(opened: OpenCase, directory: Directory, staff: string): Promise<Done> {
    const officers = directory.entries.filter((entry) => entry.staff === staff && entry.state === "active");
    const grants = await Promise.all(officers.map((officer) => grantsFor(opened, officer)));
    if (grants.length === 0) return { is: "refused", code: "key-not-active", nextSeq: null };
    return post(`/${opened.sealed.line.id}/grants`, { grants: grants.flat() });
  }

  async function renewKey(id: string, directory: Directory): Promise<Done> {
    const [found] = (await keyed([id])) ?? [];
    return found === undefined ? away : makeKey(found, directory);
  }

  async function makeKey(keyed: KeyedCase, directory: Directory): Promise<Done> {
    const [newest] = shell.unlockedKeys() ?? [];
    const made = newest === undefined ? null : await newKey(newest, keyed, directory);
    return made === null ? locked : post(`/${keyed.id}/keys`, made);
  }

  async function keyed(ids: readonly string[]): Promise<readonly KeyedCase[] | null> {
    const answer = await ask("POST", "/keys", { ids });
    return answer?.status === 200 ? readKeyedCases(answer.body) : null;
  }

  /** Every key of the case that opens here, sealed to the escrow of now. */
  async function regrantEscrow(one: KeyedCase, directory: Directory): Promise<Done> {
    const own = shell.unlockedKeys();
    if (own === null || directory.escrow === null) return locked;
    const held = await holdKeys(own, directory, one);
    if (held.length === 0) return { is: "refused", code: "case-unknown", nextSeq: null };
    const grants = await escrowGrants(one.id, held, directory.escrow);
    return post(`/${one.id}/escrow`, { directory: directory.version, grants });
  }

  async function meet(id: string): Promise<readonly string[]> {
    const answer = await ask("POST", `/${id}/presence`, {});
    return answer?.status === 200 ? readOthers(answer.body) : [];
  }

  return {
    nowMs,
    facts,
    list,
    sheets,
    open,
    reply,
    act,
    grant,
    renewKey,
    makeKey,
    keyed,
    regrantEscrow,
    meet,
    part: (id: string) => post(`/${id}/parting`),
    /** Words may be shown only when the log says that they were asked for. */
    reveal: (id: string, direction: string, seq: number) => post(`/${id}/reveal`, { direction, seq }),
    markRead: (id: string, seq: number) => post(`/${id}/read`, { seq }),
    meetClock: (id: string, clock: string) => post(`/${id}/clock`, { clock }),
    exclude: (id: string, staff: string) => post(`/${id}/exclude`, { staff }),
    unreadable: (id: string) => post(`/${id}/unreadable`),
    reopen: (id: string) => post(`/${id}/reopen`),
    hold: (id: string, isHeld: boolean) => post(`/${id}/hold`, { isHeld }),
  };
}

export type Office = ReturnType<typeof office>;
