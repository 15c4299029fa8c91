import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { builtInSurveys, hashOf, readSurvey } from "../../bot/surveys/load.ts";
import { choicesOf, isQuestion, lessonOf, questionsOf } from "../../bot/surveys/questions.ts";
import { mostAsked } from "../../bot/surveys/size.ts";
import type { Item, Survey } from "../../bot/surveys/survey.ts";
import { locales } from "../../bot/wording/wording.ts";
import { builtInFiles, textOf } from "./documents.ts";

const surveyOf = (code: string): Survey => {
  const found = builtInSurveys.find(({ survey }) => survey.code === code);
  if (found === undefined) throw new Error(`no built-in survey ${code}`);
  return found.survey;
};
const young = surveyOf("em-noi-nguoi-lon-nghe");
const older = surveyOf("tieng-noi-cua-em");
const itemOf = (survey: Survey, id: string): Item => {
  const item = survey.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};
const labels = (survey: Survey, id: string) => choicesOf(itemOf(survey, id)).map(({ text }) => text.vi);
const shownIn = (survey: Survey): readonly { readonly picture?: string; readonly emoji?: string }[] =>
  survey.items.flatMap((item): readonly { readonly picture?: string; readonly emoji?: string }[] =>
    item.kind === "lesson" ? item.cards : choicesOf(item),
  );
const feedsOf = (survey: Survey) => Object.fromEntries(questionsOf(survey).map(({ id, feeds }) => [id, feeds.join()]));
const quizzes = (survey: Survey) =>
  survey.items.flatMap((item) => (item.kind === "one" && item.quiz ? [{ ...item, quiz: item.quiz }] : []));

describe("the two surveys that come with the program", () => {
  test("are the one for 7–10 and the one for 11–15, each with its hash", () => {
    expect(builtInSurveys.map(({ survey }) => [survey.code, survey.band, survey.minutes])).toEqual([
      ["em-noi-nguoi-lon-nghe", "7-10", 3],
      ["tieng-noi-cua-em", "11-15", 6],
    ]);
    for (const { hash, survey } of builtInSurveys) expect(hash).toBe(hashOf(survey));
  });

  test.each(builtInFiles)("%s is read without a problem and without a piece of advice", (code) => {
    expect(readSurvey(textOf(code))).toMatchObject({ is: "good", warnings: [] });
  });

  test.each(builtInFiles)("%s speaks every language of the program, in letters with their marks joined", (code) => {
    const text = textOf(code);
    expect(text).toBe(text.normalize("NFC"));
    expect(Object.keys(surveyOf(code).title).sort()).toEqual([...locales].sort());
  });

  test.each(builtInFiles)("%s keeps emoji out of its sentences and fills nothing in", (code) => {
    const texts = [...textOf(code).matchAll(/"(?:vi|en)": "([^"]*)"/g)].map(([, words]) => words ?? "");
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((words) => /[{}]|\p{Extended_Pictographic}/u.test(words))).toEqual([]);
  });

  test("every emoji is the same picture as the one on the page", () => {
    const chars: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve("@iconify-json/fluent-emoji-flat/chars.json"), "utf8"),
    );
    const shown = builtInSurveys.flatMap(({ survey }) => shownIn(survey));
    const pictured = shown.flatMap(({ picture, emoji }) => (picture && emoji ? [{ picture, emoji }] : []));
    expect(pictured.length).toBe(30);
    const codePoints = (emoji: string) =>
      [...emoji.replace("\uFE0F", "")].map((sign) => sign.codePointAt(0)?.toString(16));
    for (const { picture, emoji } of pictured)
      expect([emoji, chars[codePoints(emoji).join("-")]]).toEqual([emoji, picture]);
  });

  test("an indicator is fed by each question as the plan of the survey says", () => {
    expect(feedsOf(young)).toEqual({
      N1: "22",
      N2: "22",
      N3: "22-opinion",
      N4: "23-before",
      N5: "23-after",
      N6: "23-after",
    });
    expect(feedsOf(older)).toEqual({
      C1: "22",
      C2: "22",
      C3: "22-opinion",
      C4: "23-before",
      C5: "23-before",
      C6: "23-after",
      C7: "23-after",
      C8: "23",
      C9: "24",
      C10a: "24",
      C10b: "24",
    });
  });
});

describe("the survey for 7–10", () => {
  test("has six questions and a lesson of three cards between what is asked before and after it", () => {
    expect(young.items.map(({ id }) => id)).toEqual(["N1", "N2", "N3", "N4", "lesson", "N5", "N6"]);
    expect(lessonOf(young)?.cards).toHaveLength(3);
    expect(mostAsked(young)).toBe(6);
  });

  test("shows a picture and an emoji with every choice and every card", () => {
    const shown = shownIn(young);
    expect(shown).toHaveLength(25);
    expect(shown.filter(({ picture, emoji }) => !picture || !emoji)).toEqual([]);
  });

  test("asks for one or two wishes out of six pictures", () => {
    expect(itemOf(young, "N3")).toMatchObject({ kind: "several", atLeast: 1, atMost: 2 });
    expect(labels(young, "N3")).toEqual([
      "Có chỗ chơi",
      "Đường đi học an toàn",
      "Dạy bơi, tránh đuối nước",
      "Lớp học vui, không đánh nhau",
      "Dùng mạng an toàn",
      "Ăn uống, khám bệnh tốt hơn",
    ]);
  });

  test("leaves passing over to the navigation: no choice says “Bỏ qua”", () => {
    expect(labels(young, "N2")).toEqual(["Có nghe", "Lúc nghe, lúc không", "Không nghe"]);
  });

  test("asks the same before and after the lesson, and never gives the answer away before it", () => {
    expect(quizzes(young).map(({ id, quiz }) => [id, quiz.right, quiz.pairedWith])).toEqual([
      ["N4", "yes", undefined],
      ["N5", "yes", "N4"],
      ["N6", "tell", undefined],
    ]);
    expect(quizzes(young).map(({ quiz }) => quiz.explanation?.vi.startsWith("Đáp án là") ?? false)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("the survey for 11–15", () => {
  test("has a lesson of five cards, and a child is asked ten questions at most", () => {
    expect(older.items.map(({ id }) => id).join(" ")).toBe("C1 C2 C3 C4 C5 lesson C6 C7 C8 C9 C10a C10b");
    expect(lessonOf(older)?.cards).toHaveLength(5);
    expect(questionsOf(older)).toHaveLength(11);
    expect(mostAsked(older)).toBe(10);
  });

  test("keeps “nobody asked”, “not taken part” and “do not remember” last, and each is taken alone", () => {
    for (const id of ["C1", "C9"]) {
      const last = choicesOf(itemOf(older, id)).slice(-2);
      expect(last.map(({ code, isFixed, isAlone }) => [code, isFixed, isAlone])).toEqual([
        ["none", true, true],
        ["dont-remember", true, true],
      ]);
    }
  });

  test("mixes the choices of C1, C3, C9 and of every quiz", () => {
    const mixed = older.items.filter((item) => "isShuffled" in item && item.isShuffled).map(({ id }) => id);
    expect(mixed).toEqual(["C1", "C3", "C4", "C5", "C6", "C7", "C9"]);
  });

  test("has a real answer for who never gave an opinion, beside the five steps of the scale", () => {
    expect(labels(older, "C2")).toEqual([
      "Không bao giờ",
      "Hiếm khi",
      "Đôi khi",
      "Thường xuyên",
      "Luôn luôn",
      "Em chưa nêu lần nào",
    ]);
    expect(labels(older, "C8")).toEqual(["Rất không đúng", "Không đúng", "Ở giữa", "Đúng", "Rất đúng"]);
  });

  test("pairs C6 with C4 and C7 with C5", () => {
    expect(quizzes(older).map(({ id, quiz }) => [id, quiz.right, quiz.pairedWith])).toEqual([
      ["C4", "all-children", undefined],
      ["C5", "answer-with-reason", undefined],
      ["C6", "has-the-right", "C4"],
      ["C7", "answer-with-reason", "C5"],
    ]);
  });

  test("asks nothing in a child's own words", () => {
    expect(older.items.filter(isQuestion).filter(({ kind }) => kind === "short-text")).toEqual([]);
  });
});
