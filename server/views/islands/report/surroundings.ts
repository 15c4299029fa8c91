import type { Env, Place } from "../../../../bot/dialogue/env.ts";
import { type Say, sayersOf, type WordingTexts } from "../../../../bot/wording/sayer.ts";
import { namedOnce } from "../../../privacy/directory.ts";
import { drawReceipt } from "../../../privacy/receipt.ts";
import { type Given, given, list, text } from "./reading.ts";
import type { Settings } from "./settings.ts";
import type { Standing } from "./standing.ts";

/** What a conversation in this browser is told beside the office's standing; loaded once. */
export type Loaded = {
  readonly wording: (locale: string) => Say;
  readonly locales: readonly string[];
  readonly places: readonly Place[];
  readonly provinceName: string;
};

/** Words must come; without the places a child may still leave the commune out. */
export async function load({ words, places }: Settings): Promise<Loaded> {
  const [texts, found] = await Promise.all([json(words), json(places).catch(() => ({ places: [], province: "" }))]);
  const wording = textsIn(texts);
  const here = given(found);
  return {
    wording: sayersOf(wording),
    locales: Object.keys(wording),
    places: list(here, "places", placeOf),
    provinceName: text(here, "province"),
  };
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("not there");
  return answer.json();
}

const textsIn = (found: unknown): WordingTexts =>
  Object.fromEntries(Object.entries(given(found)).map(([locale, files]) => [locale, filesIn(files)]));

const filesIn = (files: unknown): readonly string[] => (Array.isArray(files) ? files.map(String) : []);

const placeOf = (from: Given): Place => ({
  code: text(from, "code"),
  name: text(from, "name"),
  type: text(from, "type"),
  former: list(from, "former", (old) => ({
    name: text(old, "name"),
    type: text(old, "type"),
    district: text(old, "district"),
  })),
});

type Asked = { readonly settings: Settings; readonly loaded: Loaded; readonly standing: () => Standing };

/** What each step is told. The receipt stays the same until the office took it, so that sending again is the same report. */
export function surroundings({ settings, loaded, standing }: Asked) {
  let receipt: string | null = null;
  const receipts = {
    draw: (): string => {
      const drawn = receipt ?? drawReceipt(below);
      receipt = drawn;
      return drawn;
    },
    forget: () => {
      receipt = null;
    },
  };
  const env = (): Env => ({
    ...loaded,
    nowMs: Date.now(),
    locale: settings.locale,
    channel: "web",
    say: loaded.wording(settings.locale),
    campaigns: [],
    draw: below,
    drawVisit: () => crypto.randomUUID().replaceAll("-", ""),
    report: reportEnv(standing(), receipts.draw),
  });
  return { env, receipts };
}

function reportEnv({ box, directory }: Standing, draw: () => string): Env["report"] {
  return {
    isOpen: box.isOpen && directory !== null,
    isOnDuty: box.isOnDuty,
    dutyHours: box.dutyHours,
    officers: directory === null ? [] : namedOnce(directory).map(({ key, name }) => ({ key, name })),
    // The conversation already is on the private page.
    page: "",
    canErase: true,
    // A browser is nobody that could be counted: the office counts what it takes in.
    mayBegin: () => true,
    mayWrite: () => true,
    drawId: () => crypto.randomUUID(),
    // No link leads from the private page to itself.
    drawToken: () => "",
    drawReceipt: draw,
  };
}

/** A whole number from 0 to `below` − 1, each as likely as the others. */
function below(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const whole = 2 ** 32 - (2 ** 32 % limit);
  return drawn < whole ? drawn % limit : below(limit);
}
