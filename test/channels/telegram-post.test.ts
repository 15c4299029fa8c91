import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { openPost, type PostLimits } from "../../bot/channels/telegram/post.ts";

const said = JSON.stringify({ ok: true, result: "Em đã nói — cảm ơn em 🌈" });
const ok = `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(said)}\r\n\r\n${said}`;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A server that answers each request as it is told, and who posts to it. */
async function talk(answer: (socket: Socket, nth: number) => unknown, limits: Partial<PostLimits> = {}) {
  let heard = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    // Each request comes in one piece: it is small, and this machine's own.
    socket.on("data", () => {
      heard += 1;
      answer(socket, heard);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a port has a number");
  const root = new URL(`http://127.0.0.1:${address.port}/bot1:token/`);
  const post = openPost(root, { connections: 2, timeoutMs: 5000, unusedMs: 5000, ...limits });
  ends.push(
    () => new Promise((resolve) => server.close(resolve)),
    () => post.abort(),
  );
  return { post, sockets, heard: () => heard, ask: () => post.post("getMe", "{}") };
}

test("connections are kept and used again, and never more than allowed", async () => {
  const { sockets, ask, heard } = await talk((socket) => socket.write(ok));
  expect(await Promise.all(Array.from({ length: 20 }, ask))).toEqual(Array(20).fill(said));
  expect([sockets.size, heard()]).toEqual([2, 20]);
});

test("an answer may come byte by byte", async () => {
  const { ask } = await talk(async (socket) => {
    for (const byte of Buffer.from(ok)) {
      socket.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
  });
  expect(await ask()).toBe(said);
  expect(await ask()).toBe(said);
});

const troubles: Readonly<Record<string, (socket: Socket) => unknown>> = {
  "ends without an answer": (socket) => socket.end(),
  "is reset": (socket) => socket.resetAndDestroy(),
  "ends in the middle of its answer": (socket) => socket.end(ok.slice(0, -9)),
  "is answered in another protocol": (socket) => socket.write("220 mail\r\n\r\n"),
  "says too much": (socket) =>
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n${"x".repeat(5_000_000)}`),
  "says nothing in time": () => {},
};

test.each(Object.keys(troubles))("a call that %s has no answer, and the next one is made anew", async (how) => {
  const limits = how === "says nothing in time" ? { timeoutMs: 50 } : {};
  const { ask } = await talk((socket, nth) => (nth > 1 ? socket.write(ok) : troubles[how]?.(socket)), limits);
  expect(await ask()).toBeNull();
  expect(await ask()).toBe(said);
});

test("calls to a port of nobody have no answer", async () => {
  const nobody = openPost(new URL("http://127.0.0.1:1/"), { connections: 1, timeoutMs: 5000, unusedMs: 5000 });
  expect(await Promise.all([nobody.post("getMe", "{}"), nobody.post("getMe", "{}")])).toEqual([null, null]);
  await nobody.close();
  expect(await nobody.post("getMe", "{}")).toBeNull();
});

test("connections that lie unused are ended", async () => {
  const { sockets, ask } = await talk((socket) => socket.write(ok), { unusedMs: 10 });
  expect(await ask()).toBe(said);
  await expect.poll(() => sockets.size, { timeout: 5000 }).toBe(0);
});

test("closed, it lets what is under way finish and takes nothing more", async () => {
  const { post, ask, heard, sockets } = await talk(() => {});
  const asked = ask();
  await expect.poll(heard).toBe(1);
  const closed = post.close();
  expect(await ask()).toBeNull();
  for (const socket of sockets) socket.write(ok);
  expect(await asked).toBe(said);
  await closed;
});

test("aborted, it ends what is under way", async () => {
  const { post, ask, heard } = await talk(() => {});
  const asked = Promise.all([ask(), ask(), ask()]);
  await expect.poll(heard).toBe(2);
  await post.abort();
  expect(await asked).toEqual([null, null, null]);
});
