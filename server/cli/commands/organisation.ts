import { shownDay } from "../../../bot/wording/numbers.ts";
import { fault } from "../../errors.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { audit } from "../../store/audit.ts";
import {
  addOrganisation,
  type DatedOutcome,
  endOrganisation,
  type OrganisationKind,
  organisationKinds,
  organisationsOn,
} from "../../store/organisations.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { needText, wrongUsage } from "../given.ts";
import { dayOrToday, needDay } from "../given-day.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  {
    words: ["organisation", "list"],
    usage: "[--on YYYY-MM-DD]",
    options: { on: "text" },
    positionals: 0,
    run: list,
  },
  {
    words: ["organisation", "add"],
    usage: "--code C --name N --kind participation|cases|other --from YYYY-MM-DD",
    options: { code: "text", name: "text", kind: "text", from: "text" },
    positionals: 0,
    run: add,
  },
  {
    words: ["organisation", "end"],
    usage: "C --on YYYY-MM-DD",
    options: { on: "text" },
    positionals: 1,
    run: end,
  },
];

async function list({ store, say, locale }: AdminContext, given: Given): Promise<Printed> {
  const day = await dayOrToday(given, store);
  const organisations = await organisationsOn(store.pool, day);
  const head = ["code", "name", "kind", "from", "former"].map((column) => say(`office-column-${column}`));
  const rows = organisations.map(({ code, name, kind, validFrom, formerNames }) => [
    code,
    name,
    say(`organisation-kind-${kind}`),
    shownDay(locale, validFrom),
    formerNames.join("; ") || "–",
  ]);
  const title = say("organisation-title", { day: shownDay(locale, day), count: organisations.length });
  return { lines: [title, "", ...aligned([head, ...rows])], json: { on: day, organisations } };
}

async function add({ store, keys, say }: AdminContext, given: Given): Promise<Printed> {
  const added = {
    code: needCode(given),
    name: needText(given, "name"),
    kind: needKind(given),
    validFrom: needDay(given, "from"),
  };
  const chain = await openChain(keys);
  await inTransaction(store.pool, async (client) => {
    refuseUnless(await addOrganisation(client, added), { code: added.code, day: added.validFrom });
    await audit(client, chain, { staff: "command-line", action: "organisation-added", result: added.code });
  });
  return { lines: [say("office-added", { code: added.code, name: added.name })], json: added };
}

async function end({ store, keys, say }: AdminContext, given: Given): Promise<Printed> {
  const [code = ""] = given.positionals;
  const day = needDay(given, "on");
  const chain = await openChain(keys);
  await inTransaction(store.pool, async (client) => {
    refuseUnless(await endOrganisation(client, code, day), { code, day });
    await audit(client, chain, { staff: "command-line", action: "organisation-ended", result: code });
  });
  return { lines: [say("office-ended", { code, day })], json: { code, on: day } };
}

/** Codes go into the audit log and into addresses: letters, digits, hyphens. */
export function needCode(given: Given): string {
  const code = needText(given, "code");
  if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(code))
    throw wrongUsage({ reason: "value", given: `--code ${code}`, allowed: "a-z 0-9 -" });
  return code;
}

function needKind(given: Given): OrganisationKind {
  const text = needText(given, "kind");
  const kind = organisationKinds.find((one) => one === text);
  if (kind === undefined)
    throw wrongUsage({ reason: "value", given: `--kind ${text}`, allowed: organisationKinds.join(", ") });
  return kind;
}

/** Throws `office-refused` with why, unless it was done. */
export function refuseUnless(outcome: DatedOutcome, what: { readonly code: string; readonly day: string }): void {
  if (outcome !== "done") throw fault("office-refused", { reason: outcome, ...what });
}
