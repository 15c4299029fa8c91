import { hashOf, readSurvey } from "../../../bot/surveys/load.ts";
import type { OneChoice, Survey } from "../../../bot/surveys/survey.ts";
import type { StoredSurvey } from "../../store/surveys.ts";

const said = (vi: string, en: string) => ({ vi, en });

function question(nth: number): OneChoice {
  return {
    kind: "one",
    id: `Q${nth}`,
    text: said(`Câu thứ ${nth}: em thấy thế nào?`, `Question ${nth}: what do you think?`),
    // Without an opinion question no survey is taken.
    feeds: [nth === 1 ? "22-opinion" : "22"],
    choices: [
      { code: "good", text: said("Tốt", "Good") },
      { code: "not-good", text: said("Chưa tốt", "Not good") },
      { code: "unsure", text: said("Em không rõ", "I am not sure"), isFixed: true, isAlone: true },
    ],
  };
}

/** A made-up survey of that many questions of one choice each: longer than any that a child should be asked. */
export function longSurvey(questions: number): StoredSurvey {
  const survey: Survey = {
    code: `dai-${questions}`,
    band: "11-15",
    title: said("Khảo sát dài", "A long survey"),
    minutes: 10,
    items: Array.from({ length: questions }, (_, index) => question(index + 1)),
    closing: said("Cảm ơn em.", "Thank you."),
  };
  const reading = readSurvey(JSON.stringify(survey));
  if (reading.is === "bad") throw new Error(reading.problems.map(({ id, at }) => `${at} ${id}`).join("\n"));
  return { hash: hashOf(reading.survey), survey: reading.survey };
}
