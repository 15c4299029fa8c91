import { expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { noticeOf } from "../../server/alarms/notice.ts";
import { isPushService } from "../../server/alarms/subscriptions.ts";
import { pushSubject } from "../../server/alarms/ways.ts";
import { ownIds } from "../support/wording.ts";

/** What a notice on a locked telephone, or in a mailbox that others read, must not say. */
const telling =
  /em nói|báo tin|trẻ|bé|xâm hại|bạo lực|tình dục|tự (hại|tử)|khẩn|nguy|đỏ|cam\b|vàng|xanh|mức|\d|child|report|abuse|harm|urgent|danger|red\b|orange|level|case|em noi/i;

test("what leaves the house names no service, no category, no level and no number, in any language", () => {
  const ids = ownIds("vi").filter((id) => id.startsWith("alarm-notice-"));
  expect(ids.length).toBeGreaterThanOrEqual(6);
  for (const locale of locales) for (const id of ids) expect(`${locale} ${wordingOf(locale)(id)}`).not.toMatch(telling);
});

test("an alarm of every level reads the same", () => {
  const say = wordingOf("vi");
  const texts = ([1, 2, 3, 4] as const).map((level) => JSON.stringify(noticeOf(level, "https://a.example/#t", say)));
  expect(new Set(texts).size).toBe(1);
  expect(noticeOf(4, "", say).title).toBe("Có tin mới cần xem");
});

test("a push service can turn to the staff's https address, else to the sender, else there is no Web Push", () => {
  const plain = { PUBLIC_URL: "http://127.0.0.1:3000" };
  expect(pushSubject({ PUBLIC_URL: "https://em.example" })).toBe("https://em.example");
  expect(pushSubject({ ...plain, STAFF_URL: "https://can-bo.example" })).toBe("https://can-bo.example");
  expect(pushSubject({ ...plain, ALERT_FROM: "Trực <tin@so.example>" })).toBe("mailto:tin@so.example");
  expect(pushSubject({ ...plain, ALERT_FROM: "không phải địa chỉ" })).toBeNull();
  expect(pushSubject(plain)).toBeNull();
});

test("only the push services of browsers are written to", () => {
  const good = [
    "https://fcm.googleapis.com/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/abc",
    "https://web.push.apple.com/abc",
    "https://sg2p.notify.windows.com/w/?token=abc",
  ];
  const bad = [
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://127.0.0.1/abc",
    "https://fcm.googleapis.com.evil.example/abc",
    "https://evilpush.apple.com.example/",
    "https://user@fcm.googleapis.com/abc",
    "https://fcm.googleapis.com:8443/abc",
    "https://metadata.internal/",
  ];
  expect(good.filter((endpoint) => !isPushService(endpoint))).toEqual([]);
  expect(bad.filter(isPushService)).toEqual([]);
});
