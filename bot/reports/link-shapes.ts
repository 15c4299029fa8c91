/** What is left of an address once its spelling is plain. */
export type PlainLink = {
  readonly host: string;
  readonly port: string;
  /** Without a trailing slash; empty for the front page. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `#/…` or empty. */
  readonly route: string;
};

export type ShapedLink = { readonly canonical: string; readonly host: string; readonly isShort: boolean };

/** The page of a known platform; null where its address has no known shape. */
type Shape = (link: PlainLink, parts: readonly string[]) => string | null;

type Site = {
  /** The host of the canonical form. */
  readonly host: string;
  readonly isHost: (host: string) => boolean;
  readonly shape: Shape;
  /** Addresses that lead somewhere else and do not say where. */
  readonly isShort?: (link: PlainLink) => boolean;
};

const sites: readonly Site[] = [
  {
    host: "youtube.com",
    isHost: (host) => /^(?:(?:music|gaming)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/u.test(host),
    shape: youtube,
  },
  {
    host: "tiktok.com",
    isHost: (host) => /^(?:[a-z]{2}\.)?tiktok\.com$/u.test(host) && !/^v[mt]\./u.test(host),
    shape: tiktok,
    isShort: ({ path }) => path.startsWith("/t/"),
  },
  {
    host: "facebook.com",
    isHost: (host) => /^(?:[a-z]{2}-[a-z]{2}\.|business\.|free\.|p\.|d\.|x\.)?facebook\.com$|^fb\.com$/u.test(host),
    shape: facebook,
    isShort: ({ path }) => path.startsWith("/share/"),
  },
  { host: "instagram.com", isHost: (host) => host === "instagram.com" || host === "instagr.am", shape: instagram },
  { host: "zalo.me", isHost: (host) => /^(?:(?:chat|oa|id)\.)?zalo\.me$|^zaloapp\.com$/u.test(host), shape: zalo },
  { host: "t.me", isHost: (host) => /^(?:t|telegram)\.me$|^telegram\.dog$/u.test(host), shape: telegram },
  { host: "x.com", isHost: (host) => host === "x.com" || host === "twitter.com", shape: twitter },
  {
    host: "discord.gg",
    isHost: (host) => host === "discord.gg" || host === "discord.com" || host === "discordapp.com",
    shape: discord,
  },
];

const shortHosts: ReadonlySet<string> = new Set([
  "bit.ly",
  "tinyurl.com",
  "t.co",
  "goo.gl",
  "s.id",
  "ow.ly",
  "is.gd",
  "v.gd",
  "cutt.ly",
  "rebrand.ly",
  "shorturl.at",
  "rb.gy",
  "by.com.vn",
  "bom.so",
  "link1s.com",
  "vt.tiktok.com",
  "vm.tiktok.com",
  "fb.watch",
  "fb.me",
  "maps.app.goo.gl",
  "g.co",
  "lnkd.in",
  "shope.ee",
  "s.shopee.vn",
  "dis.gd",
  "short.com.vn",
]);

/** The address in one spelling: as the platform's page where its shape is known, else host, path and what tells pages apart. */
export function shapedLink(link: PlainLink): ShapedLink {
  const site = sites.find(({ isHost }) => isHost(link.host));
  const isShort = shortHosts.has(link.host) || site?.isShort?.(link) === true;
  if (isShort) return { canonical: `https://${link.host}${link.path}`, host: link.host, isShort };
  const shaped = site?.shape(link, partsOf(link)) ?? null;
  if (site === undefined || shaped === null)
    return { canonical: asWritten(link), host: site?.host ?? link.host, isShort };
  return { canonical: `https://${site.host}${shaped}`, host: site.host, isShort };
}

const partsOf = ({ path }: PlainLink): readonly string[] => path.split("/").filter((part) => part !== "");

function asWritten({ host, port, path, query, route }: PlainLink): string {
  const asked = query.size === 0 ? "" : `?${query}`;
  return `https://${host}${port === "" ? "" : `:${port}`}${path}${asked}${route}`;
}

const number = /^\d{4,}$/u;

function youtube({ host, query }: PlainLink, [first = "", second = ""]: readonly string[]): string | null {
  const video = host === "youtu.be" ? first : (query.get("v") ?? videoOf(first, second));
  if (video !== "") return `/watch?v=${video}`;
  const list = query.get("list");
  if (first === "playlist" && list !== null) return `/playlist?list=${list}`;
  if (first.startsWith("@")) return `/${first.toLowerCase()}`;
  return ["channel", "c", "user"].includes(first) && second !== "" ? `/${first}/${second}` : null;
}

const videoOf = (first: string, second: string): string =>
  ["shorts", "embed", "v", "live", "e"].includes(first) ? second : "";

function tiktok(_: PlainLink, [first = "", second = "", third = ""]: readonly string[]): string | null {
  const id = [third, second].map((part) => part.replace(/\.html$/u, "")).find((part) => number.test(part));
  if (id !== undefined && (["video", "photo"].includes(second) || ["v", "embed", "video"].includes(first)))
    return `/@/video/${id}`;
  return first.startsWith("@") && ["", "live"].includes(second) ? `/${first.toLowerCase()}` : null;
}

function facebook({ query }: PlainLink, parts: readonly string[]): string | null {
  return facebookVideo(query, parts) ?? facebookPost(query, parts) ?? facebookPerson(query, parts);
}

function facebookVideo(query: URLSearchParams, parts: readonly string[]): string | null {
  const [first = "", second = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (["watch", "video.php"].includes(first) && query.has("v")) return `/watch?v=${query.get("v")}`;
  const isVideo = first === "reel" || first === "videos" || second === "videos" || second === "reel";
  return isVideo && number.test(last) ? `/watch?v=${last}` : null;
}

function facebookPost(query: URLSearchParams, parts: readonly string[]): string | null {
  const [first = "", second = "", third = "", fourth = ""] = parts;
  const [story, page, photo] = [query.get("story_fbid"), query.get("id"), query.get("fbid")];
  if (first === "groups" && ["permalink", "posts"].includes(third))
    return `/groups/${second.toLowerCase()}/posts/${fourth}`;
  if (["permalink.php", "story.php"].includes(first) && story !== null) return `/${page ?? ""}/posts/${story}`;
  if (["photo.php", "photo"].includes(first) && photo !== null) return `/photo?fbid=${photo}`;
  if (second === "posts" && third !== "") return `/${nameOf(first)}/posts/${fourth === "" ? third : fourth}`;
  return second === "photos" && number.test(parts.at(-1) ?? "") ? `/photo?fbid=${parts.at(-1)}` : null;
}

function facebookPerson(
  query: URLSearchParams,
  [first = "", second = "", third = ""]: readonly string[],
): string | null {
  if (first === "profile.php" && query.has("id")) return `/${query.get("id")}`;
  if (first === "people" && number.test(third)) return `/${third}`;
  if (first === "groups" && second !== "" && third === "") return `/groups/${second.toLowerCase()}`;
  const isPage = ["", "about", "photos", "videos", "friends", "reels", "followers"].includes(second);
  return first !== "" && !first.includes(".php") && isPage && first !== "groups" && first !== "watch"
    ? `/${nameOf(first)}`
    : null;
}

/** Facebook reads names without regard to case and dots. */
const nameOf = (name: string): string => name.toLowerCase().replaceAll(".", "");

function instagram(_: PlainLink, parts: readonly string[]): string | null {
  const kind = parts.findIndex((part) => ["p", "reel", "reels", "tv"].includes(part));
  const id = parts[kind + 1];
  if (kind >= 0 && id !== undefined) return `/p/${id}`;
  const [first = "", second = ""] = parts;
  return first !== "" && first !== "stories" && ["", "tagged"].includes(second) ? `/${first.toLowerCase()}` : null;
}

/** A group's code keeps its case; a number with its country is the same as without. */
function zalo(_: PlainLink, [first = "", second = ""]: readonly string[]): string | null {
  if (first === "g" && second !== "") return `/g/${second}`;
  const phone = first.replace(/^(?:\+|%2B)?84(?=\d{9}$)/u, "0");
  return first !== "" && second === "" ? `/${phone.toLowerCase()}` : null;
}

function telegram(_: PlainLink, parts: readonly string[]): string | null {
  const [first = "", second = ""] = parts[0] === "s" ? parts.slice(1) : parts;
  if (first === "" || first.startsWith("+") || first === "joinchat" || first === "c") return null;
  return second === "" ? `/${first.toLowerCase()}` : `/${first.toLowerCase()}/${second}`;
}

function twitter(_: PlainLink, [first = "", second = "", third = ""]: readonly string[]): string | null {
  if (second === "status" || second === "statuses") return `/i/status/${third}`;
  return first !== "" && second === "" ? `/${first.toLowerCase()}` : null;
}

function discord({ host }: PlainLink, [first = "", second = ""]: readonly string[]): string | null {
  if (host === "discord.gg") return first === "" ? null : `/${first}`;
  return first === "invite" && second !== "" ? `/${second}` : null;
}
