import type { ComponentChildren } from "preact";
import { asset } from "../assets.ts";
import type { Frame } from "../frame.ts";

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly sheet: "child.css" | "public.css" | "staff.css";
  readonly island?: "chat.js" | "report.js" | "received.js" | "staff.js";
  readonly icon?: "mark.svg" | "quiet.svg";
  /** The page runs Argon2, and pages that follow may be shown in its place. */
  readonly hasWasm?: boolean;
  readonly children: ComponentChildren;
};

export function Document({ frame, title, sheet, island, icon = "mark.svg", hasWasm, children }: Props) {
  return (
    <html lang={frame.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        {/* What somebody writes on a quiet page is not for a translation service. */}
        {icon === "quiet.svg" && <meta name="google" content="notranslate" />}
        <meta name="robots" content={icon === "quiet.svg" || sheet === "staff.css" ? "noindex" : "index"} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7ef" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10182a" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={asset(icon)} />
        <link rel="stylesheet" href={asset(sheet)} />
        {island && <script src={asset(island)} defer />}
      </head>
      <body data-wasm={hasWasm ? "" : undefined}>{children}</body>
    </html>
  );
}
