import { describe, expect, test } from "vitest";
import { readTurnout } from "../../../server/ballot-box/turnout.ts";
import { takeTurnouts } from "../../../server/jobs/take-turnouts.ts";
import { openBrowser, sendInto } from "../../support/campaign/browser.ts";
import { bothWays, fourHundred, unfinished, visitors } from "../../support/campaign/cast.ts";
import { firstPath } from "../../support/campaign/players.ts";
import type { Pupil } from "../../support/campaign/pupil.ts";
import type { Rehearsal } from "../../support/campaign/rehearsal.ts";
import { turnoutOf } from "../../support/campaign/truth.ts";
import { answeredOverKills } from "./kills.ts";
import { expectNothingIn } from "./loot.ts";

/** The days on which children answer. */
export function answering(now: () => Rehearsal): void {
  describe("while the campaign is open", () => {
    let children: readonly Pupil[];
    const byCode = ({ comes }: Pupil) => comes.by === "code";
    const onDay = (first: number, last: number) => (pupil: Pupil) =>
      pupil.number % 10 >= first && pupil.number % 10 <= last;
    /** Telephones of the first day; the others are taken up on the last. */
    const phonesAtFirst = 45;

    test("children answer by code and by messenger, all at once, some pressing everything twice", async () => {
      const { box, inBrowser, onPhones, play, playing, slips, units } = now();
      children = fourHundred(units, slips);
      expect(children).toHaveLength(400);
      const web = children.filter(byCode).filter(onDay(0, 5));
      const phones = onPhones(children.filter((pupil) => !byCode(pupil)));
      playing.push(
        ...(await play(
          web.map((pupil) => inBrowser(pupil)),
          phones.slice(0, phonesAtFirst),
        )),
      );
      expect(playing.filter(({ told }) => !told.isThanked)).toEqual([]);
      expect(await box.ballots()).toBe(playing.length);
      expect(playing.length).toBeGreaterThan(200);
    });

    test("the turnout is what was told, rounded down to 5, and the same when it is taken again", () =>
      expectTurnout(now()));

    test("killed three times while children answer: who was thanked is in the box once, everybody else goes on", async () => {
      const { box, dawns, playing, remember, units } = now();
      await dawns("2027-03-08");
      const before = playing.length;
      const some = [...children.filter(byCode).filter(onDay(6, 7)), ...visitors(units, 2000)];
      const players = await answeredOverKills(now(), some);
      remember(players);
      playing.push(...players);
      expect(players.map(({ told }) => told.saw)).toEqual(players.map(() => "ended/finished"));
      expect(await box.ballots()).toBe(before + players.length);
    });

    test("the others answer; who declines, stops or stays away leaves nothing", async () => {
      const { box, dawns, inBrowser, onPhones, play, playing, slips, units } = now();
      await dawns("2027-03-15");
      const web = children.filter(byCode).filter(onDay(8, 9));
      const rest = onPhones(children.filter((pupil) => !byCode(pupil))).slice(phonesAtFirst);
      const twice = onPhones(bothWays(children));
      playing.push(
        ...(await play(
          web.map((pupil) => inBrowser(pupil)),
          [...rest, ...twice],
        )),
      );
      const before = await box.ballots();
      const notThere = await play(unfinished(units, slips, 3000).map((pupil) => inBrowser(pupil)));
      expect(notThere.map(({ told }) => told.isThanked)).toEqual(notThere.map(() => false));
      expect(await box.ballots()).toBe(before);
      expect(before).toBe(playing.length);
      const named = playing.map(({ pupil }) => pupil);
      expect(await box.ballotsOf(named)).toBe(named.length - visitors(units, 0).length);
    });

    test("a second attempt is thanked like the first and changes nothing; a used code says so at once", async () => {
      const { box, inBrowser, onPhones, play, playing, program, slips, units } = now();
      const before = await box.ballots();
      for (const { pupil } of playing.filter((one) => byCode(one.pupil)).slice(0, 5)) {
        const window = openBrowser(sendInto(program().app), { hasScript: false });
        expect((await window.open(firstPath(pupil))).text()).toContain("Mã này đã có người dùng rồi");
      }
      const [unit = ""] = units;
      const comes = { by: "code", code: slips(unit, "7-10"), unit } as const;
      const twin = (number: number) => inBrowser({ number, band: "7-10", sex: "male", lives: unit, says: unit, comes });
      const [first, second] = [twin(4000), twin(4001)];
      await second.tap();
      playing.push(...(await play([first])));
      const again = playing.filter(({ pupil }) => pupil.comes.by === "messenger").slice(0, 20);
      const otherwise = again.map(({ pupil }) => ({ ...pupil, number: pupil.number + 6000 }));
      const attempts = await play([second], onPhones(otherwise));
      expect(attempts.map(({ told }) => told.isThanked)).toEqual(attempts.map(() => true));
      expect(await box.ballots()).toBe(before + 1);
    });

    test("the turnout follows, and a thief of the disks finds no code, account, animal or cookie", async () => {
      await expectTurnout(now());
      await expectNothingIn(now(), { withDump: true });
    });
  });
}

async function expectTurnout({ world, campaign, known }: Rehearsal): Promise<void> {
  for (const _ of ["once", "and again"]) {
    expect(await takeTurnouts(world)).toEqual([campaign]);
    expect(await readTurnout(world, campaign)).toEqual(turnoutOf(known()));
  }
}
