import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** What one request of a browser brought. */
export type Answer = {
  readonly status: number;
  readonly body: string;
  /** Of the answer as it came over the wire, its head included. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly cookie: string | null;
};

export type Ask = {
  readonly path: string;
  readonly cookie?: string | null;
  /** A form: posted as the page's own script posts it. */
  readonly form?: readonly (readonly [string, string])[];
  /** Posted as JSON, in place of a form. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A browser that keeps its connections to one loopback port. */
export type Browser = { ask(ask: Ask): Promise<Answer>; close(): void };

const giveUpMs = 60_000;
/** As the phones of children say it. */
const accepts = "gzip, deflate, br";

export function openBrowser(port: number, connections: number): Browser {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: (ask) => send(agent, port, ask),
    close: () => agent.destroy(),
  };
}

async function send(agent: Agent, port: number, ask: Ask): Promise<Answer> {
  const { path, cookie = null } = ask;
  const posted = postedBy(ask);
  const beganMs = performance.now();
  const asked = request({
    agent,
    host: "127.0.0.1",
    port,
    path,
    method: posted === null ? "GET" : "POST",
    headers: {
      "accept-encoding": accepts,
      ...(cookie !== null && { cookie }),
      ...posted?.headers,
      ...ask.headers,
    },
    timeout: giveUpMs,
  });
  let readBefore = 0;
  asked.on("socket", (socket) => {
    readBefore = socket.bytesRead;
  });
  asked.on("timeout", () => asked.destroy(new Error("no answer came in time")));
  asked.end(posted?.body);
  const [answer] = await once(asked, "response");
  return await readAnswer(answer, { beganMs, readBefore });
}

function postedBy({ form, json }: Ask) {
  if (form !== undefined) {
    const body = new URLSearchParams(form.map(([name, value]) => [name, value])).toString();
    return { body, headers: { ...headersOf(body, "application/x-www-form-urlencoded"), "x-turn": "island" } };
  }
  if (json === undefined) return null;
  const body = JSON.stringify(json);
  return { body, headers: headersOf(body, "application/json") };
}

const headersOf = (body: string, type: string) => ({
  "content-type": type,
  "content-length": Buffer.byteLength(body),
  "sec-fetch-site": "same-origin",
});

type Began = { readonly beganMs: number; readonly readBefore: number };

async function readAnswer(answer: IncomingMessage, { beganMs, readBefore }: Began): Promise<Answer> {
  const { socket } = answer;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return {
    status: answer.statusCode ?? 0,
    milliseconds: performance.now() - beganMs,
    bytes: socket.bytesRead - readBefore,
    cookie: answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? null,
    body: unpacked(Buffer.concat(chunks), answer.headers["content-encoding"]),
  };
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (encoding === "gzip") return gunzipSync(body).toString();
  return (encoding === "br" ? brotliDecompressSync(body) : body).toString();
}
