import type { ComponentChildren } from "preact";
import { Document } from "../components/document.tsx";
import { Picture } from "../components/picture.tsx";
import { Question } from "../components/question.tsx";
import type { Screen, ScreenNote, ScreenQuestion } from "../components/screen.ts";
import { TopBar } from "../components/top-bar.tsx";
import { Words } from "../components/words.tsx";
import type { Frame } from "../say.ts";

/** A child's page: one question, nothing else to look at. */
export function ChatPage({ frame, screen }: { readonly frame: Frame; readonly screen: Screen }) {
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
      <p id="again" class="again" tabIndex={-1} hidden>
        {frame.say("page-chat-again")}
      </p>
    </ChildPage>
  );
}

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

function Note({ frame, note }: { readonly frame: Frame; readonly note: ScreenNote }) {
  return (
    <div class="bubble bubble-note">
      {note.picture && <Picture name={note.picture} className="picture-large" />}
      <div class="more" data-note>
        <Words frame={frame} lines={note.text.split("\n")} />
      </div>
    </div>
  );
}

function ToStart({ label }: { readonly label: string }) {
  return (
    <a class="button" href="/em">
      {label}
    </a>
  );
}
