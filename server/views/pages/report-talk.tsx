import { Picture } from "../components/picture.tsx";
import { ReportPageFrame } from "../components/report-page.tsx";
import { ReportTalk } from "../components/report-talk.tsx";
import type { Screen } from "../components/screen.ts";
import type { Frame } from "../frame.ts";

/** A report that is held with the server: it works without script, and says what that means. */
export function ReportTalkPage({ frame, screen }: { readonly frame: Frame; readonly screen: Screen }) {
  return (
    <ReportPageFrame frame={frame}>
      <ReportTalk frame={frame} screen={screen} />
      <p class="report-honest">{frame.say("page-report-without-script")}</p>
    </ReportPageFrame>
  );
}

/** What is seen while nothing can be kept: whoever needs help calls, and trying again is all there is to do. */
export function ReportTroublePage({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <ReportPageFrame frame={frame}>
      <ReportTalk frame={frame} screen={{ notes: [], question: null }} />
      <div class="bubble" data-trouble>
        <Picture name="hourglass-not-done" className="picture-large" />
        <h1 class="ask">{say("page-chat-trouble")}</h1>
        <p>{say("page-report-trouble-more")}</p>
      </div>
    </ReportPageFrame>
  );
}
