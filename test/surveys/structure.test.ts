import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSurvey } from "../../bot/surveys/load.ts";
import { type Draft, problemsIn, saidAbout, spoiled } from "./documents.ts";

const young = (change: (draft: Draft) => unknown) => saidAbout(spoiled("em-noi-nguoi-lon-nghe", change));

describe("a document whose structure is wrong is refused, and the sentence says where, what and what is allowed", () => {
  test.each<[string, (draft: Draft) => unknown, string]>([
    [
      "a property with a mistyped name",
      (d) => (d.items[3].isShufled = true),
      "Câu N4: không có mục nào tên là «isShufled». Có phải là «isShuffled»? Được dùng: kind, id, text, picture, audio, skipIf, hint, feeds, choices, isShuffled, quiz.",
    ],
    [
      "an unknown property of a choice",
      (d) => (d.items[2].choices[1].colour = "red"),
      "Câu N3, lựa chọn thứ 2: không có mục nào tên là «colour». Được dùng: code, text, picture, emoji, isFixed, isAlone.",
    ],
    [
      "an unknown property of a quiz",
      (d) => (d.items[5].quiz.rigth = "yes"),
      "Câu N5, chỗ «quiz»: không có mục nào tên là «rigth». Có phải là «right»? Được dùng: right, pairedWith, explanation.",
    ],
    [
      "an unknown property of the whole",
      (d) => (d.tittle = "x"),
      "Phiếu hỏi: không có mục nào tên là «tittle». Có phải là «title»? Được dùng: $schema, code, band, title, minutes, items, closing.",
    ],
    ["a missing property", (d) => delete d.items[0].text, "Câu N1: thiếu mục «text». Cần một nhóm đặt trong { }."],
    [
      "missing Vietnamese",
      (d) => delete d.items[0].choices[0].text.vi,
      'Câu N1, lựa chọn thứ 1, chỗ «text»: thiếu mục «vi». Cần chữ đặt trong dấu ngoặc kép " ".',
    ],
    ["a missing id", (d) => delete d.items[1].id, 'Mục thứ 2: thiếu mục «id». Cần chữ đặt trong dấu ngoặc kép " ".'],
    [
      "a missing kind",
      (d) => delete d.items[1].kind,
      "Câu N2: thiếu mục «kind». Cần một trong: one, several, scale, number, short-text, note, lesson.",
    ],
    ["a missing band", (d) => delete d.band, "Phiếu hỏi: thiếu mục «band». Cần một trong: 7-10, 11-15."],
    [
      "an unknown kind",
      (d) => (d.items[1].kind = "scales"),
      "Câu N2, chỗ «kind»: «scales» không dùng được. Có phải là «scale»? Được dùng: one, several, scale, number, short-text, note, lesson.",
    ],
    [
      "an unknown band",
      (d) => (d.band = "7–10"),
      "Phiếu hỏi, chỗ «band»: «7–10» không dùng được. Có phải là «7-10»? Được dùng: 7-10, 11-15.",
    ],
    [
      "an unknown feed",
      (d) => (d.items[2].feeds = ["22-opinions"]),
      "Câu N3, chỗ «feeds[0]»: «22-opinions» không dùng được. Có phải là «22-opinion»? Được dùng: 22, 23, 24, 22-opinion, 23-before, 23-after.",
    ],
    [
      "words where a list belongs",
      (d) => (d.items[2].choices = "a, b"),
      "Câu N3, chỗ «choices»: đã viết «a, b», nhưng ở đây cần một danh sách đặt trong [ ].",
    ],
    [
      "words where a number belongs",
      (d) => (d.minutes = "ba"),
      "Phiếu hỏi, chỗ «minutes»: đã viết «ba», nhưng ở đây cần một số.",
    ],
    [
      "half a minute",
      (d) => (d.minutes = 2.5),
      "Phiếu hỏi, chỗ «minutes»: đã viết «2.5», nhưng ở đây cần một số nguyên.",
    ],
    [
      "a flag that says no",
      (d) => (d.items[0].choices[3].isFixed = false),
      "Câu N1, lựa chọn thứ 4, chỗ «isFixed»: «false» không dùng được. Được dùng: true.",
    ],
    ["one choice only", (d) => (d.items[2].choices.length = 1), "Câu N3, chỗ «choices»: có 1 mục; ít nhất là 2."],
    [
      "empty words",
      (d) => (d.items[4].cards[1].text.vi = ""),
      "Bài học «lesson», thẻ thứ 2, chỗ «text.vi»: đang để trống. Cần có chữ.",
    ],
    [
      "words too long for a button",
      (d) => (d.items[2].choices[0].text.vi = "a".repeat(121)),
      "Câu N3, lựa chọn thứ 1, chỗ «text.vi»: dài 121 ký tự; dài nhất là 120.",
    ],
    ["a number too large", (d) => (d.minutes = 600), "Phiếu hỏi, chỗ «minutes»: đã viết 600; lớn nhất là 30."],
    [
      "an id with marks",
      (d) => (d.items[0].id = "Câu 1"),
      "Mục thứ 1, chỗ «id»: «Câu 1» không dùng được. Mã câu chỉ gồm chữ cái không dấu, chữ số và dấu gạch nối, ví dụ N3 hoặc C10a.",
    ],
    [
      "a skip rule without a condition",
      (d) => (d.items[1].skipIf = { question: "N1" }),
      'Câu N2, chỗ «skipIf»: điều kiện bỏ qua đã viết là «{"question":"N1"}». Cần «question» và đúng một trong ba mục: «isAnyOf» (danh sách mã), «isNoneOf» (danh sách mã), «isUnanswered» (true).',
    ],
    [
      "a skip rule with two conditions",
      (d) => (d.items[1].skipIf = { question: "N1", isAnyOf: ["a"], isNoneOf: ["b"] }),
      'Câu N2, chỗ «skipIf»: điều kiện bỏ qua đã viết là «{"question":"N1","isAnyOf":["a"],"isNoneOf":["b"]}». Cần «question» và đúng một trong ba mục: «isAnyOf» (danh sách mã), «isNoneOf» (danh sách mã), «isUnanswered» (true).',
    ],
    [
      "a skip rule whose codes are no list",
      (d) => (d.items[1].skipIf = { question: "N1", isAnyOf: "not-yet" }),
      "Câu N2, chỗ «skipIf.isAnyOf»: đã viết «not-yet», nhưng ở đây cần một danh sách đặt trong [ ].",
    ],
  ])("%s", (_, change, sentence) => {
    expect(young(change)).toEqual([sentence]);
  });

  test("something else than a survey", () => {
    expect(saidAbout("[]")).toEqual(["Phiếu hỏi: đã viết «[]», nhưng ở đây cần một nhóm đặt trong { }."]);
    expect(saidAbout("null")).toEqual(["Phiếu hỏi: đã viết «null», nhưng ở đây cần một nhóm đặt trong { }."]);
  });

  test("in English too", () => {
    const text = spoiled("em-noi-nguoi-lon-nghe", (d) => (d.items[2].choices[1].txt = "x"));
    expect(saidAbout(text, "en")).toEqual([
      "Question N3, choice 2: there is no property named “txt”. Did you mean “text”? Allowed: code, text, picture, emoji, isFixed, isAlone.",
    ]);
  });

  test("all mistakes are told at once, in the order of the lines", () => {
    const text = spoiled("em-noi-nguoi-lon-nghe", (d) => {
      d.closing = 3;
      d.items[5].choices[0].code = "Có";
      d.items[0].feeds = "22";
    });
    expect(problemsIn(text).map(({ at }) => at)).toEqual(["items[0].feeds", "items[5].choices[0].code", "closing"]);
  });

  test("a long value is cut short in its sentence", () => {
    expect(young((d) => (d.band = "x".repeat(5_000)))[0]).toBe(
      `Phiếu hỏi, chỗ «band»: «${"x".repeat(59)}…» không dùng được. Được dùng: 7-10, 11-15.`,
    );
  });
});

test("whatever stands in any place of a document, the answer is sentences and never an exception", () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const places: readonly ((draft: Draft, value: unknown) => void)[] = [
    (d, value) => Object.assign(d, { items: value }),
    (d, value) => Object.assign(d, { title: value }),
    (d, value) => Object.assign(d.items[2], { choices: value }),
    (d, value) => Object.assign(d.items[2].choices, { 1: value }),
    (d, value) => Object.assign(d.items[3], { quiz: value }),
    (d, value) => Object.assign(d.items[4], { cards: value }),
    (d, value) => Object.assign(d.items[5], { skipIf: value }),
    (d, value) => Object.assign(d.items, { 6: value }),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (place, value) => {
      const text = spoiled("em-noi-nguoi-lon-nghe", (draft) => place(draft, value));
      expect(readSurvey(text).is).toBe("bad");
      for (const sentence of saidAbout(text)) expect(sentence).not.toMatch(/\{\$|undefined|\[object/);
    }),
    { seed: 33, numRuns: 200 },
  );
});
