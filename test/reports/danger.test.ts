import { expect, test } from "vitest";
import { dangerIn } from "../../bot/reports/danger.ts";
import type { DangerKind } from "../../bot/reports/report.ts";

const told: Readonly<Record<DangerKind, readonly string[]>> = {
  "self-harm": ["em không muốn sống nữa", "k thiet song nua dau", "ban em muon tu tu", "i want to kill myself", "kms"],
  sexual: ["chú ấy sờ vào chỗ kín của em", "no doi em gui anh nude", "my uncle touches me at night"],
  violence: ["4 mk ăn đòn", "bo em danh em dau lam", "mấy anh lớp trên chặn đánh em", "my dad hits me"],
  blackmail: ["nó dọa đăng ảnh em lên mạng", "khong gui tien thi no dang anh len facebook", "tống tiền em"],
  meeting: ["anh ấy rủ em gặp riêng ở nhà nghỉ", "a man wants to meet me alone"],
  trafficking: ["chu ay bao dua em sang trung quoc lay chong", "em bị ép gả cho người ta"],
  "locked-in": ["em bị nhốt trong phòng", "ho troi tay em lai", "i am locked in my room"],
  imminent: ["cứu em với", "co nguoi dang duoi theo em", "help me he is outside my door"],
};

test.each(Object.entries(told))("words of %s are heard as such", (kind, texts) => {
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => !dangerIn(text).some((heard) => heard === kind))).toEqual([]);
});

const disguises: readonly string[] = [
  "muốn chết",
  "MUỐN CHẾT",
  "muon chet qua",
  "mún chết",
  "em mún chít",
  "muốn chếtttttt",
  "m u ố n c h ế t",
  "c.h.ế.t đi cho rồi",
  "t ự  t ử",
  "ch ết đi cho xong",
  "muốn ch3t",
  "muoons cheets",
  "#muonchet",
  "mu\u200Bốn ch\u200Bết",
  "muốn сhеt",
  "mụôn chẹt",
  "muốn ckết",
  "ｍｕｏｎ ｃｈｅｔ",
  "em muốn ch*t",
];

test("the same words are heard in any form of chat", () => {
  expect(disguises.filter((text) => !dangerIn(text).includes("self-harm"))).toEqual([]);
});

const harmless: readonly string[] = [
  "buồn ngủ muốn chết",
  "buon ngu muon chet",
  "cười chết mất",
  "đói chết",
  "game bắn chết boss",
  "hẹn gặp bạn ở sân bóng",
  "điện thoại hết pin chết máy",
  "từ từ thôi bạn ơi",
  "em cần tư vấn học tập",
  "mẹ đánh thức em dậy",
  "em đánh răng mỗi ngày",
  "lớp em học về phòng chống xâm hại trẻ em",
  "Hai Bà Trưng gieo mình xuống sông Hát",
  "bố mẹ không bao giờ đánh em",
  "cứu em bài toán này với",
  "treo cờ ngày Quốc khánh",
  "ăn là ngon",
  "bố mua thuốc trừ sâu cho ruộng ngô",
  "mẹ em đi chợ qua biên giới mua hàng",
  "i am dying of laughter",
  "help me with my homework",
  "",
  "…",
];

test("idioms, games, lessons and everyday talk are passed over", () => {
  expect(harmless.filter((text) => dangerIn(text).length > 0)).toEqual([]);
});

test("chán đời muốn chết is no idiom, although đói muốn chết is", () => {
  expect(dangerIn("chán đời muốn chết")).toContain("self-harm");
  expect(dangerIn("đói muốn chết")).toEqual([]);
});

test("danger in one sentence is heard beside harmless talk in another", () => {
  expect(dangerIn("Hôm nay buồn ngủ muốn chết. Tối bố lại đánh em đau lắm.")).toContain("violence");
});

const adversarial: readonly string[] = [
  "em ".repeat(1333),
  "muon ".repeat(800),
  "a".repeat(4000),
  "m u o n ".repeat(500),
  "nó dọa đăng ảnh nếu không gửi ".repeat(130),
  "c.h.".repeat(1000),
];

test("the work grows with the length of a text, not faster, whatever is written", () => {
  const timed = (text: string) => {
    const began = performance.now();
    dangerIn(text);
    return performance.now() - began;
  };
  for (const text of adversarial) {
    dangerIn(text);
    const quarter = Math.min(timed(text.slice(0, 1000)), timed(text.slice(0, 1000)));
    const whole = Math.min(timed(text), timed(text));
    // Four times as long may take four times as long; the rest is for a busy machine.
    expect(whole).toBeLessThan(quarter * 16 + 100);
  }
});
