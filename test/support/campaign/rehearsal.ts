import type { Assembled } from "../../../server/app.ts";
import { type TestMessenger, testMessenger } from "../messenger.ts";
import { type Needle, namesIn } from "../thief/needles.ts";
import { type Loot, type Thief, thiefOf, type Visit } from "../thief/thief.ts";
import { type BoxView, viewOf } from "./box-view.ts";
import { type Send, sendInto } from "./browser.ts";
import { accountsOf, type Slips } from "./cast.ts";
import { playTogether } from "./clock.ts";
import { type Phone, type Playing, phone, type WebPlayer, webPlayer } from "./players.ts";
import type { Pupil, Surroundings } from "./pupil.ts";
import { type Known, knownOf } from "./truth.ts";
import {
  type CampaignDays,
  codesFor,
  communes,
  newWorld,
  openedCampaign,
  surroundingsOf,
  type World,
} from "./world.ts";

/** A campaign that is played from its first day to its last: who plays, with what, and what they told. */
export type Rehearsal = {
  readonly world: World;
  readonly campaign: string;
  readonly units: readonly string[];
  readonly around: Surroundings;
  readonly messenger: TestMessenger;
  readonly box: BoxView;
  readonly slips: Slips;
  /** Everybody who was thanked and counts or visits; the tests add to it. */
  readonly playing: Playing[];
  program(): Assembled;
  /** What is known of those who play. */
  known(): readonly Known[];
  /** A new day; the program starts anew: it remembers its keys a little longer than a jump of the clock takes. */
  dawns(isoDay: string): Promise<void>;
  /** Every second browser has script, every seventh child presses every button twice. */
  inBrowser(pupil: Pupil, send?: Send): WebPlayer;
  /** Children of one account share a telephone; every fifth platform hands over everything twice. */
  onPhones(pupils: readonly Pupil[]): readonly Phone[];
  play(web: readonly WebPlayer[], phones?: readonly Phone[]): Promise<readonly Playing[]>;
  /** Cookies that a thief shall look for. */
  remember(web: readonly WebPlayer[]): void;
  /** A thief takes all there is, and looks for every code, account, animal and cookie in it. */
  steal(visit?: Omit<Visit, "needles">): Promise<Loot>;
  readonly thief: Thief;
  end(): Promise<void>;
};

export const reportYear = 2027;
const animalsLookedFor = ["rabbit", "buffalo", "butterfly"];
const codesEach = 40;

export async function rehearse(days: CampaignDays): Promise<Rehearsal> {
  const world = await newWorld();
  const five = (await communes(world, days.opensOn)).slice(10, 15);
  const units = five.map(({ code }) => code);
  const campaign = await openedCampaign(world, { ...days, units });
  const { issued, slips } = await slipsOf(world, campaign, units);
  const messenger = testMessenger();
  const thief = await thiefOf({ pool: world.store.pool, url: world.url, logged: world.logged });
  const around = surroundingsOf(five);
  const playing: Playing[] = [];
  const sessions: string[] = [];
  let program = await world.start([messenger]);
  const needles = (): readonly Needle[] =>
    namesIn({
      codes: issued,
      accounts: accountsOf(playing.map(({ pupil }) => pupil)),
      animals: animalsLookedFor,
      sessions,
    });
  const remember = (web: readonly WebPlayer[]) => {
    sessions.push(...web.map(({ browser }) => browser.session()));
  };
  return {
    world,
    campaign,
    units,
    around,
    messenger,
    slips,
    thief,
    playing,
    box: viewOf(world, campaign, { yearKey: `part/${reportYear}/1`, messenger: messenger.name }),
    program: () => program,
    known: () => playing.map((one) => knownOf(one, around, messenger.name)),
    dawns: async (isoDay) => {
      await world.goTo(isoDay);
      await program.close();
      program = await world.start([messenger]);
    },
    inBrowser: (pupil, send = sendInto(program.app)) =>
      webPlayer(pupil, { send, hasScript: pupil.number % 4 < 2, isHasty: pupil.number % 7 === 0 }, around),
    onPhones: (pupils) => phonesOf(pupils, { messenger, program, around }),
    play: async (web, phones = []) => {
      await playTogether([...web, ...phones], world.clock, program.conversation.deliver);
      remember(web);
      return [...web, ...phones.flatMap(({ children }) => children)];
    },
    remember,
    steal: (visit = {}) => {
      world.log.flush();
      return thief.visit({ ...visit, needles: needles() });
    },
    end: async () => {
      await program.close();
      await world.drop();
    },
  };
}

type Network = { readonly messenger: TestMessenger; readonly program: Assembled; readonly around: Surroundings };

function phonesOf(pupils: readonly Pupil[], { messenger, program, around }: Network): readonly Phone[] {
  const accounts = Map.groupBy(pupils, ({ comes }) => (comes.by === "messenger" ? comes.account : ""));
  const line = { messenger, conversation: program.conversation };
  return [...accounts].map(([account, some], at) => phone(account, some, { ...line, isHasty: at % 5 === 0 }, around));
}

/** Codes for every commune and band, printed and put on a pile each. */
async function slipsOf(world: World, campaign: string, units: readonly string[]) {
  const piles = new Map<string, string[]>();
  for (const unit of units)
    for (const band of ["7-10", "11-15"] as const) {
      const codes = await codesFor(world, { campaign, unit, band, count: codesEach }, 100 + piles.size);
      piles.set(`${unit} ${band}`, [...codes]);
    }
  const slips: Slips = (unit, band) => {
    const code = piles.get(`${unit} ${band}`)?.shift();
    if (code === undefined) throw new Error(`no code is left for ${unit} ${band}`);
    return code;
  };
  return { issued: [...piles.values()].flat(), slips };
}
