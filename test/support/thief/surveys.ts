import { readSurvey } from "../../../bot/surveys/load.ts";
import type { AgeBand } from "../../../bot/surveys/survey.ts";
import type { StoredSurvey } from "../../../server/store/surveys.ts";

const said = (vi: string) => ({ vi, en: vi });
const choice = (code: string, picture: string, emoji: string) => ({ code, text: said(code), picture, emoji });

/** By its answer to `M1` every child can be told from every other: by the test, which knows them, and by nobody else. */
function document(band: AgeBand) {
  const shortText = {
    kind: "short-text",
    id: "M5",
    text: said("Em muốn nói thêm điều gì?"),
    feeds: ["22"],
    longest: 150,
  };
  return {
    code: band === "7-10" ? "dau-vet-nho" : "dau-vet-lon",
    band,
    title: said("Dấu vết"),
    minutes: 1,
    closing: said("Cảm ơn em!"),
    items: [
      { kind: "number", id: "M1", text: said("Em nghĩ đến số nào?"), feeds: ["22"], lowest: 0, highest: 99_999 },
      {
        kind: "several",
        id: "M2",
        text: said("Em muốn người lớn làm gì trước?"),
        feeds: ["22-opinion"],
        atLeast: 1,
        atMost: 2,
        choices: [
          choice("play", "playground-slide", "🛝"),
          choice("food", "pot-of-food", "🍲"),
          choice("books", "books", "📚"),
        ],
      },
      ...(band === "11-15" ? [shortText] : []),
      { kind: "lesson", id: "lesson", cards: [{ text: said("Em có quyền nói."), picture: "ear", emoji: "👂" }] },
      {
        kind: "one",
        id: "M3",
        text: said("Em có quyền nói không?"),
        feeds: ["23-after"],
        isShuffled: true,
        quiz: { right: "yes" },
        choices: [
          choice("yes", "thumbs-up", "👍"),
          choice("no", "thumbs-down", "👎"),
          choice("unsure", "thinking-face", "🤔"),
        ],
      },
    ],
  };
}

export const tracingSurveys: readonly StoredSurvey[] = (["7-10", "11-15"] as const).map((band) => {
  const reading = readSurvey(JSON.stringify(document(band)));
  if (reading.is === "bad") throw new Error(JSON.stringify(reading.problems));
  return { hash: reading.hash, survey: reading.survey };
});
