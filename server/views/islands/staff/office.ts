import { call, codeOf, field, textField } from "./call.ts";
import { busy, fill, sayDone, says, value } from "./forms.ts";

const base = "/api/v1/staff";

/** An invitation: its link is shown once, above the list that has its person now. */
export async function invite(form: HTMLFormElement, again: () => Promise<void>): Promise<void> {
  says(form, null);
  const body = {
    name: value(form, "name"),
    role: value(form, "role"),
    organisation: value(form, "organisation"),
    email: value(form, "email") || null,
  };
  const answer = await busy(form, () => call("POST", `${base}/people`, body));
  if (answer.status !== 200) return says(form, codeOf(answer));
  form.reset();
  await again();
  showLink(answer.body);
}

function showLink(body: unknown): void {
  fill("link", textField(body, "link"));
  fill("invited-login", textField(body, "login"));
  fill("invited-name", textField(body, "name"));
  const box = document.querySelector<HTMLElement>("[data-if=link]");
  if (box === null) return;
  box.hidden = false;
  box.focus();
}

/** Inviting again, or disabling, somebody of the list. */
export async function changePerson(form: HTMLFormElement, pressed: string, again: () => Promise<void>) {
  says(form, null);
  const answer = await busy(form, () => call("POST", `${base}/people/${value(form, "id")}/${pressed}`, {}));
  if (answer.status !== 200) return says(form, codeOf(answer));
  await again();
  if (pressed === "invite") showLink(answer.body);
}

/** The signed directory that came back from the offline machine. */
export async function takeDirectory(form: HTMLFormElement, again: () => Promise<void>): Promise<void> {
  says(form, null);
  const chosen = form.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
  if (chosen === undefined) return says(form, "no-file");
  const text = await chosen.text();
  const answer = await busy(form, () => call("POST", `${base}/directory`, { text }));
  const is = field(answer.body, "is");
  if (answer.status === 200 && is === "taken") {
    await again();
    return sayDone("directory");
  }
  says(form, answer.status === 200 ? String(is) : codeOf(answer));
}
