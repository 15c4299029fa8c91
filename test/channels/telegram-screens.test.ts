import { describe, expect, test } from "vitest";
import { pressOf } from "../../bot/channels/telegram/callback-data.ts";
import { drawn } from "../../bot/channels/telegram/outgoing.ts";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { step } from "../../bot/dialogue/step.ts";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { autumn } from "../dialogue/child.ts";
import { everyScreen } from "../dialogue/screens.ts";
import { refusalOf, shownMessage } from "../support/bot-api-limits.ts";
import { problemsOf } from "../support/bot-api-schema.ts";
import { answerFor } from "../support/child.ts";

const links = { publicUrl: "https://em.example.vn", reportPage: "https://em.example.vn/bao-tin" };

/** What Telegram would refuse of a turn, and what could not be pressed. */
function troublesOf(said: readonly Outgoing[]): readonly string[] {
  const question = said.findLast((one): one is Question => one.kind === "question");
  const messages = drawn(said, links);
  const refusals = messages.map(({ text, entities, keyboard }) => {
    const payload = { chat_id: 1, text, entities, reply_markup: { inline_keyboard: keyboard } };
    return [...problemsOf("sendMessage", payload), refusalOf(shownMessage.parse(payload)) ?? ""];
  });
  const buttons = messages.flatMap(({ keyboard }) => keyboard.flat());
  const offered = [
    ...(question?.choices ?? []).map(({ code }) => code),
    ...(question?.navigation ?? []).map(({ action }) => action),
  ];
  const pressed = buttons.flatMap((button) => ("callback_data" in button ? [pressOf(button.callback_data ?? "")] : []));
  const leading = buttons.filter((button) => "url" in button).length;
  const isWhole = pressed.every(
    (press) => press?.question === question?.token && offered.includes(press?.choice ?? ""),
  );
  const isLost = pressed.length + leading < offered.length;
  return [...refusals.flat(), isWhole ? "" : "a button of no question", isLost ? "a choice without a button" : ""]
    .filter((trouble) => trouble !== "")
    .map((trouble) => `${question?.id}: ${trouble}`);
}

/** Every screen of a child who answers the whole survey on a messenger. */
function screensOf(band: "7-10" | "11-15", locale: string): readonly (readonly Outgoing[])[] {
  const world = stillWorld({ locale, channel: "messenger", campaigns: [autumn] });
  const screens: (readonly Outgoing[])[] = [];
  let dialogue: Dialogue | null = null;
  let incoming: Parameters<typeof step>[1] = { kind: "open" };
  for (let line = 0; line < 80; line += 1) {
    const after = step(dialogue, incoming, world(line));
    screens.push(after.outgoing);
    dialogue = after.dialogue;
    const question = after.outgoing.findLast((one): one is Question => one.kind === "question");
    if (question === undefined || question.answer.form === "none") return screens;
    incoming = answerOf(question, band);
  }
  throw new Error("the survey has no end");
}

function answerOf(question: Question, band: "7-10" | "11-15"): Parameters<typeof step>[1] {
  const { token, answer } = question;
  if (answer.form === "several" && answer.chosen.length > 0)
    return { kind: "choose", question: token, choices: ["done"] };
  const given = answerFor(question, { band });
  return given.kind === "choose" ? { ...given, choices: given.choices.slice(0, 1) } : given;
}

describe.each(["vi", "en"])("in the language %s", (locale) => {
  test.each(["7-10", "11-15"] as const)("every screen of the survey for %s is one that Telegram takes", (band) => {
    const screens = screensOf(band, locale);
    const survey = builtInSurveys.find((one) => one.survey.band === band)?.survey;
    expect(screens.length).toBeGreaterThan(survey?.items.length ?? 99);
    expect(screens.flatMap(troublesOf)).toEqual([]);
    expect(screens.flatMap((said) => drawn(said, links)).length).toBe(screens.length);
  });
});

test("every screen of a report is one that Telegram takes, in one message, and cannot be passed on", () => {
  const screens = new Map(everyScreen.map(({ outgoing }) => [JSON.stringify(outgoing), outgoing]));
  expect(screens.size).toBeGreaterThan(200);
  for (const said of screens.values()) {
    const messages = drawn(said, links);
    expect(messages.map(({ isProtected }) => isProtected)).toEqual([true]);
    expect(troublesOf(said)).toEqual([]);
  }
});
