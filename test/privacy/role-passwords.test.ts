import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { namesUnder, verifierOf } from "../../server/privacy/role-passwords.ts";

/** The exchange of RFC 7677, section 3: user `user`, password `pencil`. */
const nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
const salt = "W22ZaJ0SNY7soEsUEjb6gQ==";
const exchange = `n=user,r=rOprNGfwEbeRWgbNEkqO,r=${nonce},s=${salt},i=4096,c=biws,r=${nonce}`;

test("what PostgreSQL keeps of a password is that of RFC 7677", () => {
  const [, stored = "", server = ""] =
    /^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$(.+):(.+)$/.exec(
      verifierOf("pencil", Buffer.from(salt, "base64")),
    ) ?? [];
  const sign = (key: string) => createHmac("sha256", Buffer.from(key, "base64")).update(exchange).digest();
  expect(sign(server).toString("base64")).toBe("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
  // The client's proof opens to the key whose hash is kept.
  const proof = Buffer.from("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=", "base64");
  const clientKey = sign(stored).map((byte, index) => byte ^ (proof[index] ?? 0));
  expect(createHash("sha256").update(clientKey).digest("base64")).toBe(stored);
});

test("a password is kept under a new salt each time", () => {
  expect(verifierOf("pencil")).not.toBe(verifierOf("pencil"));
});

test("each role has a password of its own, the same for whoever has the key file and nobody else", () => {
  const [ours, theirs] = [namesUnder(Buffer.alloc(32, 1)), namesUnder(Buffer.alloc(32, 2))];
  expect(ours.passwordOf("emnoi_turn")).toBe(namesUnder(Buffer.alloc(32, 1)).passwordOf("emnoi_turn"));
  expect(ours.passwordOf("emnoi_turn")).not.toBe(ours.passwordOf("emnoi_cases"));
  expect(ours.passwordOf("emnoi_turn")).not.toBe(theirs.passwordOf("emnoi_turn"));
  expect(ours.passwordOf("emnoi_turn")).toMatch(/^[\w-]{43}$/);
});
