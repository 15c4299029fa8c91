import type { ComponentChildren } from "preact";
import { asset } from "../assets.ts";
import type { Frame } from "../say.ts";

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly sheet: "child.css" | "public.css";
  readonly island?: "chat.js" | "leave.js";
  readonly icon?: "mark.svg" | "quiet.svg";
  readonly children: ComponentChildren;
};

export function Document({ frame, title, sheet, island, icon = "mark.svg", children }: Props) {
  return (
    <html lang={frame.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content={icon === "quiet.svg" ? "noindex" : "index"} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7ef" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10182a" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={asset(icon)} />
        <link rel="stylesheet" href={asset(sheet)} />
        {island && <script src={asset(island)} defer />}
      </head>
      <body>{children}</body>
    </html>
  );
}
