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
  const { order, tally } = at;
  return {
    begin: (child) => hand(at, child, () => at.updates.message(child.number, order.script.start)),
    see: (child, shown, arrivedMs) => {
      if (child.ending === null) understand(at, child, shown, arrivedMs);
    },
    stir: (child) => {
      child.waits += 1;
      if (child.waits > order.patience) return end(at, child, "gave-up");
      child.stirredMs = at.nowMs();
      tally.count("impatient");
      const tapped = tapOf(at, child);
      if (tapped !== null) at.delivery.hand(tapped());
    },
  };
}

function understand(at: ActingAt, child: Child, shown: Shown, arrivedMs: number): void {
  const sight = look(child, shown, at.order.script);
  switch (sight) {
    case "thanked-early":
      at.tally.astray(shown.text);
      return end(at, child, "thanked");
    case "thanked":
      at.tally.took(arrivedMs - child.tappedMs);
      return end(at, child, "thanked");
    case "next":
      at.tally.took(arrivedMs - child.tappedMs);
      return goOn(at, child);
    case "again":
      at.tally.count("startedAgain");
      return goOn(at, child);
    case "astray":
      at.tally.astray(shown.text);
      return goOn(at, child);
    case "unknown":
      return at.tally.astray(shown.text);
    case "repeat":
    case "words":
      return at.tally.count(sight);
  }
}

function goOn(at: ActingAt, child: Child): void {
  const [least, most] = at.order.thinkMs;
  child.waits = 0;
  child.stirredMs = at.nowMs();
  if (most === 0) return tap(at, child);
  if (child.isThinking) return;
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
