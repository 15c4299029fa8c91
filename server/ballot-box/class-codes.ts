import type { AgeBand } from "../../bot/surveys/survey.ts";
import { codeHash, drawCode, readCode } from "../privacy/class-code.ts";
import { isCommune, unitOn } from "../statistics/units.ts";
import { hasBallot } from "../store/ballots.ts";
import { type CampaignRow, readCampaign } from "../store/campaigns.ts";
import { type FoundCode, findCode, insertBatch, revokeBatch } from "../store/class-codes.ts";
import { programToday } from "../store/today.ts";
import { readUnits } from "../store/units.ts";
import type { Draw } from "./plan-campaign.ts";
import type { BoxPorts } from "./ports.ts";
import { sealer } from "./seal.ts";
import { shuffled } from "./shuffle.ts";

const mostCodesAtOnce = 10_000;
const keyName = "codes";
const batchAlphabet = "23456789abcdefghjkmnpqrstvwxyz";
const drawnInBatch = 6;

export type CodeRequest = {
  readonly campaign: string;
  readonly unit: string;
  readonly band: string;
  readonly count: number;
};

/** What is not allowed; the sentence is `codes-refusal-REASON`. */
type CodeRefusal = {
  readonly reason: CodeRefusalReason;
  readonly given: string | number;
  readonly allowed: string | number;
};

export const codeRefusalReasons = [
  "band-unknown",
  "band-without-survey",
  "batch-unknown",
  "campaign-closed",
  "campaign-unknown",
  "count",
  "unit-elsewhere",
  "unit-unknown",
] as const;
type CodeRefusalReason = (typeof codeRefusalReasons)[number];

/** The codes in the clear, in the order in which they are printed: this is the only time that anybody sees them. */
export type CodeIssue =
  | { readonly is: "issued"; readonly batch: string; readonly codes: readonly string[] }
  | { readonly is: "refused"; readonly refusal: CodeRefusal };

/**
 * Draws a batch of single-use codes for one commune and band and keeps of each HMAC(K_codes, code)[0..15] alone, in an
 * order of its own: nothing that is kept says which slip of paper a code stands on (protocol 7).
 */
export async function issueCodes(ports: BoxPorts & { readonly draw: Draw }, request: CodeRequest): Promise<CodeIssue> {
  const checked = await checkRequest(ports, request);
  if (checked.is === "refused") return checked;
  const key = await ports.keys.ensure(keyName);
  const codeOf = new Map<string, string>();
  const drawHashes = (missing: number) => {
    const hashes = drawDistinct(missing, ports.draw, codeOf, (code) => codeHash(key, code));
    return shuffled(hashes);
  };
  const batch = { id: newBatchId(ports.draw), campaign: request.campaign, unit: request.unit, band: checked.band };
  const kept = await insertBatch(ports.store, batch, { count: request.count, draw: drawHashes });
  const keptHere = new Set(kept.map(nameOf));
  const codes = [...codeOf].filter(([hash]) => keptHere.has(hash)).map(([, code]) => code);
  return { is: "issued", batch: batch.id, codes };
}

const nameOf = (hash: Buffer) => hash.toString("hex");

/** Draws so many codes that this batch has not drawn yet, and remembers each by its hash in the order drawn. */
function drawDistinct(
  count: number,
  draw: Draw,
  codeOf: Map<string, string>,
  hashOf: (code: string) => Buffer,
): readonly Buffer[] {
  const hashes: Buffer[] = [];
  while (hashes.length < count) {
    const code = drawCode(draw);
    const hash = hashOf(code);
    if (codeOf.has(nameOf(hash))) continue;
    codeOf.set(nameOf(hash), code);
    hashes.push(hash);
  }
  return hashes;
}

function newBatchId(draw: Draw): string {
  const drawn = Array.from({ length: drawnInBatch }, () => batchAlphabet.charAt(draw(batchAlphabet.length)));
  return `lo-${drawn.join("")}`;
}

type Checked =
  | { readonly is: "good"; readonly band: AgeBand }
  | { readonly is: "refused"; readonly refusal: CodeRefusal };

async function checkRequest(ports: BoxPorts, request: CodeRequest): Promise<Checked> {
  const campaign = await readCampaign(ports.store, request.campaign);
  if (campaign === null) return refused("campaign-unknown", request.campaign, "");
  if (campaign.state === "closing" || campaign.state === "closed") return refused("campaign-closed", campaign.id, "");
  if (!Number.isInteger(request.count) || request.count < 1 || request.count > mostCodesAtOnce)
    return refused("count", request.count, mostCodesAtOnce);
  const band = checkBand(campaign, request.band);
  if (band.is === "refused") return band;
  if (campaign.units !== null && !campaign.units.includes(request.unit))
    return refused("unit-elsewhere", request.unit, campaign.units.join(", "));
  const unit = unitOn(await readUnits(ports.store), request.unit, await programToday(ports.store));
  return unit !== undefined && isCommune(unit) ? band : refused("unit-unknown", request.unit, "");
}

function checkBand(campaign: CampaignRow, given: string): Checked {
  const bands: readonly AgeBand[] = ["7-10", "11-15"];
  const band = bands.find((known) => known === given);
  if (band === undefined) return refused("band-unknown", given, bands.join(", "));
  const asked = campaign.surveys.map((survey) => survey.band);
  return asked.includes(band) ? { is: "good", band } : refused("band-without-survey", band, asked.join(", "));
}

function refused(reason: CodeRefusalReason, given: string | number, allowed: string | number) {
  return { is: "refused", refusal: { reason, given, allowed } } as const;
}

export type CodeRevocation =
  | { readonly is: "revoked"; readonly codes: number }
  | { readonly is: "refused"; readonly refusal: CodeRefusal };

/** Takes a batch back: from now on its codes begin nothing. What was answered with them stays. May be repeated. */
export async function revokeCodes(ports: BoxPorts, batch: string): Promise<CodeRevocation> {
  const codes = await revokeBatch(ports.store, batch);
  return codes === null ? refused("batch-unknown", batch, "") : { is: "revoked", codes };
}

/** What a code opens, in the words in which the conversation hears it. */
export type CodeLookUp =
  | {
      readonly is: "ready";
      readonly code: string;
      readonly campaign: string;
      readonly unit: string;
      readonly band: AgeBand;
    }
  | { readonly is: "wrong" | "used" | "revoked" | "not-open" };

/** Where a code was typed. */
type From = { readonly channel: string; readonly address: string };

/**
 * What a typed code opens: `used` as soon as its ballot lies in the box, by whichever channel it came. Guessing is slowed
 * down by the caller. Throws a key fault where the key of the codes is gone.
 */
export async function lookUpCode(ports: BoxPorts, typed: string, from: From): Promise<CodeLookUp> {
  const reading = readCode(typed);
  if (reading.is !== "code") return { is: "wrong" };
  // Before the first batch there is no key, and no code is right.
  const key = await ports.keys.read(keyName);
  if (key.is === "unknown") return { is: "wrong" };
  const secret = key.is === "found" ? key.secret : await ports.keys.need(keyName);
  const found = await findCode(ports.store, codeHash(secret, reading.code));
  return found === null ? { is: "wrong" } : await outcomeOf(ports, found, reading.code, from);
}

async function outcomeOf(ports: BoxPorts, found: FoundCode, code: string, from: From): Promise<CodeLookUp> {
  if (found.isRevoked) return { is: "revoked" };
  if (found.state !== "open") return { is: "not-open" };
  const tag = await sealer(ports).ballotTagOf(found.campaign, { by: "code", code }, from);
  if (await hasBallot(ports.store.pool, found.campaign, tag)) return { is: "used" };
  return { is: "ready", code, campaign: found.campaign, unit: found.unit, band: found.band };
}
