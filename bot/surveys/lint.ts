import { errorAt, type Finding, warningAt } from "./problems.ts";
import { questionsOf } from "./questions.ts";
import { choiceFindings, type Pictures, pictureFindings } from "./rules/choices.ts";
import { lessonFindings } from "./rules/lessons.ts";
import { nameFindings } from "./rules/names.ts";
import { skipFindings } from "./rules/skips.ts";
import { wordingFindings } from "./rules/wording.ts";
import { answersRoomBytes, longestAnswersBytes, mostAsked } from "./size.ts";
import type { AgeBand, Survey } from "./survey.ts";

/** Questions that a child of the age answers without tiring (domain 6.1). */
const mostQuestions: Readonly<Record<AgeBand, number>> = { "7-10": 6, "11-15": 10 };

/**
 * Everything that the structure alone cannot say. Errors make a survey impossible to answer, count or keep; warnings are
 * advice for its author. `pictures` are those of the packaged set.
 */
export function lintSurvey(survey: Survey, pictures: Pictures): readonly Finding[] {
  return [
    ...wholeFindings(survey),
    ...nameFindings(survey),
    ...skipFindings(survey),
    ...lessonFindings(survey),
    ...choiceFindings(survey),
    ...pictureFindings(survey, pictures),
    ...wordingFindings(survey),
  ];
}

function wholeFindings(survey: Survey): readonly Finding[] {
  return [...opinionFindings(survey), ...textFindings(survey), ...sizeFindings(survey)];
}

// A round without an opinion question consults nobody: nothing of it could count for indicator 22.
function opinionFindings(survey: Survey): readonly Finding[] {
  const hasOpinion = questionsOf(survey).some(({ feeds }) => feeds.includes("22-opinion"));
  return hasOpinion ? [] : [errorAt(["items"], "no-opinion")];
}

function textFindings(survey: Survey): readonly Finding[] {
  if (survey.band !== "7-10") return [];
  return survey.items.flatMap((item, nth) =>
    item.kind === "short-text" ? [errorAt(["items", nth], "text-too-young")] : [],
  );
}

function sizeFindings(survey: Survey): readonly Finding[] {
  const given = longestAnswersBytes(survey);
  const asked = mostAsked(survey);
  const most = mostQuestions[survey.band];
  return [
    ...(given > answersRoomBytes ? [errorAt(["items"], "too-large-answers", { given, most: answersRoomBytes })] : []),
    ...(asked > most ? [warningAt(["items"], "too-many-questions", { given: asked, most, band: survey.band })] : []),
  ];
}
