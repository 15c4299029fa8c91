import type { Frame } from "../frame.ts";

/** What a reporter may wish of what is kept. */
export type Wish = "see" | "delete" | "end";

type Props = {
  readonly frame: Frame;
  readonly onWish: (wish: Wish) => void;
  /** A wish was sent: said in the place where it was pressed. */
  readonly isAsked: boolean;
};

/** "Quyền của em": what is kept, how long, a request, and the end of the receipt. */
export function Rights({ frame, onWish, isAsked }: Props) {
  const { say } = frame;
  return (
    <details class="report-more rights">
      <summary>{say("page-report-rights")}</summary>
      <p>{say("page-report-rights-kept")}</p>
      <p>{say("page-report-rights-periods")}</p>
      <p>{say("page-report-rights-ask")}</p>
      <p role="status" class={isAsked ? "again" : "unseen"}>
        {isAsked ? say("page-report-rights-asked") : ""}
      </p>
      {(["see", "delete"] as const).map((wish) => (
        <button key={wish} type="button" class="second" onClick={() => onWish(wish)}>
          {say(`page-report-rights-ask-${wish}`)}
        </button>
      ))}
      <details class="report-more">
        <summary>{say("page-report-rights-end")}</summary>
        <p>{say("page-report-rights-end-more")}</p>
        <button type="button" class="second" onClick={() => onWish("end")}>
          {say("page-report-rights-end-now")}
        </button>
      </details>
    </details>
  );
}
