import { randomInt } from "node:crypto";
import { issueCodes, revokeCodes } from "../../ballot-box/class-codes.ts";
import { fault } from "../../errors.ts";
import { shownCode } from "../../privacy/class-code.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { needText, needWhole, textOf } from "../given.ts";
import { type NewFile, newFile } from "../new-file.ts";
import { aligned } from "../table.ts";

const codesInRow = 4;

type Slip = { readonly code: string; readonly link: string };
type Issued = { readonly batch: string; readonly slips: readonly Slip[] };

async function issue(context: AdminContext, given: Given): Promise<Printed> {
  const path = textOf(given, "csv");
  const request = {
    campaign: needText(given, "campaign"),
    unit: needText(given, "unit"),
    band: needText(given, "band"),
    count: needWhole(given, "count"),
  };
  // The codes are shown once: the place they go to is there before they are.
  const file = path === null || path === "-" ? null : await newFile(path);
  const issuing = await issueCodes({ ...context, draw: randomInt }, request).catch(async (error: unknown) => {
    await file?.remove();
    throw error;
  });
  if (issuing.is === "refused") {
    await file?.remove();
    throw refusal(context, issuing.refusal);
  }
  const slips = slipsOf(issuing.codes, context.config.PUBLIC_URL);
  if (file !== null) await writeSlips(context, file, { batch: issuing.batch, slips });
  return printedIssue(context, { batch: issuing.batch, slips, path });
}

/** Codes that cannot be written down are nobody's: their batch is taken back. */
async function writeSlips(context: AdminContext, file: NewFile, { batch, slips }: Issued): Promise<void> {
  try {
    await file.write(`${csvOf(slips).join("\r\n")}\r\n`);
  } catch (error) {
    await revokeCodes(context, batch);
    await file.remove();
    throw error;
  }
}

function slipsOf(codes: readonly string[], publicUrl: string): readonly Slip[] {
  return codes.map((code) => ({ code: shownCode(code), link: `${publicUrl}/em?m=${code}` }));
}

const csvOf = (slips: readonly Slip[]) => ["code,link", ...slips.map(({ code, link }) => `${code},${link}`)];

function printedIssue({ config, say }: AdminContext, issued: Issued & { readonly path: string | null }): Printed {
  const { batch, path, slips } = issued;
  const json = { batch, codes: slips };
  if (path === "-") return { lines: csvOf(slips), json };
  const heading = say("codes-issued", { batch, count: slips.length });
  if (path !== null) return { lines: [heading, say("codes-in-file", { file: path })], json: { batch, file: path } };
  const shown = slips.map(({ code }) => code);
  const rows = Array.from({ length: Math.ceil(shown.length / codesInRow) }, (_, row) =>
    shown.slice(row * codesInRow, (row + 1) * codesInRow),
  );
  const typedAt = say("codes-link", { link: `${config.PUBLIC_URL}/em` });
  return { lines: [heading, say("codes-shown-once"), typedAt, "", ...aligned(rows)], json };
}

async function revoke(context: AdminContext, given: Given): Promise<Printed> {
  const batch = needText(given, "batch");
  const revoking = await revokeCodes(context, batch);
  if (revoking.is === "refused") throw refusal(context, revoking.refusal);
  const { codes } = revoking;
  return { lines: [context.say("codes-revoked", { batch, count: codes })], json: { batch, codes } };
}

type Refused = { readonly reason: string; readonly given: string | number; readonly allowed: string | number };

function refusal({ say }: AdminContext, { reason, given, allowed }: Refused) {
  return fault("codes-refused", { problem: say(`codes-refusal-${reason}`, { given, allowed }) });
}

export const commands: readonly Command[] = [
  {
    words: ["codes", "issue"],
    usage: "--campaign ID --unit U --band 7-10|11-15 --count N [--csv FILE|-]",
    options: { campaign: "text", unit: "text", band: "text", count: "text", csv: "text" },
    positionals: 0,
    run: issue,
  },
  {
    words: ["codes", "revoke"],
    usage: "--batch B",
    options: { batch: "text" },
    positionals: 0,
    run: revoke,
  },
];
