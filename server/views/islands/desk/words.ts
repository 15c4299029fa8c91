import type { Say } from "../../../../bot/wording/sayer.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long until an instant, or since it, in the largest unit that still says something. */
export function leftWords(say: Say, dueMs: number, nowMs: number): string {
  const apart = Math.abs(dueMs - nowMs);
  const direction = dueMs >= nowMs ? "left" : "late";
  if (apart < 2 * hourMs) return say(`desk-${direction}-minutes`, { n: Math.max(1, Math.round(apart / minuteMs)) });
  if (apart < 2 * dayMs) return say(`desk-${direction}-hours`, { n: Math.round(apart / hourMs) });
  return say(`desk-${direction}-days`, { n: Math.round(apart / dayMs) });
}

/** An instant as people in Viet Nam read it. */
export function shownInstant(locale: string, atMs: number): string {
  const zone = { timeZone: "Asia/Ho_Chi_Minh", hour12: false } as const;
  const style = {
    ...zone,
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "vi-VN", style).format(atMs);
}

/** Nearer than this a clock is shown as soon due. */
export const isSoon = (dueMs: number, nowMs: number): boolean => dueMs - nowMs < 2 * hourMs;

/** Advice not to send something is no wish for it. */
const advice = /(đừng|không|never|not)\s+(gửi|chụp|quay|send|take)/giu;

const asking: readonly (readonly [string, RegExp])[] = [
  ["picture", /(gửi|chụp|quay|send|take)\s+(\S+\s+){0,5}(ảnh|hình|clip|video|picture|photo)/iu],
  ["name", /tên\s+(\S+\s+){0,3}(là\s+)?gì|your name/iu],
  ["secret", /mật khẩu|otp|số tài khoản|căn cước|password|account number/iu],
  ["why", /(tại sao|sao|vì sao)\s+em|why did you/iu],
  ["promise", /hứa|chắc chắn sẽ|đảm bảo sẽ|promise|guarantee/iu],
];

/** What a reply should not ask or promise (domain 5.6), as wording ids `desk-warn-…`; it warns and never forbids. */
export function warningsOf(reply: string): readonly string[] {
  const wishes = reply.normalize("NFC").replaceAll(advice, "");
  return asking.filter(([, pattern]) => pattern.test(wishes)).map(([what]) => `desk-warn-${what}`);
}
