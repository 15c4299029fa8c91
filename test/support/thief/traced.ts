import { dangerIn } from "../../../bot/reports/danger.ts";
import type { AgeBand } from "../../../bot/surveys/survey.ts";
import type { Assembled } from "../../../server/app.ts";
import { sendInto } from "../campaign/browser.ts";
import { accountNumbers } from "../campaign/cast.ts";
import { type Player, playTogether } from "../campaign/clock.ts";
import { type Phone, phone, upTo, type WebPlayer, webPlayer } from "../campaign/players.ts";
import type { Coming, Pupil, Surroundings } from "../campaign/pupil.ts";
import { codesFor, communes, newWorld, openedCampaign, surroundingsOf, type World } from "../campaign/world.ts";
import { seededDraw } from "../campaign-box.ts";
import { type TestMessenger, testMessenger } from "../messenger.ts";
import { tracingSurveys } from "./surveys.ts";

/** A campaign in which every child can be followed, by the test alone: each thinks of another number. */
export type Traced = {
  readonly world: World;
  readonly campaign: string;
  readonly program: Assembled;
  readonly messenger: TestMessenger;
  readonly around: Surroundings;
  readonly pupils: readonly Pupil[];
  readonly codes: readonly string[];
  readonly sessions: () => readonly string[];
  /** All answer, up to the last question. */
  comeToTheEnd(): Promise<void>;
  /** They finish one after the other; returns their numbers in that order, which a thief has watched. */
  finish(): Promise<readonly number[]>;
  drop(): Promise<void>;
};

const days = { opensOn: "2027-03-01", closesOn: "2027-03-20", answersBy: "2027-04-20" };
const animals = ["buffalo", "butterfly", "rabbit"] as const;
const inEachCell = 12;
const lastQuestion = "survey/M3";

/** A text that nobody else ever wrote, without anything that is covered as private, or taken for a cry for help. */
function wordsOf(draw: (below: number) => number): string {
  const letters = () => Array.from({ length: 6 }, () => "bcdghklmnpqrstvx"[draw(16)]).join("");
  const words = `em mong ${Array.from({ length: 4 }, letters).join(" ")}`;
  return dangerIn(words).length === 0 ? words : wordsOf(draw);
}

export async function tracedCampaign(): Promise<Traced> {
  const world = await newWorld();
  const places = (await communes(world, days.opensOn)).slice(20, 25);
  const units = places.map(({ code }) => code);
  const campaign = await openedCampaign(world, { ...days, units, surveys: tracingSurveys });
  const around = surroundingsOf(places, tracingSurveys);
  const messenger = testMessenger();
  const program = await world.start([messenger]);
  const codes: string[] = [];
  const pupils = await pupilsOf(seedOf(world), units, async (unit, band, count) => {
    const issued = await codesFor(world, { campaign, unit, band, count }, codes.length + 9);
    codes.push(...issued);
    return issued;
  });
  const players = pupils.map((pupil): WebPlayer | Phone =>
    pupil.comes.by === "messenger"
      ? phone(pupil.comes.account, [pupil], { messenger, conversation: program.conversation }, around)
      : webPlayer(pupil, { send: sendInto(program.app), hasScript: true }, around),
  );
  const finish = async () => {
    const order = shuffledBy(
      seededDraw(5),
      pupils.map((_, at) => at),
    );
    for (const at of order) await players[at]?.tap();
    await playTogether(players, world.clock, program.conversation.deliver);
    return order.map((at) => pupils[at]?.number ?? -1);
  };
  return {
    world,
    campaign,
    program,
    messenger,
    around,
    pupils,
    codes,
    sessions: () => players.flatMap((player) => ("browser" in player ? [player.browser.session()] : [])),
    comeToTheEnd: async () => {
      await playTogether(
        players.map((player: Player) => upTo(lastQuestion, player)),
        world.clock,
        program.conversation.deliver,
      );
    },
    finish,
    drop: async () => {
      await program.close();
      await world.drop();
    },
  };
}

type Issue = (unit: string, band: AgeBand, count: number) => Promise<readonly string[]>;

/** Of this database and no other: a server that served an earlier run still has what was written then. */
const seedOf = ({ url }: World): number => Number.parseInt(/_([0-9a-f]{7})/.exec(url)?.[1] ?? "0", 16);

/** Five communes, both bands, girls and boys; some of each commune without an opinion; and visitors. */
async function pupilsOf(seed: number, units: readonly string[], issue: Issue): Promise<readonly Pupil[]> {
  const draw = seededDraw(seed);
  const accounts = accountNumbers(500);
  const pupils: Pupil[] = [];
  const add = (given: Omit<Pupil, "number" | "lives">) => {
    const words = given.band === "11-15" ? { words: wordsOf(draw) } : {};
    pupils.push({ ...given, ...words, number: 10_000 + pupils.length * 137, lives: given.says ?? "" });
  };
  for (const unit of units)
    for (const band of ["7-10", "11-15"] as const) {
      const codes = await issue(unit, band, inEachCell + 2);
      for (let at = 0; at < 2 * inEachCell + 4; at += 1) {
        const code = at % 2 === 0 ? codes[at / 2] : undefined;
        const messenger: Coming = {
          by: "messenger",
          account: accounts(pupils.length),
          animal: animals[at % 3] ?? "rabbit",
        };
        const comes: Coming = code === undefined ? messenger : { by: "code", code, unit };
        const isSilent = at >= 2 * inEachCell;
        add({ band, says: unit, sex: at % 4 < 2 ? "female" : "male", comes, passes: isSilent ? ["M2"] : [] });
      }
    }
  for (let at = 0; at < 14; at += 1) add({ band: "7-10", says: units[0] ?? null, sex: "male", comes: { by: "visit" } });
  // Fewer than ten: what they write must never be seen.
  for (let at = 0; at < 9; at += 1) add({ band: "11-15", says: units[0] ?? null, sex: "male", comes: { by: "visit" } });
  return pupils;
}

function shuffledBy<T>(draw: (below: number) => number, items: readonly T[]): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(draw(left.length), 1)[0]).filter((item) => item !== undefined);
}
