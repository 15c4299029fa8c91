import type { ComponentChildren } from "preact";
import { Document } from "../components/document.tsx";
import { LeaveBar } from "../components/leave-bar.tsx";
import { Note } from "../components/note.tsx";
import { Picture } from "../components/picture.tsx";
import { Question } from "../components/question.tsx";
import { ReportTalk } from "../components/report-talk.tsx";
import type { Screen, ScreenQuestion } from "../components/screen.ts";
import { TopBar } from "../components/top-bar.tsx";
import { type Frame, inLanguage } from "../say.ts";

type ChatPageProps = { readonly frame: Frame; readonly screen: Screen };

/** A child's page: one question, nothing else to look at. */
export function ChatPage({ frame, screen }: ChatPageProps) {
  if (screen.question?.isReport) return <ToldHere frame={frame} screen={screen} />;
  return (
    <ChildPage frame={frame} question={screen.question}>
      {screen.notes.map((note, index) => (
        <Note key={index} frame={frame} note={note} />
      ))}
      {screen.question ? (
        <Question frame={frame} question={screen.question} />
      ) : (
        <ToStart label={frame.say("page-chat-anew")} />
      )}
      <Again frame={frame} />
    </ChildPage>
  );
}

/** A report that began in a survey: nothing at the edges says what is told, and a page that locks by itself is offered. */
function ToldHere({ frame, screen }: ChatPageProps) {
  const { say } = frame;
  return (
    <Document frame={frame} title={say("page-report-tab")} sheet="child.css" island="chat.js" icon="quiet.svg">
      <p id="said" class="unseen" role="status" />
      <main class="chat report">
        <ReportTalk frame={frame} screen={screen} />
        <p class="report-honest">
          {say("page-report-on-server")} <a href={inLanguage(frame, "/bao-tin")}>{say("page-report-own-page")}</a>
        </p>
        <Again frame={frame} />
        <LeaveBar frame={frame} exit="/em/thoat" />
      </main>
    </Document>
  );
}

const Again = ({ frame }: { readonly frame: Frame }) => (
  <p id="again" class="again" tabIndex={-1} hidden>
    {frame.say("page-chat-again")}
  </p>
);

/** What the child sees while nothing can be kept: nothing is the child's fault, and trying again is all there is to do. */
export function TroublePage({ frame }: { readonly frame: Frame }) {
  return (
    <ChildPage frame={frame} question={null} isTrouble>
      <div class="bubble">
        <Picture name="hourglass-not-done" className="picture-large" />
        <h1 class="ask">{frame.say("page-chat-trouble")}</h1>
        <p class="hint">{frame.say("page-chat-trouble-more")}</p>
      </div>
      <ToStart label={frame.say("page-chat-try-again")} />
    </ChildPage>
  );
}

type ChildPageProps = {
  readonly frame: Frame;
  readonly question: ScreenQuestion | null;
  readonly isTrouble?: true;
  readonly children: ComponentChildren;
};

function ChildPage({ frame, question, isTrouble, children }: ChildPageProps) {
  return (
    <Document frame={frame} title={frame.say("page-chat-title")} sheet="child.css" island="chat.js">
      <div class="band" />
      {/* Outlives every screen, so that what is said in passing is also read out. */}
      <p id="said" class="unseen" role="status" />
      <main class="chat" data-trouble={isTrouble}>
        <TopBar frame={frame} question={question} />
        {children}
      </main>
    </Document>
  );
}

function ToStart({ label }: { readonly label: string }) {
  return (
    <a class="button" href="/em">
      {label}
    </a>
  );
}
