import type { Frame } from "../frame.ts";

/** An entry as the page shows it; `at` as it writes an instant. */
export type ShownEntry = {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  /** In words. */
  readonly action: string;
  readonly object: string | null;
  readonly result: string;
};

export type AuditView = {
  readonly entries: readonly ShownEntry[];
  /** Number before which the next page begins; null: this is the last. */
  readonly before: number | null;
  readonly isFirst: boolean;
  readonly scope: "all" | "team";
};

/** A page of the audit log: what was done and when, by whom; never what anybody wrote. */
export function AuditLog({ frame, view }: { readonly frame: Frame; readonly view: AuditView }) {
  const { say } = frame;
  return (
    <div class="office">
      <h1>{say("audit-page-title")}</h1>
      <p>{say(`audit-page-scope-${view.scope}`)}</p>
      {view.entries.length === 0 ? (
        <p class="office-empty">{say("audit-page-empty")}</p>
      ) : (
        <Entries frame={frame} view={view} />
      )}
      <nav class="office-row" aria-label={say("audit-page-pages")}>
        {!view.isFirst && <a href="/can-bo/nhat-ky">{say("audit-page-newest")}</a>}
        {view.before !== null && <a href={`/can-bo/nhat-ky?truoc=${view.before}`}>{say("audit-page-older")}</a>}
        <a href="/can-bo/nhat-ky.csv" download>
          {say("audit-page-export")}
        </a>
      </nav>
    </div>
  );
}

function Entries({ frame, view }: { readonly frame: Frame; readonly view: AuditView }) {
  const { say } = frame;
  return (
    <table class="office-log">
      <caption class="unseen">{say("audit-page-title")}</caption>
      <thead>
        <tr>
          {["seq", "at", "who", "action", "object", "result"].map((column) => (
            <th scope="col" key={column}>
              {say(`audit-column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.entries.map((entry) => (
          <tr key={entry.seq}>
            <td class="office-order">{entry.seq}</td>
            <td class="office-when">{entry.at}</td>
            <td class="office-who">{entry.who}</td>
            <td class="office-what">{entry.action}</td>
            <td class="office-mark">{entry.object ?? "–"}</td>
            <td>{entry.result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
