import type { AgeBand } from "../../../bot/surveys/survey.ts";
import type { Answer, Ask, Browser } from "./http-client.ts";

/** A made-up child at the child's page, who sees nothing of it but what a browser does. */
export type WebChild = {
  readonly band: AgeBand;
  readonly code?: string;
  /** Presses every button twice at once, as impatient children do. */
  readonly isImpatient?: true;
};

type Tap = Pick<Answer, "milliseconds" | "bytes">;

export type Journey = {
  /** The first is the page that was opened, the others an answer each. */
  readonly taps: readonly Tap[];
  /** Thanked for a finished survey. */
  readonly isThanked: boolean;
  /** Why the child could not go on. */
  readonly trouble?: string;
};

/** No survey is that long: a child who is still asked then goes round in a circle. */
const mostTaps = 150;

/** Answers a whole survey, always with the first choice there is. */
export async function answerSurvey(browser: Browser, child: WebChild): Promise<Journey> {
  let { answer, cookie } = await arrive(browser, child);
  const taps: Tap[] = [answer];
  while (!isOver(answer) && taps.length < mostTaps) {
    answer = await press(browser, child, { path: "/em", cookie, form: formFor(answer.body, child) });
    taps.push(answer);
  }
  return { taps, isThanked: screenOf(answer.body) === "ended/finished" };
}

async function arrive(browser: Browser, { code }: WebChild) {
  const first = await browser.ask({ path: code === undefined ? "/em" : `/em?m=${code}` });
  const { cookie } = first;
  return { cookie, answer: first.status === 303 ? await browser.ask({ path: "/em", cookie }) : first };
}

async function press(browser: Browser, { isImpatient }: WebChild, ask: Ask): Promise<Answer> {
  const [first] = await Promise.all([browser.ask(ask), ...(isImpatient ? [browser.ask(ask)] : [])]);
  if (first.status !== 200) throw new Error(`a tap was answered with ${first.status}`);
  return first;
}

const isOver = ({ body }: Answer): boolean => screenOf(body)?.startsWith("ended/") ?? true;

const screenOf = (page: string): string | undefined => /data-question="([^"]+)"/.exec(page)?.[1];

function formFor(page: string, { band }: WebChild): readonly (readonly [string, string])[] {
  const question = /name="question" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const shared = [
    ["question", question],
    ["locale", "vi"],
  ] as const;
  const first = screenOf(page) === "age" ? band : /name="choice" value="([^"]+)"/.exec(page)?.[1];
  if (first === undefined) return [...shared, ["text", "5"], ["action", "send"]];
  const chosen = [...shared, ["choice", first]] as const;
  return page.includes('type="checkbox"') ? [...chosen, ["action", "done"]] : chosen;
}

/** Lets the children answer, so many at a time: as soon as one is done the next one begins. */
export async function answerAll(
  children: readonly WebChild[],
  atOnce: number,
  browserOf: (index: number) => Browser,
): Promise<readonly Journey[]> {
  const waiting = children.entries();
  const journeys: Journey[] = [];
  const work = async () => {
    for (const [index, child] of waiting) journeys[index] = await tryToAnswer(browserOf(index), child);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, children.length) }, work));
  return journeys;
}

async function tryToAnswer(browser: Browser, child: WebChild): Promise<Journey> {
  try {
    return await answerSurvey(browser, child);
  } catch (error) {
    return { taps: [], isThanked: false, trouble: error instanceof Error ? error.message : String(error) };
  }
}
