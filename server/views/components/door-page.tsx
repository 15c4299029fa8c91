import type { ComponentChildren } from "preact";
import { asset } from "../assets.ts";
import type { Frame } from "../frame.ts";
import { Document } from "./document.tsx";

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly page: "sign-in" | "invitation";
  readonly children: ComponentChildren;
};

/** A page before anybody is known: narrow, one thing at a time. */
export function DoorPage({ frame, title, page, children }: Props) {
  const { say } = frame;
  return (
    <Document
      frame={frame}
      title={`${title} · ${say("staff-name")}`}
      sheet="staff.css"
      island="staff.js"
      icon="quiet.svg"
      hasWasm
    >
      <div class="band" />
      <main id="content" class="door" data-page={page}>
        <p class="staff-brand">
          <img src={asset("mark.svg")} alt="" width="28" height="28" />
          {say("staff-name")}
        </p>
        <noscript>
          <p class="says-shown">{say("staff-no-script")}</p>
        </noscript>
        {children}
      </main>
    </Document>
  );
}
