import { Page } from "../components/page.tsx";
import { Picture } from "../components/picture.tsx";
import { type Frame, inLanguage } from "../say.ts";

type Door = { readonly href: string; readonly picture: string; readonly id: string; readonly look: string };

const doors: readonly Door[] = [
  { href: "/em", picture: "speech-balloon", id: "answer", look: "door door-first" },
  { href: "/bao-tin", picture: "telephone-receiver", id: "help", look: "door" },
  { href: "/ket-qua", picture: "bar-chart", id: "results", look: "door" },
];

const promises = [
  { id: "machine", picture: "robot" },
  { id: "nothing-personal", picture: "locked" },
  { id: "choice", picture: "thumbs-up" },
  { id: "answered", picture: "megaphone" },
] as const;

/** The start: what one can do here, and what is promised. */
export function HomePage({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <Page frame={frame} title={say("page-home-title")} path="/">
      <h1>{say("page-home-heading")}</h1>
      <p class="lead">{say("page-home-lead")}</p>
      <nav class="doors" aria-label={say("page-home-doors")}>
        {doors.map(({ href, picture, id, look }) => (
          <a key={id} class={look} href={inLanguage(frame, href)}>
            <Picture name={picture} />
            <span>
              <strong>{say(`page-home-${id}`)}</strong>
              <small>{say(`page-home-${id}-more`)}</small>
            </span>
          </a>
        ))}
      </nav>
      <section class="stack" aria-labelledby="promises">
        <h2 id="promises">{say("page-home-promises")}</h2>
        <ul class="promises">
          {promises.map(({ id, picture }) => (
            <li key={id}>
              <Picture name={picture} />
              <span>{say(`page-home-promise-${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p class="staff-door">
        <a class="head-link" href={inLanguage(frame, "/can-bo")}>
          {say("page-home-staff")}
        </a>
      </p>
    </Page>
  );
}
