import type { Frame } from "../frame.ts";

type Props = {
  readonly frame: Frame;
  /** Ends the conversation of this page first. */
  readonly exit?: "/bao-tin/thoat" | "/em/thoat";
};

/** The way out, where the thumb rests; it stays in sight whatever is on the screen. */
export function LeaveBar({ frame, exit = "/bao-tin/thoat" }: Props) {
  return (
    <nav class="leave" aria-label={frame.say("page-leave")}>
      <a href={exit} rel="nofollow" data-leave={frame.leaveTo}>
        <span aria-hidden="true">✕</span> {frame.say("page-report-leave")}
      </a>
    </nav>
  );
}
