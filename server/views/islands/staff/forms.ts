/** A form of the staff's pages: which one, and what stands in it. */
export const value = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : "";
};

export function clear(form: HTMLFormElement, ...names: readonly string[]): void {
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = "";
  }
}

/** Says one of the sentences that stand ready in the form, and none else; null: none. An unknown code is "failed". */
export function says(within: ParentNode, code: string | null): void {
  const all = [...within.querySelectorAll<HTMLElement>("[data-says]")];
  const wanted = code === null ? null : (all.find((one) => one.dataset.says === code) ?? null);
  const shown = wanted ?? (code === null ? null : (all.find((one) => one.dataset.says === "failed") ?? null));
  for (const one of all) one.hidden = one !== shown;
}

/** Says on the page that was drawn again that it is done, and puts the cursor there. */
export function sayDone(name: string): void {
  const place = document.querySelector<HTMLElement>(`[data-done="${name}"]`);
  if (place === null) return;
  place.hidden = false;
  place.focus();
}

/** Buttons of a form that works stay still, and it says so to those who cannot see it. */
export async function busy<T>(form: HTMLFormElement, work: () => Promise<T>): Promise<T> {
  const buttons = [...form.querySelectorAll("button")];
  for (const button of buttons) button.disabled = true;
  form.setAttribute("aria-busy", "true");
  // The browser draws that before the password is turned into a key, which takes a second of its whole attention.
  await new Promise((drawn) => setTimeout(drawn, 30));
  try {
    return await work();
  } finally {
    for (const button of buttons) button.disabled = false;
    form.removeAttribute("aria-busy");
  }
}

/** Shows one step of a page, and puts the cursor into it. */
export function showStep(name: string): HTMLElement | null {
  let shown: HTMLElement | null = null;
  for (const step of document.querySelectorAll<HTMLElement>("[data-step]")) {
    step.hidden = step.dataset.step !== name;
    if (!step.hidden) shown = step;
  }
  const first = shown?.querySelector<HTMLElement>("[data-first]") ?? shown?.querySelector<HTMLElement>("h1, h2");
  first?.focus();
  return shown;
}

/** Fills every place of that name with a text. */
export function fill(name: string, text: string): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-fill="${name}"]`)) place.textContent = text;
}
