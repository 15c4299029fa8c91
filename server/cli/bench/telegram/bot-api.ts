import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { readMessages } from "./http-wire.ts";
import { theBot } from "./the-bot.ts";

/** How a call is answered; null: the connection breaks. */
export type ApiAnswer = { readonly status: number; readonly body: string } | null;
export type HearCall = (method: string, body: string) => Promise<ApiAnswer>;
export type BotApi = { readonly port: number };

const calls = `/bot${theBot.token}/`;
const unauthorized = { status: 401, body: '{"ok":false,"error_code":401,"description":"Unauthorized"}' };

/** Listens on loopback as the Bot API does, and hands every call to `hear`. */
export async function serveBotApi(hear: HearCall): Promise<BotApi> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => {});
    readMessages(socket, ({ first, body }) => void answer(socket, first, body, hear));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a port has a number");
  return { port: address.port };
}

/** `POST /botTOKEN/sendMessage HTTP/1.1`. */
async function answer(socket: Socket, first: string, body: string, hear: HearCall): Promise<void> {
  const [, path = ""] = first.split(" ", 2);
  const answered = path.startsWith(calls) ? await hear(path.slice(calls.length), body) : unauthorized;
  if (answered === null) socket.destroy();
  else if (socket.writable)
    socket.write(
      `HTTP/1.1 ${answered.status} .\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(answered.body)}\r\nConnection: keep-alive\r\n\r\n${answered.body}`,
    );
}
