import { shownDay, shownNumber } from "../../../bot/wording/numbers.ts";
import type { Box, Waiting } from "../results.ts";
import type { Frame } from "../say.ts";
import { Chip, type ChipLook } from "./chip.tsx";
import { Picture } from "./picture.tsx";

/** How many envelopes lie in the box of each open campaign. */
export function Boxes({ frame, boxes }: { readonly frame: Frame; readonly boxes: readonly Box[] }) {
  const { say } = frame;
  return (
    <section class="panel" aria-labelledby="boxes">
      <h2 id="boxes">{say("page-results-boxes")}</h2>
      {boxes.length === 0 && <p class="small">{say("page-results-boxes-none")}</p>}
      <ul class="rows boxes">
        {boxes.map((box) => (
          <OneBox key={box.campaign} frame={frame} box={box} />
        ))}
      </ul>
    </section>
  );
}

function OneBox({ frame, box }: { readonly frame: Frame; readonly box: Box }) {
  const { say, locale } = frame;
  return (
    <li class="box">
      <Picture name="ballot-box-with-ballot" />
      <div>
        <p class="box-name">
          <strong>{box.name}</strong>{" "}
          <Chip look="none" words={say(box.isTrial ? "page-results-chip-trial" : "page-results-chip-open")} />
        </p>
        <p class="box-count">{say("page-results-box", { n: shownNumber(locale, box.envelopes) })}</p>
        <p class="small">{say(box.isTrial ? "page-results-box-trial" : "page-results-box-round")}</p>
        {(box.closesOn !== null || box.answersBy !== null) && <p class="small">{promised(frame, box)}</p>}
      </div>
    </li>
  );
}

function promised({ say, locale }: Frame, { closesOn, answersBy }: Pick<Box, "closesOn" | "answersBy">): string {
  const closes = closesOn === null ? [] : [say("page-results-box-closes", { day: shownDay(locale, closesOn) })];
  const answers = answersBy === null ? [] : [say("page-results-box-answers", { day: shownDay(locale, answersBy) })];
  return [...closes, ...answers].join(" ");
}

const looks: Readonly<Record<Waiting["state"], ChipLook>> = {
  opening: "none",
  waiting: "may",
  late: "not",
  lost: "not",
};

/** Closed campaigns whose children wait for their answer; nothing where there is none. */
export function WaitingCampaigns({ frame, waiting }: { readonly frame: Frame; readonly waiting: readonly Waiting[] }) {
  const { say, locale } = frame;
  if (waiting.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="waiting">
      <h2 id="waiting">{say("page-results-waiting")}</h2>
      <p class="small">{say("page-results-waiting-lead")}</p>
      <ul class="rows">
        {waiting.map(({ name, state, closesOn, answersBy }) => (
          <li key={name}>
            <div>
              <strong>{name}</strong>
              {closesOn !== null && (
                <small>{say("page-results-waiting-closed", { day: shownDay(locale, closesOn) })}</small>
              )}
              {answersBy !== null && (
                <small>{say("page-results-box-answers", { day: shownDay(locale, answersBy) })}</small>
              )}
            </div>
            <Chip look={looks[state]} words={say(`page-results-chip-${state}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
