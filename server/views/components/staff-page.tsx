import type { ComponentChildren } from "preact";
import { asset } from "../assets.ts";
import type { Frame } from "../frame.ts";
import { Document } from "./document.tsx";
import { FactorFields } from "./factor-fields.tsx";
import { factorSays, Says } from "./says.tsx";

/** A place of the staff's pages, as the navigation names it (`staff-nav-NAME`). */
export type NavEntry = { readonly path: string; readonly name: string };

/** Who looks at the page, and what its forms need. */
type Viewer = {
  readonly name: string;
  /** Wording id of the role. */
  readonly role: string;
  readonly nav: readonly NavEntry[];
  /** Synchroniser token. */
  readonly csrf: string;
  readonly idleSeconds: number;
  /** The red line of those who handle cases, or null. */
  readonly alarmLine: string | null;
  /** Such pages may run Argon2. */
  readonly hasWasm: boolean;
};

type Props = {
  readonly frame: Frame;
  readonly viewer: Viewer;
  readonly title: string;
  /** Path of the navigation's entry that this page belongs to. */
  readonly current: string;
  readonly children: ComponentChildren;
};

/** A page of the staff: what may be done at the top, the red line where it is due, then the page; calm and dense. */
export function StaffPage({ frame, viewer, title, current, children }: Props) {
  const { say } = frame;
  return (
    <Document
      frame={frame}
      title={`${title} · ${say("staff-name")}`}
      sheet="staff.css"
      island="staff.js"
      icon="quiet.svg"
      hasWasm={viewer.hasWasm}
    >
      <a class="past" href="#content">
        {say("page-skip")}
      </a>
      <div class="band" />
      <Head frame={frame} viewer={viewer} current={current} />
      {viewer.alarmLine !== null && (
        <p class="alarm-line" role="status">
          <span aria-hidden="true">! </span>
          {viewer.alarmLine}
        </p>
      )}
      <main id="content" class="staff-main" data-csrf={viewer.csrf} data-idle={viewer.idleSeconds}>
        {children}
      </main>
      <Again frame={frame} />
    </Document>
  );
}

type HeadProps = { readonly frame: Frame; readonly viewer: Viewer; readonly current: string };

function Head({ frame, viewer, current }: HeadProps) {
  const { say } = frame;
  return (
    <header class="staff-head">
      <a class="staff-brand" href="/can-bo">
        <img src={asset("mark.svg")} alt="" width="28" height="28" />
        {say("staff-name")}
      </a>
      <nav class="staff-nav" aria-label={say("staff-nav")}>
        <ul>
          {viewer.nav.map(({ path, name }) => (
            <li key={path}>
              <a href={path} aria-current={path === current ? "page" : undefined}>
                {say(`staff-nav-${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="staff-who">
        <a href="/can-bo/toi" aria-current={current === "/can-bo/toi" ? "page" : undefined}>
          <bdi>{viewer.name}</bdi>
          <small>{say(viewer.role)}</small>
        </a>
        <form data-staff="sign-out" method="post" action="/can-bo">
          <button class="quiet" type="submit">
            {say("staff-sign-out")}
          </button>
        </form>
      </div>
    </header>
  );
}

/** The second factor, asked for before what cannot be taken back. */
function Again({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <dialog data-again class="staff-dialog" aria-labelledby="again-title">
      <form data-staff="again" class="fields" method="post" action="/can-bo">
        <h2 id="again-title">{say("staff-again-title")}</h2>
        <p class="hint">{say("staff-again-why")}</p>
        <Says frame={frame} codes={factorSays} />
        <FactorFields frame={frame} />
        <button class="quiet" type="submit" value="cancel" formNoValidate>
          {say("staff-again-cancel")}
        </button>
      </form>
    </dialog>
  );
}
