import { expect, test } from "vitest";
import { canonicalLink } from "../../bot/reports/link.ts";
import { platformOf, platforms } from "../../bot/reports/platforms.ts";

const canonical = (text: string) => {
  const link = canonicalLink(text);
  return link.is === "link" ? link.canonical : null;
};

/** Each line: one page, in as many spellings. */
const same: readonly (readonly string[])[] = [
  [
    "https://vnexpress.net/bai-viet-4711.html",
    "http://m.vnexpress.net/bai-viet-4711.html?utm_source=zalo",
    "VNEXPRESS.net/bai-viet-4711.html#binh-luan",
    "https://www.vnexpress.net:443/bai-viet-4711.html?fbclid=x",
  ],
  [
    "https://example.com/a/b",
    "http://example.com:80/a/b/",
    "https://example.com//a//b?gclid=1",
    "https://user:secret@example.com/a/b",
    "hxxps://example[.]com/a/b",
    "<https://example.com/a/b>",
  ],
  ["https://example.com", "example.com/", "https://example.com/index.html", "EXAMPLE.COM."],
  ["https://example.com/s?a=1&b=2", "https://example.com/s?b=2&a=1&utm_medium=x"],
  [
    "https://example.com/%E1%BA%A3nh",
    "https://example.com/ảnh",
    "https://example.com/%e1%ba%a3nh",
    "https://example.com/a\u0309nh",
  ],
  ["https://example.com/a-b~c", "https://example.com/%61%2Db%7Ec"],
  ["https://tiếng-việt.vn/a", "https://TIẾNG-VIỆT.vn/a"],
  ["https://app.example.com/#/nhom/1", "http://app.example.com/#/nhom/1"],
  [
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://youtu.be/dQw4w9WgXcQ?si=abc",
    "https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=10s&list=PL1",
    "youtube.com/shorts/dQw4w9WgXcQ",
    "https://www.youtube.com/embed/dQw4w9WgXcQ",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
    "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
    "https://music.youtube.com/watch?v=dQw4w9WgXcQ",
  ],
  ["https://youtube.com/@Kenh/videos", "https://www.youtube.com/@kenh", "youtube.com/@KENH?app=desktop"],
  [
    "https://www.tiktok.com/@bạn.a/video/7312345678901234567?is_from_webapp=1&sender_device=pc",
    "https://m.tiktok.com/v/7312345678901234567.html",
    "tiktok.com/@khac/video/7312345678901234567",
    "https://www.tiktok.com/embed/7312345678901234567",
  ],
  ["https://www.tiktok.com/@Ten.A?lang=vi", "https://tiktok.com/@ten.a/", "https://www.tiktok.com/@ten.a/live"],
  [
    "https://www.facebook.com/profile.php?id=100012345678901&mibextid=x",
    "https://m.facebook.com/profile.php?id=100012345678901",
    "https://www.facebook.com/people/Ten-A/100012345678901/",
    "fb.com/100012345678901",
    "https://vi-vn.facebook.com/100012345678901",
  ],
  [
    "https://www.facebook.com/Ten.A/posts/123456789",
    "https://mbasic.facebook.com/tena/posts/123456789?__tn__=R",
    "https://facebook.com/tena/posts/bai-viet/123456789",
  ],
  [
    "https://www.facebook.com/watch/?v=123456789",
    "https://www.facebook.com/tena/videos/123456789/",
    "https://m.facebook.com/reel/123456789",
    "https://facebook.com/video.php?v=123456789",
  ],
  [
    "https://www.facebook.com/groups/Nhom.A/permalink/123456/",
    "https://m.facebook.com/groups/nhom.a/posts/123456?ref=share",
  ],
  [
    "https://www.facebook.com/photo.php?fbid=123456&set=a.1",
    "https://www.facebook.com/photo/?fbid=123456",
    "https://facebook.com/tena/photos/a.9/123456",
  ],
  [
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fx%3Ffbclid%3D1&h=AT0",
    "https://example.com/x",
    "https://www.google.com/url?q=https://example.com/x&sa=D",
  ],
  [
    "https://zalo.me/0912345678",
    "https://chat.zalo.me/0912345678",
    "zalo.me/84912345678",
    "https://zaloapp.com/0912345678?src=qr",
  ],
  ["https://zalo.me/g/abcxyz123", "http://zalo.me/g/abcxyz123/"],
  ["https://t.me/Kenh", "https://telegram.me/kenh", "t.me/s/kenh"],
  ["https://x.com/a/status/17", "https://twitter.com/b/status/17?s=20", "https://mobile.twitter.com/a/status/17"],
  [
    "https://www.instagram.com/p/Cabc/?igsh=1",
    "https://instagram.com/ten/reel/Cabc",
    "https://www.instagram.com/reel/Cabc/",
  ],
  ["https://discord.gg/Abc", "https://discord.com/invite/Abc"],
];

test("a page in other spellings is one page", () => {
  const pairs = same.flatMap(([first = "", ...others]) => others.map((other) => [first, other] as const));
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.filter(([a, b]) => canonical(a) === null || canonical(a) !== canonical(b))).toEqual([]);
});

test("different pages stay different", () => {
  const firsts = same.map(([first = ""]) => canonical(first));
  expect(new Set(firsts).size).toBe(same.length);
  const pairs = [
    ["https://youtu.be/aaaaaaaaaaa", "https://youtu.be/AAAAAAAAAAA"],
    ["https://example.com/A", "https://example.com/a"],
    ["https://example.com/s?a=1", "https://example.com/s?a=2"],
    ["https://zalo.me/g/abc", "https://zalo.me/g/ABC"],
    ["https://example.com:8080/a", "https://example.com/a"],
    ["https://app.example.com/#/1", "https://app.example.com/#/2"],
    ["https://facebook.com/groups/a/posts/1111", "https://facebook.com/groups/a/posts/2222"],
  ] as const;
  expect(pairs.filter(([a, b]) => canonical(a) === canonical(b))).toEqual([]);
});

test("a canonical link is its own canonical form", () => {
  const all = same.flat().map((text) => canonical(text) ?? "");
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((link) => canonical(link) !== link)).toEqual([]);
});

test("short links are links that stay apart", () => {
  const shorts = [
    "https://bit.ly/3xYz",
    "https://vt.tiktok.com/ZSabc/",
    "https://www.tiktok.com/t/ZTabc/",
    "https://fb.watch/abc/",
    "https://www.facebook.com/share/p/AbC/",
  ];
  for (const text of shorts) expect(canonicalLink(text)).toMatchObject({ is: "link", isShort: true });
  expect(canonicalLink("https://bit.ly/3xYz")).not.toEqual(canonicalLink("https://bit.ly/3xyz"));
});

test("what is no address is no link, and nothing throws", () => {
  const none = [
    "",
    " ",
    "em",
    "chào bạn",
    "0912345678",
    "0912.345.678",
    "a@b.com",
    "javascript:alert(1)",
    "zalo://x",
    "file:///etc/passwd",
    "http://",
    "https://",
    "abc.khongcoduoi",
    "http://localhost/a",
    "3.14",
    "…",
    "%",
    "https://%zz.com",
    `https://example.com/${"a".repeat(3000)}`,
  ];
  expect(none.filter((text) => canonicalLink(text).is === "link")).toEqual([]);
});

test("the platform of a link is known by its host, and of no other that merely ends alike", () => {
  expect(platformOf("youtube.com")?.code).toBe("youtube");
  expect(platformOf("vt.tiktok.com")?.code).toBe("tiktok");
  expect(platformOf("notyoutube.com")).toBeNull();
  expect(new Set(platforms.map(({ code }) => code)).size).toBe(platforms.length);
  for (const { takeDown } of platforms) expect(takeDown).toMatch(/^(?:https:\/\/|mailto:)/);
});
