import type { Conversation } from "../../../server/conversation/conversation.ts";
import type { TestMessenger } from "../messenger.ts";
import { type Browser, openBrowser, type Send } from "./browser.ts";
import type { Player } from "./clock.ts";
import { nothingTold, type Pupil, type Surroundings, type Told, tapAt } from "./pupil.ts";
import { screenOf, type Tap } from "./screen.ts";

/** A child who plays, and what it has told so far. */
export type Playing = { readonly pupil: Pupil; readonly told: Told };

export type WebPlayer = Player & Playing & { readonly browser: Browser };

export type Window = {
  readonly send: Send;
  readonly hasScript: boolean;
  /** Presses every button twice. */
  readonly isHasty?: boolean;
};

/** A child in a browser. Where no answer comes, it looks at the page again and goes on from what stands there. */
export function webPlayer(pupil: Pupil, window: Window, around: Surroundings): WebPlayer {
  const told = nothingTold();
  const browser = openBrowser(window.send, window);
  let isLost = true;
  const look = () => browser.open(browser.session() === "" ? firstPath(pupil) : "/em");
  const next = async (): Promise<boolean> => {
    if (isLost) await look();
    isLost = false;
    const tap = tapAt(pupil, told, browser.page(), around);
    if (tap === null) return false;
    isLost = true;
    await (window.isHasty === true ? browser.tapTwice(tap) : browser.tap(tap));
    isLost = false;
    return !isEnd(tap);
  };
  const at = () => (browser.session() === "" || isLost ? "" : browser.page().id);
  return {
    pupil,
    told,
    browser,
    at,
    tap: () => next().catch((error: unknown) => isNoAnswer(error) || Promise.reject(error)),
  };
}

/** Stop is answered by a farewell without a question. */
const isEnd = (tap: Tap): boolean => tap.does === "go" && tap.action === "stop";

/** A child with a slip of paper comes by the picture on it, in whatever way the code is written. */
export function firstPath({ comes, number }: Pupil): string {
  if (comes.by !== "code") return "/em";
  const written = number % 3 === 0 ? comes.code.toLowerCase() : `${comes.code.slice(0, 4)}-${comes.code.slice(4)}`;
  return `/em?m=${number % 2 === 0 ? comes.code : written}`;
}

/** The connection broke, or nobody listens: as when the machine is switched off. */
function isNoAnswer(error: unknown): boolean {
  return error instanceof TypeError && /fetch failed|terminated/.test(error.message);
}

export type Phone = Player & { readonly children: readonly Playing[] };

export type Line = {
  readonly messenger: TestMessenger;
  readonly conversation: Conversation;
  readonly isHasty?: boolean;
};

/**
 * One account, used by several children one after the other. The messages that it is owed are delivered by whoever plays,
 * once a round for all.
 */
export function phone(account: string, pupils: readonly Pupil[], line: Line, around: Surroundings): Phone {
  const { messenger, conversation } = line;
  const talk = messenger.account({ receive: conversation.receive, deliver: async () => 0 }, account);
  const children = pupils.map((pupil) => ({ pupil, told: nothingTold() }));
  const left = [...children];
  let hasBegun = false;
  const tap = async (): Promise<boolean> => {
    const current = left[0];
    if (current === undefined) return false;
    if (!hasBegun) {
      hasBegun = true;
      await talk.start();
      return true;
    }
    const does = tapAt(current.pupil, current.told, screenOf(talk.question()), around);
    if (does !== null) await press(talk, does, line.isHasty === true);
    if (does !== null && !isEnd(does)) return true;
    left.shift();
    hasBegun = false;
    return left.length > 0;
  };
  return { children, tap, at: () => (hasBegun ? talk.question().id : "") };
}

type Talk = ReturnType<TestMessenger["account"]>;

/** A hasty platform hands over every update once more. */
async function press(talk: Talk, tap: Tap, isHasty: boolean): Promise<void> {
  const question = talk.question();
  switch (tap.does) {
    case "choose":
      await talk.pressOn(question, tap.code);
      break;
    case "mark":
      for (const code of tap.codes) await talk.pressOn(question, code);
      await talk.pressOn(question, "done");
      break;
    case "write":
      await talk.type(tap.text);
      break;
    case "go":
      await talk.pressOn(question, tap.action);
      break;
  }
  if (isHasty) await talk.redeliver();
}

/** Somebody who comes a few rounds after the others. */
export function later(player: Player, rounds: number): Player {
  let left = rounds;
  const tap = async () => {
    left -= 1;
    return left >= 0 || player.tap();
  };
  return { ...player, tap };
}

/** Somebody who stands still at that screen, as if thinking. */
export function upTo(screen: string, player: Player): Player {
  return { ...player, tap: async () => player.at() !== screen && player.tap() };
}
