import { questionsOf } from "../surveys/questions.ts";
import type { Feed, Question, Survey } from "../surveys/survey.ts";
import { askedItems } from "../surveys/walk.ts";
import type { Child, Dialogue } from "./dialogue.ts";
import { isDoubtful } from "./doubtful.ts";
import type { Answers, Credential, SurveyCompleted } from "./events.ts";
import type { Stage } from "./stage.ts";

/**
 * What a child said, once the last item is behind: answers of questions that the child would not meet any more are left
 * out, a question that was passed over is absent. Null where the survey or the assent is missing.
 */
export function completed(dialogue: Dialogue, { survey, campaign }: Stage): SurveyCompleted | null {
  const { child, band, survey: hash } = dialogue;
  const credential = credentialOf(dialogue);
  if (!child || !survey || !campaign || band === undefined || hash === undefined || !credential) return null;
  const { answers, texts } = stillAsked(dialogue, child, survey);
  const told = { survey, answers, opened: child.opened };
  return {
    type: "survey_completed",
    campaign: campaign.id,
    credential,
    survey: hash,
    band,
    unit: child.unit ?? null,
    sex: child.sex ?? null,
    ethnicGroup: child.ethnicGroup ?? null,
    disability: child.disability ?? null,
    answers,
    texts,
    hasOpinion: feeding(survey, "22-opinion").some(({ id }) => Object.hasOwn(answers, id) || Object.hasOwn(texts, id)),
    finishedLesson: finishedLesson(told),
    hasAllRight: finishedLesson(told) && hasAllRight(told),
    isDoubtful: isDoubtful(child, survey, answers),
  };
}

type Told = { readonly survey: Survey; readonly answers: Answers; readonly opened: Child["opened"] };

function credentialOf({ code, child }: Dialogue): Credential | null {
  if (code !== undefined) return { by: "code", code: code.code };
  if (child?.animal !== undefined) return { by: "messenger", animal: child.animal };
  return child?.visit === undefined ? null : { by: "visit", draw: child.visit };
}

function stillAsked(dialogue: Dialogue, child: Child, survey: Survey): Pick<SurveyCompleted, "answers" | "texts"> {
  const asked = new Set(askedItems(survey, dialogue.child?.answers ?? {}).map(({ id }) => id));
  const kept = <T>(given: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id)));
  return { answers: kept(child.answers), texts: kept(child.texts) };
}

const feeding = (survey: Survey, feed: Feed): readonly Question[] =>
  questionsOf(survey).filter(({ feeds }) => feeds.includes(feed));

function finishedLesson({ survey, answers, opened }: Told): boolean {
  const lessons = survey.items.filter((item) => item.kind === "lesson");
  const after = feeding(survey, "23-after");
  const hasOpenedAll = lessons.every(({ id, cards }) => (opened[id] ?? 0) >= cards.length);
  return lessons.length > 0 && after.length > 0 && hasOpenedAll && after.every(({ id }) => Object.hasOwn(answers, id));
}

function hasAllRight({ survey, answers }: Told): boolean {
  return feeding(survey, "23-after").every(
    (question) => "quiz" in question && question.quiz?.right === answers[question.id],
  );
}
