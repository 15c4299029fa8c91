import type { Queryable } from "../transaction.ts";
import { addReporterMessage, insertKeyAndGrants, type ReporterMessage, teamOfToday } from "./drafts.ts";

/** A case as a browser made and sealed it. */
export type UploadedCase = {
  readonly id: string;
  readonly pub: Uint8Array;
  readonly grants: readonly { readonly officerKey: string; readonly sealed: Uint8Array }[];
  readonly messages: readonly ReporterMessage[];
  readonly level: number;
  /** Version of the directory that it was sealed to. */
  readonly madeUnder: number;
};

/** `ours`: the same case was sent under the same token before; `others`: its id is somebody else's. */
export async function findUpload(client: Queryable, id: string, token: Buffer): Promise<"none" | "ours" | "others"> {
  const { rows } = await client.query<{ readonly is_ours: boolean }>(
    "SELECT coalesce(draft_token = $2, false) AS is_ours FROM cases.case WHERE id = $1",
    [id, token],
  );
  const found = rows[0];
  if (found === undefined) return "none";
  return found.is_ours ? "ours" : "others";
}

/** Writes it as a draft; `sendDraft` makes it a case in the same transaction. The token's hash stays, so that it is known again. */
export async function keepUpload(client: Queryable, upload: UploadedCase, token: Buffer): Promise<void> {
  await client.query(
    `INSERT INTO cases.case (id, state, level, team, day_created, last_message_on, draft_token)
     VALUES ($1, 'draft', $2, ${teamOfToday}, program_today(), program_today(), $3)`,
    [upload.id, upload.level, token],
  );
  await insertKeyAndGrants(client, upload);
  for (const message of upload.messages) await addReporterMessage(client, upload.id, message);
}
