import type { Level } from "../../../bot/reports/report.ts";
import { auditChain } from "../../privacy/audit-chain.ts";
import { currentDirectory } from "../../privacy/current-directory.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import { type Renewal, renewalOf } from "../../privacy/renewal.ts";
import { raiseAlarm } from "../../store/alarms.ts";
import { type AuditEntry, audit } from "../../store/audit.ts";
import { startClocks } from "../../store/cases/clocks.ts";
import type { Store } from "../../store/client.ts";
import type { Queryable } from "../../store/transaction.ts";

/** An officer of the signed directory, as far as the server must know it. */
export type DirectoryOfficer = {
  readonly key: string;
  readonly staff: string;
  readonly state: "active" | "ended" | "compromised";
};

/** The signed directory as far as the server must know it. */
export type DeskDirectory = { readonly version: number; readonly officers: readonly DirectoryOfficer[] };

export type DeskPorts = {
  /** Under the role of the cases' room. */
  readonly store: Store;
  /** The entry of the audit log, in the transaction of what it is about and at its end. */
  audit(client: Queryable, entry: AuditEntry): Promise<void>;
  /** The directory that the root signed; null: there is none that counts. */
  directory(): Promise<DeskDirectory | null>;
  /** Since which versions of the directory keys of cases and grants to escrow must be made anew. */
  renewal(client: Queryable): Promise<Renewal>;
  /** What a raised level brings with it: the alarm, and the clocks of that level. */
  levelRaised(client: Queryable, id: string, level: Level): Promise<void>;
  /** A reporter who wished so hears, in neutral words, that there is an answer; `ready` comes before the transaction. */
  readonly answered: { ready(): Promise<void>; owe(client: Queryable, id: string): Promise<void> };
};

export type DeskParts = {
  /** Under the role of the cases' room. */
  readonly store: Store;
  readonly keys: KeyFiles;
  /** DIRECTORY_ROOT. */
  readonly root: string | undefined;
  readonly answered: DeskPorts["answered"];
};

/** The desk's ports of a running program; reads the key of the audit log once. */
export function deskPorts({ store, keys, root, answered }: DeskParts): DeskPorts {
  const chain = auditChain(keys);
  const directory = currentDirectory({ store, keys, root });
  return {
    store,
    audit: (client, entry) => audit(client, chain, entry),
    directory: async () => {
      const reading = await directory();
      if (reading.is !== "good") return null;
      return { version: reading.directory.version, officers: reading.directory.entries };
    },
    renewal: (client) => renewalOf(client, root),
    levelRaised: async (client, id, level) => {
      await startClocks(client, id, level);
      await raiseAlarm(client, level);
    },
    answered,
  };
}
