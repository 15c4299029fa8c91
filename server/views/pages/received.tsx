import { Document } from "../components/document.tsx";
import type { Frame } from "../frame.ts";

/** Where an alarm's one-time link leads: one button, no account; neutral, as the alarm itself is. */
export function ReceivedPage({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <Document frame={frame} title={say("received-title")} sheet="staff.css" island="received.js" icon="quiet.svg">
      <main class="office office-small" id="content">
        <h1>{say("received-title")}</h1>
        <div data-received="ready" hidden>
          <p>{say("received-ready")}</p>
          <button class="office-button" type="button">
            {say("received-press")}
          </button>
        </div>
        <p data-received="busy" hidden>
          {say("received-busy")}
        </p>
        <p data-received="acknowledged" role="status" hidden>
          {say("received-done")}
        </p>
        <p data-received="already" role="status" hidden>
          {say("received-already")}
        </p>
        <p data-received="unknown" role="status" hidden>
          {say("received-unknown")}
        </p>
        <div data-received="failed" role="alert" hidden>
          <p>{say("received-failed")}</p>
          <button class="office-button" type="button">
            {say("received-press")}
          </button>
        </div>
        <noscript>
          <p>{say("received-no-script")}</p>
        </noscript>
        <p>
          <a href="/can-bo">{say("received-to-sign-in")}</a>
        </p>
      </main>
    </Document>
  );
}
