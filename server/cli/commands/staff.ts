import { disable, invitationLink, invite } from "../../access/accounts.ts";
import { fault } from "../../errors.ts";
import { openChain } from "../../privacy/audit-chain.ts";
import { officerKeysOf } from "../../store/officer-keys.ts";
import { findAccountByLogin, listAccounts } from "../../store/staff-accounts.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { needText, textOf } from "../given.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  {
    words: ["staff", "invite"],
    usage: "--name N --role R --department D [--email E]",
    options: { name: "text", role: "text", department: "text", email: "text" },
    positionals: 0,
    run: inviteOne,
  },
  { words: ["staff", "list"], usage: "", options: {}, positionals: 0, run: list },
  { words: ["staff", "disable"], usage: "LOGIN", options: {}, positionals: 1, run: disableOne },
];

async function inviteOne({ store, keys, config, say }: AdminContext, given: Given): Promise<Printed> {
  const wish = {
    name: needText(given, "name"),
    role: needText(given, "role"),
    organisation: needText(given, "department"),
    email: textOf(given, "email"),
  };
  const { account, token } = await invite({ store, chain: await openChain(keys) }, "command-line", wish);
  const { name, login } = account;
  const link = invitationLink(config.STAFF_URL, token);
  return { lines: [say("staff-invited-line", { name, login }), `  ${link}`], json: { login, name, link } };
}

async function list({ store, say }: AdminContext): Promise<Printed> {
  const accounts = await listAccounts(store.pool);
  const json = accounts.map(({ login, name, role, organisation, state, madeOn }) => ({
    ...{ login, name, role },
    ...{ department: organisation, state, madeOn },
  }));
  if (accounts.length === 0) return { lines: [say("staff-none")], json };
  const head = [
    say("staff-login"),
    say("staff-name-of"),
    say("staff-role"),
    say("staff-department"),
    say("staff-state"),
  ];
  const rows = accounts.map((one) => [
    one.login,
    one.name,
    say(`staff-role-${one.role}`),
    one.organisation,
    say(`staff-state-${one.state}`),
  ]);
  return { lines: aligned([head, ...rows]), json };
}

async function disableOne({ store, keys, say }: AdminContext, given: Given): Promise<Printed> {
  const [login = ""] = given.positionals;
  const account = await findAccountByLogin(store.pool, login);
  if (account === null) throw fault("staff-refused", { reason: "login" });
  const { sessions } = await disable({ store, chain: await openChain(keys) }, "command-line", account.id);
  const hasKeys = (await officerKeysOf(store.pool, account.id)).length > 0;
  const lines = [
    say("staff-disabled-line", { login, sessions }),
    ...(hasKeys ? [say("staff-disabled-directory")] : []),
  ];
  return { lines, json: { login, sessions, mustEndDirectoryEntry: hasKeys } };
}
