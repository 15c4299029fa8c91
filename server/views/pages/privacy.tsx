import { shownDay } from "../../../bot/wording/numbers.ts";
import { Page } from "../components/page.tsx";
import { Picture } from "../components/picture.tsx";
import type { Frame } from "../say.ts";

/** The day of the wording as it stands; a change of what is kept is a new version. */
const versionDay = "2026-11-25";
const forChildren = [
  { part: "keep", picture: "envelope" },
  { part: "not", picture: "locked" },
  { part: "who", picture: "eyes" },
  { part: "report", picture: "key" },
  { part: "delete", picture: "wastebasket" },
  { part: "ask", picture: "speech-balloon" },
] as const;

/** Each part of the notice for adults, and how many paragraphs it has (domain 6.5 d, protocol 6). */
const forAdults = [
  ["honest", 5],
  ["controller", 2],
  ["purpose", 3],
  ["data", 4],
  ["sources", 1],
  ["receivers", 2],
  ["separation", 3],
  ["retention", 3],
  ["rights", 3],
  ["breach", 1],
  ["machine", 1],
] as const;

/** The same for reports, which people must be able to read (protocol 5 and 6, privacy-security 8.6). */
const forReporters = [
  ["report-kept", 4],
  ["report-readers", 4],
  ["report-limits", 4],
  ["report-periods", 4],
  ["report-rights", 4],
] as const;

/** What is kept and what is not: short for children, whole for adults. */
export function PrivacyPage({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <Page frame={frame} title={say("page-privacy-title")} path="/rieng-tu" width="narrow">
      <h1>{say("page-privacy-heading")}</h1>
      <div class="stack">
        <section class="panel prose for-children" aria-labelledby="children">
          <h2 id="children">{say("page-privacy-child")}</h2>
          <dl class="facts">
            {forChildren.map(({ part, picture }) => (
              <div key={part}>
                <Picture name={picture} />
                <dt>{say(`page-privacy-child-${part}-title`)}</dt>
                <dd>{say(`page-privacy-child-${part}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="prose" aria-labelledby="adults">
          <h2 id="adults">{say("page-privacy-adult")}</h2>
          <p class="lead">{say("page-privacy-adult-lead")}</p>
          <Notice frame={frame} parts={forAdults} />
        </section>
        <section class="prose" aria-labelledby="bao-tin">
          <h2 id="bao-tin">{say("page-privacy-report")}</h2>
          <p class="lead">{say("page-privacy-report-lead")}</p>
          <Notice frame={frame} parts={forReporters} />
          <p class="small">{say("page-privacy-version", { day: shownDay(frame.locale, versionDay) })}</p>
        </section>
      </div>
    </Page>
  );
}

type NoticeProps = { readonly frame: Frame; readonly parts: readonly (readonly [string, number])[] };

const Notice = ({ frame, parts }: NoticeProps) => (
  <div class="panel notice">
    {parts.map(([part, paragraphs]) => (
      <section key={part} class="prose" aria-labelledby={part}>
        <h3 id={part}>{frame.say(`page-privacy-${part}-title`)}</h3>
        <Paragraphs frame={frame} part={part} count={paragraphs} />
      </section>
    ))}
  </div>
);

type ParagraphsProps = { readonly frame: Frame; readonly part: string; readonly count: number };

function Paragraphs({ frame, part, count }: ParagraphsProps) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (count === 1) return <p>{frame.say(`page-privacy-${part}-1`)}</p>;
  return (
    <ul>
      {numbers.map((number) => (
        <li key={number}>{frame.say(`page-privacy-${part}-${number}`)}</li>
      ))}
    </ul>
  );
}
