import type { AgeBand, Survey } from "../../bot/surveys/survey.ts";
import type { Store } from "./client.ts";

export type StoredSurvey = { readonly hash: string; readonly survey: Survey };
type SurveyHead = { readonly hash: string; readonly code: string; readonly band: AgeBand };

/** Freezes documents: what has a hash is never written again, so a campaign always finds what it asked. */
export async function storeSurveys(store: Pick<Store, "pool">, documents: readonly StoredSurvey[]): Promise<void> {
  await store.pool.query(
    `INSERT INTO survey_document (hash, code, band, body)
     SELECT hash, code, band, body FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[]) AS d(hash, code, band, body)
     ON CONFLICT (hash) DO NOTHING`,
    [
      documents.map(({ hash }) => hash),
      documents.map(({ survey }) => survey.code),
      documents.map(({ survey }) => survey.band),
      documents.map(({ survey }) => JSON.stringify(survey)),
    ],
  );
}

/** Code, band and hash of every document that is kept. */
export async function listSurveys(store: Store): Promise<readonly SurveyHead[]> {
  const rows = await store.prisma.surveyDocument.findMany({
    select: { hash: true, code: true, band: true },
    orderBy: [{ code: "asc" }, { hash: "asc" }],
  });
  return rows.map(({ hash, code, band }) => ({ hash, code, band: bandOf(band) }));
}

/** A stored band; the column is written by this program alone. */
export function bandOf(text: string): AgeBand {
  return text === "7-10" ? "7-10" : "11-15";
}
