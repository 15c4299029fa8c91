import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { Subscription } from "../../server/alarms/subscriptions.ts";

/** A mail as it arrived at one address. */
export type Mail = { readonly to: string; readonly raw: string; readonly subject: string; readonly text: string };

export type MailServer = {
  readonly url: string;
  readonly mails: Mail[];
  refuse(to: string): void;
  close(): Promise<void>;
};

/** A real mail server on this machine; the same port again where one is given, as after it was away. */
export async function mailServer(port = 0): Promise<MailServer> {
  const mails: Mail[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? Object.assign(new Error("no such box"), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, raw, ...readMail(raw) });
        done();
      });
    },
  });
  const listening = await new Promise<number>((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve((server.server.address() as AddressInfo).port));
  });
  return {
    url: `smtp://127.0.0.1:${listening}`,
    mails,
    refuse: (to) => refused.add(to),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Subject and text of a mail of one part, read as a mail program does (RFC 2045, 2047). */
function readMail(raw: string): { readonly subject: string; readonly text: string } {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const unfolded = head.replace(/\r\n[ \t]+/g, " ");
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(unfolded)?.[1] ?? "";
  const body = rest.join("\r\n\r\n");
  const isBase64 = /base64/i.test(header("Content-Transfer-Encoding"));
  const isQuoted = /quoted-printable/i.test(header("Content-Transfer-Encoding"));
  const text = isBase64 ? Buffer.from(body, "base64").toString("utf8") : isQuoted ? unquoted(body) : body;
  return { subject: unquotedWords(header("Subject")), text };
}

const unquotedWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, coding: string, word: string) =>
      coding.toUpperCase() === "B" ? Buffer.from(word, "base64").toString("utf8") : unquoted(word.replaceAll("_", " ")),
    );

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

export type Taken = { readonly headers: IncomingMessage["headers"]; readonly path: string; readonly body: Buffer };

/** Something on this machine that takes requests, and answers each with the status that stands. */
export type Receiver = {
  readonly url: string;
  readonly taken: Taken[];
  status: number;
  location: string | null;
  close(): Promise<void>;
};

export async function httpReceiver(): Promise<Receiver> {
  const taken: Taken[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      taken.push({ headers: request.headers, path: request.url ?? "", body: Buffer.concat(chunks) });
      response.writeHead(receiver.status, receiver.location === null ? {} : { location: receiver.location });
      response.end("whatever it says");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    status: 200,
    location: null,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return receiver;
}

/** A browser that has subscribed: what it hands over, and what only it can read. */
export type Browser = { readonly subscription: Subscription; read(taken: Taken): unknown };

const part = (text: string | undefined) => Buffer.from(text ?? "", "base64url");

/** `service` is the push service's address; the browser's keys never leave it. */
export function browser(service: string): Browser {
  const pair = createECDH("prime256v1");
  const p256dh = pair.generateKeys();
  const auth = randomBytes(16);
  return {
    subscription: {
      endpoint: `${service}/push/${randomBytes(8).toString("hex")}`,
      keys: { p256dh: p256dh.toString("base64url"), auth: auth.toString("base64url") },
    },
    read: ({ body }) => {
      // RFC 8188 2.1: salt, record size, key id; RFC 8291 3.4: the keys.
      const [salt, theirs] = [body.subarray(0, 16), body.subarray(21, 21 + (body[20] ?? 0))];
      const shared = pair.computeSecret(theirs);
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), p256dh, theirs]);
      const input = Buffer.from(hkdfSync("sha256", shared, auth, info, 32));
      const key = Buffer.from(hkdfSync("sha256", input, salt, "Content-Encoding: aes128gcm\0", 16));
      const nonce = Buffer.from(hkdfSync("sha256", input, salt, "Content-Encoding: nonce\0", 12));
      const sealed = body.subarray(21 + theirs.length);
      const cipher = createDecipheriv("aes-128-gcm", key, nonce).setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
      return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString("utf8"));
    },
  };
}

/** What a push service reads of who sends (RFC 8292): the claims, once the signature is right. */
export function vapidClaims({ headers }: Taken): { readonly aud: string; readonly sub: string } | null {
  const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? "") ?? [];
  const [head = "", claims = "", signature] = token.split(".");
  const point = part(key);
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const publicKey = createPublicKey({ key: jwk, format: "jwk" });
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    part(signature),
  );
  return isSigned ? JSON.parse(part(claims).toString("utf8")) : null;
}
