import { Calls } from "../components/calls.tsx";
import { OtherLanguage } from "../components/page.tsx";
import { ReportPageFrame, type ReportSettings } from "../components/report-page.tsx";
import { type Frame, inLanguage } from "../frame.ts";

/** What the page may say of the box before anything was verified in the browser; away: nobody could be asked. */
export type BoxView = {
  readonly state: "open" | "closed" | "away";
  /** Why it is closed, `box-reason-…` in the wording. */
  readonly reasons: readonly string[];
};

type Props = { readonly frame: Frame; readonly settings: ReportSettings; readonly box: BoxView };

/** Help by telephone first, drawn before any script runs; then the way to write. */
export function ReportPage({ frame, settings, box }: Props) {
  const { say } = frame;
  return (
    <ReportPageFrame frame={frame} settings={settings}>
      <div id="start">
        <h1 class="report-title">{say("page-help-title")}</h1>
        <p class="hint">{say("page-help-lead")}</p>
        <Calls frame={frame} />
        {box.state === "open" ? <Writing frame={frame} /> : <NotOpen frame={frame} box={box} />}
        <p class="report-links">
          <a href={inLanguage(frame, "/bao-tin/ma")}>{say("page-report-have-receipt")}</a>
          <a href={`${inLanguage(frame, "/rieng-tu")}#bao-tin`}>{say("page-report-privacy")}</a>
          <OtherLanguage frame={frame} path="/bao-tin" />
        </p>
      </div>
    </ReportPageFrame>
  );
}

function Writing({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <section class="bubble" aria-labelledby="write">
      <h2 id="write" class="ask">
        {say("page-report-write")}
      </h2>
      <p>{say("page-report-write-more")}</p>
      <noscript>
        <p>{say("page-report-without-script")}</p>
      </noscript>
      <a class="button" href={inLanguage(frame, "/bao-tin/viet")} rel="nofollow" data-begin>
        {say("page-report-begin")}
      </a>
    </section>
  );
}

const advice = ["adult", "keep", "not-your-fault"] as const;

/** Nothing is taken: why, and what helps meanwhile. */
function NotOpen({ frame, box }: { readonly frame: Frame; readonly box: BoxView }) {
  const { say } = frame;
  return (
    <>
      <section class="bubble" aria-labelledby="closed">
        <h2 id="closed" class="ask">
          {say(`page-report-${box.state}`)}
        </h2>
        <p>{say(`page-report-${box.state}-more`)}</p>
        {box.reasons.length > 0 && (
          <ul class="points hint">
            {box.reasons.map((reason) => (
              <li key={reason}>{say(`box-reason-${reason}`)}</li>
            ))}
          </ul>
        )}
      </section>
      <section class="bubble" aria-labelledby="meanwhile">
        <h2 id="meanwhile" class="ask">
          {say("page-help-while")}
        </h2>
        <ul class="points">
          {advice.map((one) => (
            <li key={one}>{say(`page-help-${one}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
