import type { Answer, Browser } from "../http-client.ts";
import { senderAddress } from "./senders.ts";

/** What a made-up child of 12 answers, by question; anything else is skipped, or gets the first answer there is. */
const story: Readonly<Record<string, string>> = {
  "report/danger": "no",
  "report/device": "no",
  "report/teller": "11-15",
  "report/about": "me",
  "report/category": "H04",
  "report/where": "zalo",
  "report/offender": "peer",
  "report/now": "no",
  "report/safe": "yes",
  "report/hurt": "no",
  "report/contact": "receipt",
  "report/notice": "no",
  "report/ready": "send",
};

const page = "/bao-tin/viet";
const mostTaps = 40;

type Talk = { readonly cookie: string | null; readonly answer: Answer };

/** Tells up to the question that sends; the step that is left sends it, and throws where no receipt came back. */
export async function spokenReport(browser: Browser, sender: number): Promise<() => Promise<void>> {
  const headers = { "x-forwarded-for": senderAddress(sender) };
  const first = await browser.ask({ path: page, headers });
  let talk: Talk = { cookie: first.cookie, answer: first };
  const press = async ({ cookie, answer }: Talk): Promise<Talk> => {
    const next = await browser.ask({ path: page, cookie, form: formFor(answer.body), headers });
    if (next.status !== 200) throw new Error(`a report's tap was answered with ${next.status}`);
    return { cookie, answer: next };
  };
  for (let taps = 0; taps < mostTaps && screenOf(talk) !== "report/ready"; taps += 1) talk = await press(talk);
  if (screenOf(talk) !== "report/ready") throw new Error(`a report stands at ${screenOf(talk)}`);
  return async () => {
    const sent = screenOf(await press(talk));
    if (sent !== "report/receipt") throw new Error(`a report that was sent stands at ${sent}`);
  };
}

const screenOf = ({ answer }: Talk): string | undefined => /data-question="([^"]+)"/.exec(answer.body)?.[1];

function formFor(body: string): readonly (readonly [string, string])[] {
  const question = /name="question" value="([^"]+)"/.exec(body)?.[1] ?? "";
  const id = /data-question="([^"]+)"/.exec(body)?.[1] ?? "";
  const shared = [
    ["question", question],
    ["locale", "vi"],
  ] as const;
  const wanted = story[id];
  if (wanted !== undefined) return [...shared, ["choice", wanted]];
  if (body.includes('name="action" value="skip"')) return [...shared, ["action", "skip"]];
  return [...shared, ["choice", /name="choice" value="([^"]+)"/.exec(body)?.[1] ?? ""]];
}
