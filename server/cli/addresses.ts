import { networkInterfaces } from "node:os";
import type { Say } from "../../bot/wording/wording.ts";
import { type Config, isLoopback } from "../config.ts";

const pages = [
  ["start-page-home", "PUBLIC_URL", "/"],
  ["start-page-child", "PUBLIC_URL", "/em"],
  ["start-page-report", "REPORT_URL", "/bao-tin"],
  ["start-page-results", "PUBLIC_URL", "/ket-qua"],
  ["start-page-privacy", "PUBLIC_URL", "/rieng-tu"],
  ["start-page-staff", "STAFF_URL", "/can-bo"],
] as const;

type Urls = "PUBLIC_URL" | "REPORT_URL" | "STAFF_URL";
type Listening = Pick<Config, "HOST" | "MODE" | Urls> & { readonly port: number };

/** What is printed once the program is ready: its addresses, and how a phone on the same network reaches it. */
export function readyLines(say: Say, at: Listening): readonly string[] {
  // A port of 0 is known only once it is listened on.
  const base = (url: Urls): string => at[url].replace(/:0$/, `:${at.port}`);
  const named = pages.map(([id, url, path]) => ({ name: say(id), address: `${base(url)}${path}` }));
  const widest = Math.max(...named.map(({ name }) => name.length));
  const lines = named.map(({ name, address }) => `  ${name.padEnd(widest + 2)}${address}`);
  return [say("start-ready"), ...lines, ...forPhones(say, at)];
}

function forPhones(say: Say, { HOST, PUBLIC_URL, MODE, port }: Listening): readonly string[] {
  const isPublic = !isLoopback(new URL(PUBLIC_URL).hostname);
  if (isPublic) return MODE === "development" ? [say("start-trial-only")] : [];
  if (!isLoopback(HOST)) return [];
  return [say("start-phone", { command: phoneCommand(ownAddress() ?? say("start-phone-address"), port) })];
}

/** The whole command, in the words of this machine's own command line. */
export function phoneCommand(address: string, port: number, platform = process.platform): string {
  const settings = [
    "HOST=0.0.0.0",
    ...(port === 3000 ? [] : [`PORT=${port}`]),
    `PUBLIC_URL=http://${address}:${port}`,
    "MODE=development",
  ];
  if (platform !== "win32") return `${settings.join(" ")} npm start`;
  return `cmd /c "${settings.map((setting) => `set ${setting}&& `).join("")}npm start"`;
}

/** This machine's address in its network, private ones first: that is where the phones are. */
function ownAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  const outside = all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
  return outside.find((address) => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address)) ?? outside[0];
}
