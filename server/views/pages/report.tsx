import { Calls } from "../components/calls.tsx";
import { Document } from "../components/document.tsx";
import { OtherLanguage } from "../components/page.tsx";
import type { Frame } from "../say.ts";

/** Help by telephone: quiet in the tab and in the history, the way out where the thumb rests. */
export function ReportPage({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <Document frame={frame} title={say("page-help-tab")} sheet="public.css" island="leave.js" icon="quiet.svg">
      <div class="page page-narrow quiet-page">
        <main>
          <h1>{say("page-help-title")}</h1>
          <p class="lead">{say("page-help-lead")}</p>
          <Calls frame={frame} />
          <section class="panel prose help-words">
            <h2>{say("page-help-while")}</h2>
            <ul>
              <li>{say("page-help-adult")}</li>
              <li>{say("page-help-keep")}</li>
              <li>{say("page-help-not-your-fault")}</li>
            </ul>
            <p class="small">{say("page-help-no-reports")}</p>
            <OtherLanguage frame={frame} path="/bao-tin" />
          </section>
        </main>
        <nav class="leave" aria-label={say("page-leave")}>
          <a href="/em/thoat" rel="nofollow" data-leave={frame.leaveTo}>
            <span aria-hidden="true">✕</span> {say("page-leave")}
          </a>
        </nav>
      </div>
    </Document>
  );
}
