import { incomingOf } from "../../../../bot/channels/web/turn.ts";
import type { Incoming, ReceiptOutcome } from "../../../../bot/dialogue/incoming.ts";
import type { Say } from "../../../../bot/wording/sayer.ts";
import { readReceipt } from "../../../privacy/receipt.ts";
import type { Wish } from "../../components/rights.tsx";
import { listenForReading } from "../reading.ts";
import { listenForTurns } from "../turns.ts";
import { type Found, type Office, office } from "./office.ts";
import { type Screens, screens, type Wishes } from "./screens.tsx";
import type { Settings } from "./settings.ts";
import { loadSheet } from "./sheets.ts";
import { type Seal, stand } from "./standing.ts";
import { load, surroundings } from "./surroundings.ts";
import { talk } from "./talk.ts";
import { turnOf } from "./turn.ts";

/** A conversation in this browser with everything that it needs. */
export type Room = {
  readonly office: Office;
  readonly screens: Screens;
  hear(incoming: Incoming): Promise<void>;
  /** Opens the case of these 16 digits, and shows what was answered. */
  openBy(digits: string): Promise<void>;
};

let entered: Promise<Room> | null = null;

/** Loaded once; an `Error` where the server is away, to be tried again. */
export function enter(settings: Settings): Promise<Room> {
  entered ??= furnish(settings);
  entered.catch(() => {
    entered = null;
  });
  return entered;
}

async function furnish(settings: Settings): Promise<Room> {
  void loadSheet(settings.pictures);
  const sealing: Promise<Seal> = import(settings.seal);
  const [seal, loaded] = await Promise.all([sealing, load(settings)]);
  const standing = await stand(settings, seal, 0);
  if (standing === null) throw new Error("the server is away");
  void loadSheet(settings.receiptPictures);
  const own = office(settings, seal, standing);
  const { env, receipts } = surroundings({ settings, loaded, standing: own.standing });
  const shown = screens(settings, loaded.wording);
  return roomOf({ office: own, screens: shown, talk: talk({ env, receipts, run: own.run }), wording: loaded.wording });
}

type Parts = Pick<Room, "office" | "screens"> & {
  readonly talk: ReturnType<typeof talk>;
  readonly wording: (locale: string) => Say;
};

function roomOf({ office: own, screens: shown, talk: conversation, wording }: Parts): Room {
  let wishes: Wishes | null = null;
  const room: Room = {
    office: own,
    screens: shown,
    hear: async (incoming) => shown.show(await conversation.hear(incoming), wishes),
    openBy: (digits) => openOr(digits, null),
  };
  /** `words`: what it is if it opens nothing. */
  async function openOr(digits: string, words: Incoming | null): Promise<void> {
    const found = await own.open(digits);
    if (found.is === "away") throw new Error("the server is away");
    if (found.is !== "opened" && words !== null) return room.hear(words);
    if (found.is === "opened") wishes = { isAsked: false, onWish };
    await room.hear({ kind: "receipt", outcome: outcomeOf(found) });
  }

  const onWish = (wish: Wish): void => void shown.busyWith(null, () => (wish === "end" ? end() : request(wish)));

  async function request(wish: Exclude<Wish, "end">): Promise<void> {
    const text = wording(document.documentElement.lang)(`page-report-rights-ask-${wish}-text`);
    const outcome = await own.add([{ kind: "words", text }], 1);
    if (outcome.is !== "done") return shown.sayAgain("page-report-unsent-away");
    wishes = { isAsked: true, onWish };
    shown.showWishes(wishes);
  }

  async function end(): Promise<void> {
    if (!(await own.end())) return shown.sayAgain("page-report-unsent-away");
    wishes = null;
    shown.showEnd("page-report-rights-ended");
  }

  listenForReading();
  listenForTurns((turn) => {
    const incoming = incomingOf(turnOf(turn));
    const digits = receiptIn(incoming);
    const words = shown.asksForWords() ? incoming : null;
    void shown.busyWith(turn.button, () => (digits === null ? room.hear(incoming) : openOr(digits, words)));
  });
  return room;
}

/** A receipt that was typed on the way, or a button that keeps one. */
function receiptIn(incoming: Incoming): string | null {
  if (incoming.kind === "choose") return /^receipt-(\d{16})$/.exec(incoming.choices[0] ?? "")?.[1] ?? null;
  if (incoming.kind !== "text") return null;
  const reading = readReceipt(incoming.text);
  return reading.is === "receipt" ? reading.digits : null;
}

function outcomeOf(found: Exclude<Found, { readonly is: "away" }>): ReceiptOutcome {
  if (found.is !== "opened") return { is: found.is };
  const { case: id, step, replies, unchecked } = found.opened;
  return { is: "opened", case: id, step, replies, unchecked };
}
