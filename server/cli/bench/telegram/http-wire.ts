import type { Socket } from "node:net";

/** One message of HTTP/1.1: its first line, its head, its body. */
export type HttpMessage = { readonly first: string; readonly head: string; readonly body: string };

/**
 * Hands over every message that comes over a connection. Only what two programs of one machine say to one another: no
 * trailers, no upgrade. A crowd that spent its time in a general parser would measure itself.
 */
export function readMessages(socket: Socket, hear: (message: HttpMessage) => void): void {
  let pending: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let read = firstOf(pending); read !== null; read = firstOf(pending)) {
      pending = pending.subarray(read.bytes);
      hear(read.message);
    }
  });
}

type Read = { readonly message: HttpMessage; readonly bytes: number };

function firstOf(pending: Buffer): Read | null {
  const headEnds = pending.indexOf("\r\n\r\n");
  if (headEnds < 0) return null;
  const head = pending.toString("latin1", 0, headEnds);
  const body = /transfer-encoding: *chunked/i.test(head)
    ? chunkedBody(pending, headEnds + 4)
    : plainBody(pending, headEnds + 4, Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0));
  if (body === null) return null;
  const lineEnds = head.indexOf("\r\n");
  return { message: { first: lineEnds < 0 ? head : head.slice(0, lineEnds), head, body: body.text }, bytes: body.ends };
}

type Body = { readonly text: string; readonly ends: number };

function plainBody(pending: Buffer, from: number, length: number): Body | null {
  const ends = from + length;
  return pending.length < ends ? null : { text: pending.toString("utf8", from, ends), ends };
}

function chunkedBody(pending: Buffer, from: number): Body | null {
  const parts: Buffer[] = [];
  for (let at = from; ; ) {
    const lineEnds = pending.indexOf("\r\n", at);
    if (lineEnds < 0) return null;
    const size = Number.parseInt(pending.toString("latin1", at, lineEnds), 16);
    const ends = lineEnds + 2 + size + 2;
    if (pending.length < ends) return null;
    if (size === 0) return { text: Buffer.concat(parts).toString(), ends };
    parts.push(pending.subarray(lineEnds + 2, lineEnds + 2 + size));
    at = ends;
  }
}
