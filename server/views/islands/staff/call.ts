/** An answer of the server: its status and what it said. 0: it could not be reached. */
export type Answer = { readonly status: number; readonly body: unknown };
export type Method = "GET" | "POST" | "PUT" | "DELETE";

type Hooks = {
  /** The session is over. */
  signedOut(): void;
  /** Asks for the second factor; false: the person does not want to. */
  askFactor(): Promise<boolean>;
};

let hooks: Hooks = { signedOut: () => {}, askFactor: async () => false };

export function hook(given: Hooks): void {
  hooks = given;
}

/** The synchroniser token of the page that is shown. */
const token = (): string => document.querySelector<HTMLElement>("main[data-csrf]")?.dataset.csrf ?? "";

/** Asks the server once. */
export async function ask(method: Method, path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (method !== "GET") headers["content-type"] = "application/json";
  if (token() !== "") headers["x-csrf"] = token();
  try {
    const content = method === "GET" ? {} : { body: JSON.stringify(body ?? {}) };
    const response = await fetch(path, { method, headers, credentials: "same-origin", ...content });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return { status: 0, body: null };
  }
}

/**
 * Asks the server for somebody who is signed in: where the session is over the sign-in page comes, where the second factor
 * was given too long ago it is asked for, and then the same is asked once more.
 */
export async function call(method: Method, path: string, body?: unknown): Promise<Answer> {
  const answer = await ask(method, path, body);
  if (answer.status === 401 && codeOf(answer) === "not-signed-in") hooks.signedOut();
  if (codeOf(answer) !== "second-factor-old") return answer;
  return (await hooks.askFactor()) ? ask(method, path, body) : answer;
}

/** The code of a refusal; "away" where there was no answer. */
export function codeOf({ status, body }: Answer): string {
  if (status === 0) return "away";
  const code = field(body, "error");
  return typeof code === "string" ? code : "";
}

/** A property of something that came from elsewhere. */
export function field(from: unknown, name: string): unknown {
  if (typeof from !== "object" || from === null) return undefined;
  return Object.getOwnPropertyDescriptor(from, name)?.value;
}

export const textField = (from: unknown, name: string): string => {
  const value = field(from, name);
  return typeof value === "string" ? value : "";
};
