import type { Where } from "./report.ts";

export type Platform = {
  readonly code: string;
  /** Its own name; the same in every language. */
  readonly name: string;
  readonly where: Where;
  /** Hosts as `canonicalLink` gives them; each with all that ends in `.host`. */
  readonly hosts: readonly string[];
  /** Where staff ask for content to be taken down, or null: only inside the application. */
  readonly takeDown: string | null;
};

/** Places of the network that reports name often. Addresses of `takeDown` change: staff check them before use. */
export const platforms: readonly Platform[] = [
  { code: "zalo", name: "Zalo", where: "zalo", hosts: ["zalo.me"], takeDown: "https://help.zalo.me/" },
  {
    code: "facebook",
    name: "Facebook, Messenger",
    where: "facebook",
    hosts: ["facebook.com", "m.me", "messenger.com", "fb.watch"],
    takeDown: "https://www.facebook.com/help/reportlinks",
  },
  {
    code: "instagram",
    name: "Instagram",
    where: "other-app",
    hosts: ["instagram.com"],
    takeDown: "https://help.instagram.com/165828726894770",
  },
  {
    code: "tiktok",
    name: "TikTok",
    where: "tiktok",
    hosts: ["tiktok.com"],
    takeDown: "https://www.tiktok.com/legal/report/feedback",
  },
  {
    code: "youtube",
    name: "YouTube",
    where: "youtube",
    hosts: ["youtube.com"],
    takeDown: "https://support.google.com/youtube/answer/2802027",
  },
  {
    code: "google",
    name: "Google",
    where: "other-app",
    hosts: ["google.com", "google.com.vn", "blogspot.com"],
    takeDown: "https://support.google.com/legal/troubleshooter/1114905",
  },
  { code: "telegram", name: "Telegram", where: "other-app", hosts: ["t.me"], takeDown: "mailto:abuse@telegram.org" },
  { code: "x", name: "X", where: "other-app", hosts: ["x.com"], takeDown: "https://help.x.com/en/forms" },
  {
    code: "discord",
    name: "Discord",
    where: "other-app",
    hosts: ["discord.com", "discord.gg"],
    takeDown: "https://dis.gd/report",
  },
  {
    code: "roblox",
    name: "Roblox",
    where: "game",
    hosts: ["roblox.com"],
    takeDown: "https://www.roblox.com/support",
  },
];

/** The platform of a host, or null. */
export const platformOf = (host: string): Platform | null =>
  platforms.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`))) ?? null;
