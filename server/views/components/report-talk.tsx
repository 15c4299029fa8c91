import { type Frame, inLanguage } from "../frame.ts";
import { CallBar } from "./call-bar.tsx";
import { Note } from "./note.tsx";
import { Question } from "./question.tsx";
import type { Screen } from "./screen.ts";

/** A conversation about a report, drawn by the server and by the browser alike: the calls, what is said, one question. */
export function ReportTalk({ frame, screen }: { readonly frame: Frame; readonly screen: Screen }) {
  const { notes, question } = screen;
  return (
    <>
      <CallBar frame={frame} question={question} />
      {notes.map((note, index) => (
        <Note key={index} frame={frame} note={note} />
      ))}
      {question === null ? (
        <a class="button" href={inLanguage(frame, "/bao-tin")}>
          {frame.say("page-report-to-start")}
        </a>
      ) : (
        <Question key={question.token} frame={frame} question={{ ...question, calls: [] }} />
      )}
    </>
  );
}
