import { OtherLanguage } from "../components/page.tsx";
import { ReportPageFrame, type ReportSettings } from "../components/report-page.tsx";
import { type Frame, inLanguage } from "../frame.ts";

type Props = { readonly frame: Frame; readonly settings: ReportSettings };

/** Coming back with a receipt. Without script the digits go to the server's conversation in the body of a form. */
export function ReportReturnPage({ frame, settings }: Props) {
  const { say } = frame;
  return (
    <ReportPageFrame frame={frame} settings={settings}>
      <div id="start">
        <section class="bubble">
          <h1 class="ask">{say("page-report-return")}</h1>
          <p id="return-more">{say("page-report-return-more")}</p>
          <ReceiptForm frame={frame} />
          <noscript>
            <p>{say("page-report-return-without-script")}</p>
          </noscript>
        </section>
        <details class="report-more">
          <summary>{say("page-report-lost")}</summary>
          <p>{say("page-report-lost-more")}</p>
        </details>
        <p class="report-links">
          <a href={inLanguage(frame, "/bao-tin")}>{say("page-report-to-start")}</a>
          <a href={`${inLanguage(frame, "/rieng-tu")}#bao-tin`}>{say("page-report-privacy")}</a>
          <OtherLanguage frame={frame} path="/bao-tin/ma" />
        </p>
      </div>
    </ReportPageFrame>
  );
}

/** 16 digits, with room for what people type between them. */
const longestTyped = 24;

function ReceiptForm({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <form method="post" action="/bao-tin/viet" class="typed" autocomplete="off" data-receipt>
      <input type="hidden" name="locale" value={frame.locale} />
      <label class="unseen" for="receipt">
        {say("page-report-return-field")}
      </label>
      <input
        id="receipt"
        class="field receipt-field"
        name="text"
        type="text"
        inputMode="numeric"
        maxLength={longestTyped}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="return-more receipt-said"
        placeholder="0000 0000 0000 0000"
      />
      <div data-receipt-typed />
      <p
        id="receipt-said"
        class="receipt-said"
        role="alert"
        data-receipt-said
        data-wrong={say("page-report-return-wrong")}
        data-short={say("page-report-return-short")}
      />
      <button type="submit" class="button" name="action" value="send">
        {say("page-report-return-open")}
      </button>
    </form>
  );
}
