import type { ComponentChildren } from "preact";
import { asset } from "../assets.ts";
import { type Frame, inLanguage } from "../say.ts";
import { Document } from "./document.tsx";

type Props = {
  readonly frame: Frame;
  readonly title: string;
  /** Where this page lies, so that it can be shown in the other language. */
  readonly path: string;
  readonly width?: "narrow" | "wide";
  /** Tells the child's page that it holds no conversation. */
  readonly mark?: "trouble";
  readonly children: ComponentChildren;
};

/** A public page: the band, the way home, the other language; below it the pages that belong to every page. */
export function Page({ frame, title, path, width = "wide", mark, children }: Props) {
  const { say } = frame;
  return (
    <Document frame={frame} title={`${title} · ${say("page-name")}`} sheet="public.css">
      <a class="past" href="#content">
        {say("page-skip")}
      </a>
      <div class="band" />
      <div class={width === "narrow" ? "page page-narrow" : "page"}>
        <header class="head">
          <a class="brand" href={inLanguage(frame, "/")}>
            <img src={asset("mark.svg")} alt="" width="32" height="32" />
            {say("page-name")}
          </a>
          <OtherLanguage frame={frame} path={path} />
        </header>
        <main id="content" data-trouble={mark === "trouble" ? "" : undefined}>
          {children}
        </main>
        <Foot frame={frame} />
      </div>
    </Document>
  );
}

/** The same page in the other language. */
export function OtherLanguage({ frame, path }: { readonly frame: Frame; readonly path: string }) {
  const other = frame.locale === "vi" ? "en" : "vi";
  return (
    <a
      class="head-link"
      href={other === "vi" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${other}`}
      hreflang={other}
      lang={other}
    >
      {frame.say("page-other-language")}
    </a>
  );
}

function Foot({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <footer class="foot">
      <a href={inLanguage(frame, "/")}>{say("page-foot-home")}</a>
      <a href={inLanguage(frame, "/ket-qua")}>{say("page-foot-results")}</a>
      <a href={inLanguage(frame, "/rieng-tu")}>{say("page-foot-privacy")}</a>
      <a href={inLanguage(frame, "/bao-tin")}>{say("page-foot-help")}</a>
    </footer>
  );
}
