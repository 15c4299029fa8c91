import type { Shown } from "./chats.ts";
import { buttonFor, type Child, look } from "./child.ts";
import type { Delivery, Update } from "./delivery.ts";
import type { RunOrder } from "./orders.ts";
import { keyOf } from "./script.ts";
import type { Tally } from "./tally.ts";
import type { Updates } from "./updates.ts";

export type ActingAt = {
  readonly order: RunOrder;
  readonly updates: Updates;
  readonly delivery: Delivery;
  readonly tally: Tally;
  draw(): number;
  nowMs(): number;
  /** The child has nothing more to do. */
  ended(child: Child): void;
};

/** What children do. */
export type Acting = {
  begin(child: Child): void;
  /** Something is new in its chat; `arrivedMs` is when the Bot API was told. */
  see(child: Child, shown: Shown, arrivedMs: number): void;
  /** Nothing new came for too long: it taps again, or gives up. */
  stir(child: Child): void;
};

const lateMs = [1000, 4000] as const;
const doubledMs = [30, 150] as const;

export function acting(at: ActingAt): Acting {
  const { order } = at;
  return {
    begin: (child) => hand(at, child, () => at.updates.message(child.number, order.script.start)),
    see: (child, shown, arrivedMs) => {
      if (child.ending === null) understand(at, child, shown, arrivedMs);
    },
    stir: (child) => {
      child.waits += 1;
      child.stirredMs = at.nowMs();
      if (child.waits > order.patience) end(at, child, "gave-up");
      else tapAgain(at, child);
    },
  };
}

function understand(at: ActingAt, child: Child, shown: Shown, arrivedMs: number): void {
  const { tally } = at;
  const sight = look(child, shown, at.order.script);
  if (sight === "next" || sight === "thanked") tally.took(arrivedMs - child.tappedMs);
  if (sight === "again") tally.count("startedAgain");
  if (sight === "repeat" || sight === "words") tally.count(sight);
  if (sight === "astray" || sight === "thanked-early" || sight === "unknown") tally.astray(shown.text);
  if (sight === "thanked" || sight === "thanked-early") end(at, child, "thanked");
  if (sight === "next" || sight === "again" || sight === "astray") goOn(at, child);
}

function tapAgain(at: ActingAt, child: Child): void {
  at.tally.count("impatient");
  const tapped = tapOf(at, child);
  if (tapped !== null) at.delivery.hand(tapped());
}

function goOn(at: ActingAt, child: Child): void {
  const [least, most] = at.order.thinkMs;
  child.waits = 0;
  child.stirredMs = at.nowMs();
  if (most === 0) tap(at, child);
  if (most === 0 || child.isThinking) return;
  child.isThinking = true;
  const think = () => {
    child.isThinking = false;
    tap(at, child);
  };
  setTimeout(think, least + at.draw() * (most - least));
}

function tap(at: ActingAt, child: Child): void {
  if (child.ending !== null) return;
  const tapped = tapOf(at, child);
  if (tapped !== null) hand(at, child, tapped);
}

/** Makes the update of a tap on what the child sees, as often as it is asked; null where there is nothing to tap. */
function tapOf(at: ActingAt, child: Child): (() => Update) | null {
  const { screen, number } = child;
  if (screen === null) return () => at.updates.message(number, at.order.script.start);
  const button = buttonFor(child, at.order.script);
  if (button === null) {
    at.tally.astray(`? ${screen.text}`);
    return null;
  }
  child.answering = child.screenAt;
  child.hasGivenLast ||= child.screenAt === at.order.script.steps.length - 1;
  return () => at.updates.press(number, screen, button);
}

/** A first tap, with everything that may become of it on the way. */
function hand({ order, delivery, tally, draw, nowMs }: ActingAt, child: Child, make: () => Update): void {
  const { faults, timeScale } = order;
  const update = make();
  child.tappedMs = nowMs();
  child.stirredMs = child.tappedMs;
  tally.count("taps");
  delivery.hand(update);
  const between = ([least, most]: readonly [number, number]) => least + draw() * (most - least);
  if (draw() < faults.redelivered / 2) copy("redelivered", 0);
  if (draw() < faults.late) copy("late", between(lateMs) * timeScale);
  if (draw() < faults.doubled) {
    tally.count("doubled");
    setTimeout(() => delivery.hand(make()), between(doubledMs));
  }
  function copy(kind: "redelivered" | "late", afterMs: number): void {
    tally.count(kind);
    delivery.handCopy(update.body, afterMs);
  }
}

function end({ order, tally, ended }: ActingAt, child: Child, ending: "thanked" | "gave-up"): void {
  child.ending = ending;
  child.screen = null;
  const how = ending === "gave-up" && child.hasGivenLast ? "unthanked" : ending;
  tally.ended(how, keyOf(order.script, child.number));
  ended(child);
}
