import { isIPv6 } from "node:net";

const groups = 8;
/** Groups of 16 bits that name a network: a /64 is what one household or one telephone is given (RFC 6177). */
const networkGroups = 4;

/**
 * What a network address counts as: an IPv6 address as its /64, since whoever has one has all of them; IPv4 as itself, also
 * where it comes mapped into IPv6 (`::ffff:192.0.2.1`). What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const [bare = ""] = address.split("%");
  if (!isIPv6(bare)) return address.toLowerCase();
  const all = expanded(new URL(`http://[${bare}]`).hostname.slice(1, -1));
  const isMapped = all.slice(0, 6).join(":") === "0:0:0:0:0:ffff";
  return isMapped ? dotted(all.slice(6)) : `${all.slice(0, networkGroups).join(":")}::/64`;
}

/** All eight groups of an address as a URL writes it: lower case, no leading zeros, the longest run of zeros left out. */
function expanded(canonical: string): readonly string[] {
  const [head = "", tail] = canonical.split("::");
  const [before, after] = [head, tail ?? ""].map((part) => part.split(":").filter((group) => group !== ""));
  const known = [...(before ?? []), ...(after ?? [])].length;
  return [...(before ?? []), ...new Array<string>(groups - known).fill("0"), ...(after ?? [])];
}

const dotted = (last: readonly string[]): string =>
  last
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join(".");

/** This machine itself, or a proxy that nobody was told to believe: it stands for any number of people. */
export const isThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);
