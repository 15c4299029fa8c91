import { answerOf } from "./office/forms.ts";
import { mountPush } from "./office/push.ts";

/** What the shell of the staff's pages hands to a part of a page. */
export type Tools = {
  call(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Shows the page at that address in place of this one. */
  go?(path: string): void;
};

/** The page of the roster: its forms are sent as JSON, and the page is drawn again; returns what ends it. */
export function mount(element: HTMLElement, tools: Tools): () => void {
  const again = () => (tools.go === undefined ? location.reload() : tools.go(location.pathname));
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const request = answerOf(form, event.submitter);
    if (request === null) return;
    event.preventDefault();
    void send(element, tools, { form, request, again });
  };
  element.addEventListener("submit", onSubmit);
  const endPush = mountPush(element, tools);
  return () => {
    element.removeEventListener("submit", onSubmit);
    endPush();
  };
}

type Request = { readonly method: string; readonly path: string; readonly body: unknown };
type Sending = { readonly form: HTMLFormElement; readonly request: Request; again(): void };

async function send(element: HTMLElement, tools: Tools, { form, request, again }: Sending): Promise<void> {
  const buttons = [...form.querySelectorAll("button")];
  for (const button of buttons) button.disabled = true;
  const { status } = await tools.call(request.method, request.path, request.body).catch(() => ({ status: 0 }));
  for (const button of buttons) button.disabled = false;
  if (status >= 200 && status < 300) return again();
  const failed = element.querySelector<HTMLElement>("[data-office-says=failed]");
  if (failed !== null) failed.hidden = false;
  failed?.scrollIntoView({ block: "center" });
}
