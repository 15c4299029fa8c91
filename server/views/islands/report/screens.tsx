import { render } from "preact";
import { screenOf } from "../../../../bot/channels/web/outgoing.ts";
import type { Outgoing } from "../../../../bot/dialogue/outgoing.ts";
import type { Say } from "../../../../bot/wording/sayer.ts";
import { ReportTalk } from "../../components/report-talk.tsx";
import { Rights, type Wish } from "../../components/rights.tsx";
import type { Frame } from "../../frame.ts";
import { leave } from "../leaving.ts";
import { settle } from "../turns.ts";
import { saveReceipt } from "./receipt-picture.ts";
import type { Settings } from "./settings.ts";
import type { Heard } from "./talk.ts";

/** Where the case of a receipt is open: what may be wished of it. */
export type Wishes = { readonly isAsked: boolean; readonly onWish: (wish: Wish) => void };

/** The part of the page that a conversation in this browser draws. */
export function screens({ leaveTo }: Settings, wording: (locale: string) => Say) {
  const host = document.querySelector<HTMLElement>("#report") ?? document.body;
  const place = document.querySelector<HTMLElement>("#talk") ?? host;
  const again = document.querySelector<HTMLElement>("#again");
  const say = (id: string): string => wording(document.documentElement.lang)(id);
  let isBusy = false;
  let last: readonly Outgoing[] = [];

  function draw(outgoing: readonly Outgoing[], wishes: Wishes | null): void {
    last = outgoing;
    const locale = localeOf(outgoing) ?? document.documentElement.lang;
    const frame: Frame = { locale, say: wording(locale), leaveTo, turnTo: "/bao-tin/viet", isInBrowser: true };
    document.documentElement.lang = locale;
    document.querySelector("#start")?.remove();
    render(
      <>
        <ReportTalk frame={frame} screen={screenOf(outgoing)} />
        {wishes && <Rights frame={frame} {...wishes} />}
      </>,
      place,
    );
  }

  function sayAgain(id: string | null): void {
    if (again === null) return;
    again.hidden = id === null;
    if (id === null) return;
    again.textContent = say(id);
    again.focus();
  }

  place.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-save-receipt]") : null;
    if (button?.dataset.saveReceipt) void saveReceipt(button.dataset.saveReceipt);
  });

  return {
    show: (heard: Heard, wishes: Wishes | null): void => {
      switch (heard.is) {
        case "left":
          void leave();
          break;
        case "unsent":
          sayAgain(`page-report-unsent-${heard.why}`);
          break;
        case "shown":
          sayAgain(null);
          draw(heard.outgoing, heard.isOver ? null : wishes);
          settle();
      }
    },
    /** Own words are asked for: digits may be part of a story. */
    asksForWords: (): boolean => {
      const question = last.findLast((one) => one.kind === "question");
      return question?.answer.form === "text" && question.id !== "report/code";
    },
    /** The same screen with other wishes: nothing moves under the finger. */
    showWishes: (wishes: Wishes): void => draw(last, wishes),
    /** Nothing more is open: a last word stands alone. */
    showEnd: (id: string): void => draw([{ kind: "note", text: say(id) }], null),
    sayAgain,
    /** One press at a time; what is pressed shows that it was. */
    busyWith: async (button: HTMLElement | null, work: () => Promise<void>): Promise<void> => {
      if (isBusy) return;
      isBusy = true;
      host.setAttribute("aria-busy", "true");
      if (button) button.dataset.pressed = "";
      await work().catch(() => sayAgain("page-report-unsent-away"));
      if (button) delete button.dataset.pressed;
      host.removeAttribute("aria-busy");
      isBusy = false;
    },
  };
}

export type Screens = ReturnType<typeof screens>;

const localeOf = (outgoing: readonly Outgoing[]): string | undefined =>
  outgoing.findLast((one) => one.kind === "question")?.locale;
