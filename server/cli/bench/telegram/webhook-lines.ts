import { connect, type Socket } from "node:net";
import { type HttpMessage, readMessages } from "./http-wire.ts";

/** How the webhook answered; null: it did not. */
export type WebhookAnswer = {
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  readonly body: string;
} | null;

export type WebhookAt = { readonly port: number; readonly path: string; readonly secret: string };
export type WebhookLines = { post(update: string): Promise<WebhookAnswer>; close(): void };

type Line = { readonly socket: Socket; settle: ((answer: WebhookAnswer) => void) | null };

/** Kept connections to a webhook, a new one for each update that finds none free: whoever calls sees to how many. */
export function openLines(at: WebhookAt, deadlineMs: number): WebhookLines {
  const idle: Line[] = [];
  const open = new Set<Line>();
  const post = (update: string): Promise<WebhookAnswer> =>
    new Promise((resolve) => {
      const line = idle.pop() ?? openLine(at, idle, open);
      const late = setTimeout(() => line.socket.destroy(), deadlineMs);
      line.settle = (answer) => {
        clearTimeout(late);
        line.settle = null;
        resolve(answer);
      };
      line.socket.write(requestOf(at, update));
    });
  const close = () => {
    for (const { socket } of open) socket.destroy();
  };
  return { post, close };
}

function openLine({ port }: WebhookAt, idle: Line[], open: Set<Line>): Line {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const line: Line = { socket, settle: null };
  open.add(line);
  readMessages(socket, (message) => {
    const { settle } = line;
    if (/connection: *close/i.test(message.head)) socket.destroy();
    else idle.push(line);
    settle?.(answerIn(message));
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    open.delete(line);
    const at = idle.indexOf(line);
    if (at >= 0) idle.splice(at, 1);
    line.settle?.(null);
  });
  return line;
}

const requestOf = ({ path, secret }: WebhookAt, update: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-Telegram-Bot-Api-Secret-Token: ${secret}\r\nContent-Length: ${Buffer.byteLength(update)}\r\nConnection: keep-alive\r\n\r\n${update}`;

/** `HTTP/1.1 200 OK`. */
function answerIn({ first, head, body }: HttpMessage): WebhookAnswer {
  const asked = /retry-after: *(\d+)/i.exec(head)?.[1];
  return { status: Number(first.slice(9, 12)), retryAfterSeconds: asked === undefined ? null : Number(asked), body };
}
