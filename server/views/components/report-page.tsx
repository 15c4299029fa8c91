import type { ComponentChildren } from "preact";
import { asset } from "../assets.ts";
import type { Frame } from "../frame.ts";
import { Document } from "./document.tsx";
import { LeaveBar } from "./leave-bar.tsx";

/** What the scripts of a report's page are told (protocol 5: the root stands in the page itself). */
export type ReportSettings = {
  /** Public root key of the officers' directory, base64url; null: none is set, and no report is taken. */
  readonly root: string | null;
  /** Address of the list of communes. */
  readonly places: string;
};

type Props = {
  readonly frame: Frame;
  /** Absent: this page holds its conversation with the server, whatever the browser can do. */
  readonly settings?: ReportSettings;
  readonly children: ComponentChildren;
};

/** A page about a report: no band, no name, neutral in the tab; the way out where the thumb rests. */
export function ReportPageFrame({ frame, settings, children }: Props) {
  const { say } = frame;
  return (
    <Document frame={frame} title={say("page-report-tab")} sheet="child.css" island="report.js" icon="quiet.svg">
      {/* Outlives every screen, so that what is said in passing is also read out. */}
      <p id="said" class="unseen" role="status" />
      <main id="report" class="chat report" {...(settings && told(frame, settings))}>
        {children}
        <div id="talk" />
        <p id="again" class="again" tabIndex={-1} hidden>
          {say("page-report-again")}
        </p>
      </main>
      <LeaveBar frame={frame} />
    </Document>
  );
}

const told = ({ leaveTo }: Frame, { root, places }: ReportSettings) => ({
  "data-core": asset("report-core.js"),
  "data-seal": asset("report-seal.js"),
  "data-words": asset("report-words.json"),
  "data-pictures": asset("report-pictures.svg"),
  "data-receipt-pictures": asset("receipt-pictures.svg"),
  "data-places": places,
  "data-root": root ?? "",
  "data-leave-to": leaveTo,
});
