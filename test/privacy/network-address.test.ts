import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { throttle } from "../../server/access/throttle.ts";
import { guessers } from "../../server/conversation/guessers.ts";
import { wrongCodeTally } from "../../server/conversation/wrong-codes.ts";
import { networkOf } from "../../server/privacy/network-address.ts";
import { addressLimit } from "../../server/routes/public/address-limit.ts";

const inNetwork = (index: number) => `2001:db8:1:2:${index.toString(16)}::1`;
const outside = "2001:db8:1:3::1";

describe("what an address counts as", () => {
  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:c000:0201", "192.0.2.1"],
    ["192.0.2.1", "192.0.2.1"],
    ["", ""],
    ["Somewhere", "somewhere"],
  ])("%s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test("addresses count as one exactly when their first 64 bits agree, however they are written", () => {
    const half = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 });
    const written = (groups: readonly number[]) => groups.map((group) => group.toString(16)).join(":");
    fc.assert(
      fc.property(half, half, half, half, (network, other, one, two) => {
        fc.pre(network.some((group) => group !== 0) && other.some((group) => group !== 0));
        const at = networkOf(written([...network, ...one]));
        expect(networkOf(written([...network, ...two]).toUpperCase())).toBe(at);
        expect(networkOf(written([...other, ...two])) === at).toBe(written(network) === written(other));
      }),
    );
  });
});

describe("a network of IPv6 addresses is one sender", () => {
  test("of attempts to sign in", () => {
    const { admits } = throttle(() => 0);
    const tried = Array.from({ length: 21 }, (_, index) => admits(inNetwork(index)));
    expect(tried.filter(Boolean)).toHaveLength(20);
    expect(admits(outside)).toBe(true);
  });

  test("of wrong receipts", () => {
    const known = guessers(() => 0);
    for (let index = 0; index < 31; index += 1)
      known({ sender: `new ${index}`, origin: inNetwork(index) }).countWrong();
    expect(known({ sender: "next", origin: inNetwork(99) }).isOriginOver()).toBe(true);
    expect(known({ sender: "next", origin: outside }).isOriginOver()).toBe(false);
  });

  test("of wrong class codes", () => {
    const { count, isPaused } = wrongCodeTally(() => 0);
    for (let index = 0; index < 200; index += 1) count(`new ${index}`, inNetwork(index));
    expect(isPaused("next", inNetwork(999))).toBe(true);
    expect(isPaused("next", outside)).toBe(false);
  });

  test("of reports and receipts of browsers", async () => {
    const limit = addressLimit(2, 60);
    expect(await limit.take(inNetwork(1))).toBe(true);
    expect(await limit.take(inNetwork(2))).toBe(true);
    expect(await limit.take(inNetwork(3))).toBe(false);
    expect(await limit.take(outside)).toBe(true);
    await limit.giveBack(inNetwork(4));
    await limit.giveBack(inNetwork(5));
    expect(await limit.take(inNetwork(6))).toBe(true);
  });
});
