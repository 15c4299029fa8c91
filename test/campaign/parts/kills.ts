import { expect } from "vitest";
import { type Send, sendTo } from "../../support/campaign/browser.ts";
import { playTogether } from "../../support/campaign/clock.ts";
import { later, type WebPlayer } from "../../support/campaign/players.ts";
import { startServer } from "../../support/campaign/processes.ts";
import type { Pupil } from "../../support/campaign/pupil.ts";
import type { Rehearsal } from "../../support/campaign/rehearsal.ts";
import { quiet } from "../../support/campaign/waiting.ts";
import { seededDraw } from "../../support/campaign-box.ts";

const draw = seededDraw(20_270_308);
/** After so many answered requests the server is killed, in the middle of whatever else it has in hand. */
const killedAfter = [200, 550, 900].map((least) => least + draw(150));

/** The children answer over the network, each beginning a little later than others, and the server dies three times. */
export async function answeredOverKills(rehearsal: Rehearsal, pupils: readonly Pupil[]): Promise<readonly WebPlayer[]> {
  const { box, inBrowser, world } = rehearsal;
  const before = await box.ballots();
  let server = await startServer(world);
  let answered = 0;
  let kills = 0;
  let dying: Promise<void> | null = null;
  const send: Send = async (asked) => {
    const answer = await sendTo(() => server.address)(asked);
    answered += 1;
    if (answered === killedAfter[kills]) {
      kills += 1;
      dying = server.kill();
    }
    return answer;
  };
  const players = pupils.map((pupil) => inBrowser(pupil, send));
  const goOn = async () => {
    if (dying === null) return server.tellTime();
    await dying;
    dying = null;
    await quiet(world.store.pool);
    await expectThankedInBox(rehearsal, players, before);
    server = await startServer(world);
  };
  await playTogether(
    players.map((player, at) => later(player, at % 9)),
    world.clock,
    goOn,
  );
  expect(kills).toBe(killedAfter.length);
  await server.kill();
  return players;
}

async function expectThankedInBox({ box }: Rehearsal, players: readonly WebPlayer[], before: number): Promise<void> {
  const thanked = players.filter(({ told }) => told.isThanked).map(({ pupil }) => pupil);
  const named = thanked.filter(({ comes }) => comes.by === "code");
  expect(await box.ballotsOf(named)).toBe(named.length);
  const there = (await box.ballots()) - before;
  expect(there).toBeGreaterThanOrEqual(thanked.length);
  expect(there).toBeLessThanOrEqual(players.length);
}
