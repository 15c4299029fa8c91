import { Page } from "../components/page.tsx";
import { Picture } from "../components/picture.tsx";
import { type Frame, inLanguage } from "../say.ts";

type Props = {
  readonly frame: Frame;
  readonly status: number;
  /** Where to try once more, if that may help. */
  readonly again: string | null;
};

type Kind = "unknown" | "refused" | "many" | "away" | "failed";

function kindOf(status: number): Kind {
  if (status === 404) return "unknown";
  if (status === 429) return "many";
  if (status === 503) return "away";
  return status < 500 ? "refused" : "failed";
}

const pictures: Readonly<Record<Kind, string>> = {
  unknown: "compass",
  refused: "pencil",
  many: "hourglass-not-done",
  away: "hourglass-not-done",
  failed: "toolbox",
};

/** Something went wrong and it is nobody's fault who reads this: what happened, what to do. */
export function TroublePage({ frame, status, again }: Props) {
  const { say } = frame;
  const kind = kindOf(status);
  return (
    <Page frame={frame} title={say(`page-trouble-${kind}-title`)} path="/" width="narrow" mark="trouble">
      <div class="panel prose trouble">
        <Picture name={pictures[kind]} />
        <h1>{say(`page-trouble-${kind}-title`)}</h1>
        <p>{say(`page-trouble-${kind}`)}</p>
        {again === null ? (
          <a class="action" href={inLanguage(frame, "/")}>
            {say("page-trouble-home")}
          </a>
        ) : (
          <a class="action" href={inLanguage(frame, again)}>
            {say("page-trouble-again")}
          </a>
        )}
      </div>
      <p class="small trouble-help">
        {say("page-trouble-help")} <a href="tel:111">111</a>
      </p>
    </Page>
  );
}
