import type { Question } from "../../../bot/dialogue/outgoing.ts";

/** What a child can see and do on the screen, whatever draws it. */
export type Screen = {
  /** Scene and question: `age`, `survey/N3`, `ended/finished`. */
  readonly id: string;
  readonly form: Question["answer"]["form"];
  /** Codes of the choices. */
  readonly choices: readonly string[];
  /** Names of the small buttons: back, skip, stop, help, done, restart. */
  readonly actions: readonly string[];
};

/** One thing that a child does at a screen. */
export type Tap =
  | { readonly does: "choose"; readonly code: string }
  | { readonly does: "mark"; readonly codes: readonly string[] }
  | { readonly does: "write"; readonly text: string }
  | { readonly does: "go"; readonly action: string };

export const screenOf = ({ id, answer, choices, navigation }: Question): Screen => ({
  id,
  form: answer.form,
  choices: choices.map(({ code }) => code),
  actions: navigation.map(({ action }) => action),
});

/** A page of the child's web chat, as far as a browser without script makes something of it. */
export type Page = Screen & {
  /** All words on the page. */
  text(): string;
  readonly forms: readonly PageForm[];
};

export type PageForm = {
  readonly to: string;
  readonly hidden: readonly Field[];
  readonly buttons: readonly Field[];
  readonly boxes: readonly Field[];
  /** Name of the field that words are typed into, if there is one. */
  readonly field: string | null;
  readonly isNumeric: boolean;
};
type Field = { readonly name: string; readonly value: string };

/** Reads a page as it came over the wire. Throws where there is no question on it. */
export function readPage(html: string): Page {
  const id = /<section data-question="([^"]*)"/.exec(html)?.[1];
  if (id === undefined) throw new Error(`no question stands on the page:\n${plainText(html)}`);
  const forms = [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, tag = "", inside = ""]) =>
    formIn(tag, inside),
  );
  const values = (fields: readonly Field[], name: string) =>
    fields.filter((one) => one.name === name).map(({ value }) => value);
  const buttons = forms.flatMap((form) => form.buttons);
  const boxes = forms.flatMap((form) => form.boxes);
  return {
    id: unescaped(id),
    form: formOf(forms),
    choices: [...values(buttons, "choice"), ...values(boxes, "choice")],
    actions: values(buttons, "action"),
    text: () => plainText(html),
    forms,
  };
}

function formIn(tag: string, inside: string): PageForm {
  const inputs = [...inside.matchAll(/<input([^>]*?)\/?>/g)].map(([, attributes = ""]) => attributes);
  const ofType = (type: string) => inputs.filter((one) => attribute(one, "type") === type);
  const typed = [
    ...ofType("text"),
    ...[...inside.matchAll(/<textarea([^>]*)>/g)].map(([, attributes = ""]) => attributes),
  ];
  return {
    to: attribute(tag, "action"),
    hidden: ofType("hidden").map(fieldOf),
    boxes: ofType("checkbox").map(fieldOf),
    buttons: [...inside.matchAll(/<button([^>]*)>/g)].map(([, attributes = ""]) => fieldOf(attributes)),
    field: typed[0] === undefined ? null : attribute(typed[0], "name"),
    isNumeric: typed.some((one) => attribute(one, "inputmode") === "numeric"),
  };
}

function formOf(forms: readonly PageForm[]): Screen["form"] {
  if (forms.some(({ boxes }) => boxes.length > 0)) return "several";
  const typed = forms.find(({ field }) => field !== null);
  if (typed !== undefined) return typed.isNumeric ? "number" : "text";
  return forms.some(({ buttons }) => buttons.some(({ name }) => name === "choice")) ? "one" : "none";
}

const fieldOf = (attributes: string): Field => ({
  name: attribute(attributes, "name"),
  value: attribute(attributes, "value"),
});

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "");
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
const plainText = (html: string): string =>
  unescaped(html.replace(/<head>.*<\/head>/s, "").replace(/<[^>]+>/g, "\n")).replace(/\n\s*\n/g, "\n");
