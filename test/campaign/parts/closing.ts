import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { finishEndings } from "../../../server/jobs/finish-endings.ts";
import { closingsJob } from "../../../server/jobs/resume-closings.ts";
import { writtenByOpening } from "../../support/campaign/box-view.ts";
import { playTogether } from "../../support/campaign/clock.ts";
import { upTo, type WebPlayer } from "../../support/campaign/players.ts";
import { startClosing } from "../../support/campaign/processes.ts";
import type { Rehearsal } from "../../support/campaign/rehearsal.ts";
import { cut, gone, type Hold, hold, whoWaits } from "../../support/campaign/waiting.ts";
import { everyRow } from "../../support/thief/rows.ts";
import { expectNothingIn } from "./loot.ts";

const nothing = Object.fromEntries(writtenByOpening.map((table) => [table, 0]));
const lastQuestion = "survey/N6";

/** The day after the last: a process closes what is due, and is killed in each of the three steps. */
export function closing(now: () => Rehearsal): void {
  describe("closing on the day after, killed in each of its steps", () => {
    test("step 1: who finishes while it waits is counted, who comes after is told that the round is over", async () => {
      const { box, campaign, dawns, play, playing, world } = now();
      await dawns("2027-03-21");
      const [inTime, tooLate] = [await atLastQuestion(now(), 4100), await atLastQuestion(now(), 4101)];
      const held = await hold(world.store.pool, `SELECT FROM campaign WHERE id = '${campaign}' FOR SHARE`);
      await killedWaiting(now(), held, async () => {
        expect(await box.state()).toBe("open");
        playing.push(...(await play([inTime])));
        expect(inTime.told.isThanked).toBe(true);
      });
      expect(await box.state()).toBe("closing");
      await play([tooLate]);
      expect(tooLate.told).toMatchObject({ saw: "ended/closed", isThanked: false });
      expect(await box.ballots()).toBe(playing.length);
      expect(await box.written()).toEqual(nothing);
    });

    test.each(["answer", "turnout"])(
      "step 2, before it has written to %s: nothing of it stays, and the box is whole",
      async (table) => {
        const { box, playing, world } = now();
        await killedWaiting(now(), await hold(world.store.pool, `LOCK TABLE ${table} IN SHARE MODE`));
        expect(await box.state()).toBe("closing");
        expect(await box.written()).toEqual(nothing);
        expect(await box.ballots()).toBe(playing.length);
      },
    );

    test("step 3: with the box open and the ballots still there nobody is known by anything", async () => {
      const { box, campaign, playing, world } = now();
      const held = await hold(world.store.pool);
      try {
        await everyRow(held.db);
        const closer = startClosing(world);
        const waiting = await whoWaits(world.store.pool, "DROP TABLE");
        expect(await box.state()).toBe("closed");
        await expectNothingIn(now(), { db: held.db });
        await closer.kill();
        await cut(world.store.pool, waiting);
      } finally {
        await held.release();
      }
      expect(await box.ballots()).toBe(playing.length);
      expect((await world.keys.read(`campaign/${campaign}`)).is).toBe("absent");
      await expectNothingIn(now(), { withDump: true });
    });

    test("the next start ends it: the ballots are gone and so is the key that opened them", async () => {
      const { box, campaign, world } = now();
      await finishEndings(world);
      expect(await closingsJob.run(world)).toEqual([campaign]);
      expect(await closingsJob.run(world)).toEqual([]);
      expect(await box.ballots()).toBe(0);
      const { rows } = await world.store.pool.query("SELECT to_regclass($1) AS box", [
        `ballot_box."ballot_${campaign}"`,
      ]);
      expect(rows).toEqual([{ box: null }]);
      expect(readdirSync(world.keyDir).filter((file) => /^(campaign|turnout)~/.test(file))).toEqual([]);
      await expectNothingIn(now(), { withDump: true });
    });
  });
}

/** The program is killed where it waits for what the test holds; a thief comes by meanwhile. Its last statement still ends. */
async function killedWaiting(
  rehearsal: Rehearsal,
  held: Hold,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<void> {
  const { pool } = rehearsal.world.store;
  try {
    const closer = startClosing(rehearsal.world);
    const waiting = await whoWaits(pool);
    await meanwhile();
    await expectNothingIn(rehearsal);
    await closer.kill();
    await held.release();
    await gone(pool, waiting);
  } finally {
    await held.release();
  }
}

/** One more child with a code, who thinks about the last question. */
async function atLastQuestion({ inBrowser, slips, units, world }: Rehearsal, number: number): Promise<WebPlayer> {
  const [unit = ""] = units;
  const comes = { by: "code", code: slips(unit, "7-10"), unit } as const;
  const child = inBrowser({ number, band: "7-10", sex: "male", lives: unit, says: unit, comes });
  await playTogether([upTo(lastQuestion, child)], world.clock);
  return child;
}
