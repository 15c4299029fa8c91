import type { FastifyInstance } from "fastify";
import { type Page, type PageForm, readPage, type Tap } from "./screen.ts";

type Wire = {
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
  readonly location: string;
};
type Asked = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** One request and its answer; rejects where no answer came. */
export type Send = (asked: Asked) => Promise<Wire>;

/** Requests that go straight into an application which listens nowhere. */
export const sendInto =
  (app: FastifyInstance): Send =>
  async ({ method, path, headers, body }) => {
    const answer = await app.inject({
      method,
      url: path,
      headers: { ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    const cookies = [answer.headers["set-cookie"] ?? []].flat();
    return { status: answer.statusCode, body: answer.body, cookies, location: String(answer.headers.location ?? "") };
  };

/** Requests over the network. */
export const sendTo =
  (address: () => string): Send =>
  async ({ method, path, headers, body }) => {
    const answer = await fetch(`${address()}${path}`, {
      method,
      headers: { ...headers },
      redirect: "manual",
      body: body ?? null,
    });
    return {
      status: answer.status,
      body: await answer.text(),
      cookies: answer.headers.getSetCookie(),
      location: answer.headers.get("location") ?? "",
    };
  };

/** A browser window: its cookies, and the page it shows. */
export type Browser = {
  readonly page: () => Page;
  /** Value of the session cookie; empty where there is none. */
  readonly session: () => string;
  open(path: string): Promise<Page>;
  tap(tap: Tap): Promise<Page>;
  /** The same button pressed twice before the first answer came. */
  tapTwice(tap: Tap): Promise<Page>;
};

/** With script the answer to a post is the next page itself; without, the browser is sent there. */
export function openBrowser(send: Send, { hasScript }: { readonly hasScript: boolean }): Browser {
  const jar = new Map<string, string>();
  let shown: Page | null = null;
  const page = (): Page => {
    if (shown === null) throw new Error("no page is open");
    return shown;
  };
  const show = async (asked: Asked): Promise<Page> => {
    const seen = await follow(send, jar, asked);
    shown = seen;
    return seen;
  };
  const post = (tap: Tap): Asked => {
    const { path, body } = filledIn(page(), tap);
    const headers = { "content-type": "application/x-www-form-urlencoded", ...(hasScript && { "x-turn": "island" }) };
    return { method: "POST", path, body, headers };
  };
  return {
    page,
    session: () => [...jar.values()].join(),
    open: (path) => show({ method: "GET", path, headers: {} }),
    tap: (tap) => show(post(tap)),
    tapTwice: async (tap) => {
      const asked = post(tap);
      const [, second] = await Promise.all([follow(send, jar, asked), follow(send, jar, asked)]);
      shown = second;
      return second;
    },
  };
}

async function follow(send: Send, jar: Map<string, string>, asked: Asked): Promise<Page> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { ...asked.headers, "sec-fetch-site": "same-origin", ...(cookie !== "" && { cookie }) };
  const answer = await send({ ...asked, headers });
  for (const set of answer.cookies) keepCookie(jar, set);
  if (answer.status === 303) return follow(send, jar, { method: "GET", path: answer.location, headers: {} });
  if (answer.status !== 200) throw new Error(`${asked.method} ${asked.path} was answered ${answer.status}`);
  return readPage(answer.body);
}

function keepCookie(jar: Map<string, string>, set: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (value === "") jar.delete(name);
  else jar.set(name, value);
}

/** The form that offers what is tapped, filled in as a browser does. Throws where the page offers no such thing. */
function filledIn(page: Page, tap: Tap): { readonly path: string; readonly body: string } {
  const form = page.forms.find((one) => offers(one, tap));
  if (form === undefined) throw new Error(`${page.id} does not offer ${JSON.stringify(tap)}`);
  const fields = [...form.hidden.map(({ name, value }) => [name, value]), ...typedIn(form, tap)];
  return { path: form.to, body: new URLSearchParams(fields).toString() };
}

function offers(form: PageForm, tap: Tap): boolean {
  const hasButton = (name: string, value: string) =>
    form.buttons.some((one) => one.name === name && one.value === value);
  switch (tap.does) {
    case "choose":
      return hasButton("choice", tap.code);
    case "mark":
      return tap.codes.every((code) => form.boxes.some(({ value }) => value === code)) && hasButton("action", "done");
    case "write":
      return form.field !== null;
    case "go":
      return hasButton("action", tap.action);
  }
}

function typedIn({ field }: PageForm, tap: Tap): string[][] {
  switch (tap.does) {
    case "choose":
      return [["choice", tap.code]];
    case "mark":
      return [...tap.codes.map((code) => ["choice", code]), ["action", "done"]];
    case "write":
      return [
        [field ?? "", tap.text],
        ["action", "send"],
      ];
    case "go":
      return [["action", tap.action]];
  }
}
