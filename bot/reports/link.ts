import { shapedLink } from "./link-shapes.ts";

export type LinkReading =
  | {
      readonly is: "link";
      /** One spelling for every spelling of the same page. */
      readonly canonical: string;
      readonly host: string;
      /** A short link says nothing of where it leads: it stays apart until somebody of the desk has resolved it. */
      readonly isShort: boolean;
    }
  | { readonly is: "not-a-link" };

const noLink: LinkReading = { is: "not-a-link" };
/** Longer ones carry something else than an address. */
const longestLink = 2048;
const hidden = /[\p{Cc}\p{Cf}]/gu;
const endings =
  /^(?:com|vn|net|org|me|info|io|tv|gg|app|edu|gov|co|be|watch|link|xyz|top|site|online|club|vip|live|pro|cc|to|ly|us|uk|jp|kr|cn|ru|de|fr|page|dev|shop|store|fun|biz|asia|mobi|win|bet|one|asia|eu|tk|ws|id|th|la|kh|cloud|work|world|zone|media|video|games?|chat|space|blog|news)$/u;

/**
 * A link in one spelling, so that the same page reported twice is one (rivals, idea 18): without scheme, default port,
 * sign-in name, mobile host, tracking parameters, trailing slash and fragments that are no route; letters of the host
 * small and IDN as Punycode; percent-encoding in one form; known platforms by the shape of their addresses. Nothing is
 * fetched. What holds a space, or does not look like an address, is no link.
 */
export function canonicalLink(given: string): LinkReading {
  const text = refanged(given.normalize("NFC").replace(hidden, "").trim());
  if (text === "" || text.length > longestLink || /\s/u.test(text)) return noLink;
  const url = urlOf(text);
  return url === null ? noLink : read(url, 0);
}

/** `hxxps://` and `[.]` are how careful people write a link that nobody should tap. */
const refanged = (text: string): string =>
  text
    .replace(/^hxxp/iu, "http")
    .replaceAll("[.]", ".")
    .replace(/^<(.*)>$/u, "$1");

function urlOf(text: string): URL | null {
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text);
  if (hasScheme && !/^https?:\/\//iu.test(text)) return null;
  if (!hasScheme && !looksLikeHost(text)) return null;
  const whole = hasScheme ? text : `https://${text.replace(/^\/\//u, "")}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url !== null && hasPlace(url.hostname) ? url : null;
}

/** Without a scheme a word with a dot may be anything: the ending must be a known one, or a path must follow. */
function looksLikeHost(text: string): boolean {
  const [host = ""] = text.replace(/^\/\//u, "").split(/[/?#:]/u);
  if (host.includes("@") || !host.includes(".")) return false;
  const ending = host.replace(/\.$/u, "").split(".").at(-1)?.toLowerCase() ?? "";
  return endings.test(ending) || (/^[\p{L}]{2,}$/u.test(ending) && text.includes("/"));
}

const hasPlace = (host: string): boolean =>
  host.startsWith("[") || /^\d+(?:\.\d+){3}$/u.test(host) || /\.(?:\p{L}{2,}|xn--[a-z0-9-]+)\.?$/u.test(host);

/** Services that forward count: the place where they lead is the page. */
const forwardsAtMost = 3;

function read(url: URL, forwards: number): LinkReading {
  const host = plainHost(url.hostname);
  const target = forwardedTo(url, host);
  if (target !== null && forwards < forwardsAtMost) return read(target, forwards + 1);
  const {
    canonical,
    host: known,
    isShort,
  } = shapedLink({ host, port: url.port, path: pathOf(url), query: queryOf(url), route: routeOf(url) });
  return { is: "link", canonical, host: known, isShort };
}

const mobile = /^(?:www\d?|m|mobile|mbasic|touch|web|h5|wap|amp)\.(?=[^.]+\.[^.]+)/u;

function plainHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/u, "");
  // `m.me` is a name of its own; a mobile prefix leaves at least two parts.
  const bare = host.replace(mobile, "");
  return bare === host ? host : plainHost(bare);
}

function forwardedTo(url: URL, host: string): URL | null {
  const names = forwarders.find((one) => one.host.test(host) && one.path.test(url.pathname))?.names ?? [];
  const target = names.map((name) => url.searchParams.get(name)).find((value) => value !== null);
  return target === undefined || target === null || !/^https?:\/\//iu.test(target) ? null : urlOf(target);
}

const forwarders: readonly { readonly host: RegExp; readonly path: RegExp; readonly names: readonly string[] }[] = [
  { host: /^lm?\.(?:facebook|instagram|messenger)\.com$/u, path: /./u, names: ["u"] },
  { host: /^(?:[a-z]+\.)?facebook\.com$/u, path: /^\/(?:l|flx\/warn)(?:\.php)?\/?$/u, names: ["u"] },
  { host: /^google\.[a-z.]+$/u, path: /^\/url$/u, names: ["q", "url"] },
  { host: /^youtube\.com$/u, path: /^\/redirect$/u, names: ["q"] },
];

/** Each escape in one form: what need not be escaped is not, the rest has capital letters. */
function pathOf({ pathname }: URL): string {
  const plain = pathname.replace(/%[0-9a-f]{2}/giu, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9\-._~]/u.test(sign) ? sign : code.toUpperCase();
  });
  return plain.replace(/\/{2,}/gu, "/").replace(/\/(?:index\.(?:html?|php))?$/u, "");
}

const tracking =
  /^(?:utm_|fb_|ga_|mc_|pk_|hsa_|oly_|vero_|__cft__|__tn__|__xts__|__hs|aff_|at_)|^(?:fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|zarsrc|zalo_src|mibextid|rdid|sfnsn|extid|_ga|_gl|_r|_t|ref|ref_src|ref_url|refsrc|referer|referrer|source|src|si|feature|spm|scm|share_from|share_id|shareid|shared|share_token|share_app_id|share_link_id|share_url|sharer_language|sender_device|sender_web_id|is_from_webapp|is_copy_url|web_id|tt_from|u_code|user_id|sec_user_id|sec_uid|checksum|enter_method|social_sharing|timestamp|hl|gl|lang|locale|paipv|eav|wa_status_inline|app|ab_channel|pp)$/iu;

function queryOf({ searchParams }: URL): URLSearchParams {
  const kept = [...searchParams].filter(([name]) => !tracking.test(name));
  return new URLSearchParams(kept.sort(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b))));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A fragment that is the route of a page with script (`#/…`, `#!…`), else nothing. */
const routeOf = ({ hash }: URL): string => (/^#(?:!|\/)./u.test(hash) ? hash : "");
