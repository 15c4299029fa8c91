import { paddedAnswers, paddedParticipation } from "../privacy/constants.ts";
import { lengthPrefixed } from "../privacy/length-prefix.ts";

export type PartKind = "participation" | "answers";

export const paddingOf: Readonly<Record<PartKind, number>> = {
  participation: paddedParticipation,
  answers: paddedAnswers,
};

/** What an envelope is bound to: its campaign, its ballot, and which of the two parts it is (protocol 2). */
export function partAad(campaign: string, tag: Buffer, kind: PartKind): Buffer {
  return lengthPrefixed(campaign, tag, kind);
}

/** What a data key of a campaign's ballots is bound to. */
export function ballotKeyInfo(campaign: string): Buffer {
  return lengthPrefixed("emnoi/ballot-data-key/v1", campaign);
}

/** What a data key of a campaign's slips is bound to. */
export function slipKeyInfo(campaign: string): Buffer {
  return lengthPrefixed("emnoi/slip-data-key/v1", campaign);
}

/** A slip's id, so that no slip can take another's place. */
export function slipAad(campaign: string, id: string): Buffer {
  return lengthPrefixed(campaign, id, "slip");
}

/** The content of an envelope as data, or null where it is none. */
export function readJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString());
  } catch {
    return null;
  }
}
