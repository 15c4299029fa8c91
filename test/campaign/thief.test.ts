import { afterAll, beforeAll, vi } from "vitest";
import { tracedCampaign } from "../support/thief/traced.ts";
import { type Watch, watch } from "../support/thief/watch.ts";
import { linking } from "./parts/linking.ts";
import { nothingPublic } from "./parts/nothing-public.ts";
import { stealing } from "./parts/stealing.ts";

/*
 * A thief with every disk, dump and log, before, between and after each step of the opening, who has watched in which
 * order the children finished and knows of each the commune, the band, the sex and which parts it answered (T01, T04, T06).
 *
 * The program draws its orders for itself, so these bounds are ones that chance does not reach: a pair of orders has more
 * matches than `tooManyMatches`, or a score beyond 6.5, or all five independent chances at or below 0.01, less than 5 times
 * in 10^10; about a thousand pairs are looked at. The shortest needle has six bytes and lies in 100 MB of noise once
 * in 3 million runs; all but one are far longer. Together this fails by chance less than once in a million runs.
 */

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let watching: Watch;
beforeAll(async () => {
  watching = await watch(await tracedCampaign());
});
afterAll(() => watching.end());

const now = () => watching;
const seen = stealing(now);
linking(now, seen);
nothingPublic(now, seen);
