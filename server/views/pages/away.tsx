import type { Frame } from "../frame.ts";

/**
 * Leads away at once. An answer to a form may not redirect to another site (form-action of the policy), and a page that
 * goes by itself leaves no step of its own for Back.
 */
export function AwayPage({ frame }: { readonly frame: Frame }) {
  return (
    <html lang={frame.locale}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content={`0;url=${frame.leaveTo}`} />
        <meta name="robots" content="noindex" />
        <title>{frame.say("page-report-tab")}</title>
      </head>
      <body>
        <a href={frame.leaveTo}>{frame.leaveTo}</a>
      </body>
    </html>
  );
}
