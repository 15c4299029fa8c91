import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../bot/surveys/json-text.ts";
import { wordingOf } from "../../bot/wording/wording.ts";
import { problemsIn, spoiled, textOf } from "./documents.ts";

const said = (text: string, locale = "vi") => problemsIn(text).map(({ id, args }) => wordingOf(locale)(id, args));
const reading = (text: string) => {
  const read = readJson(text);
  return read.is === "read" ? read.value : read;
};

describe("reading JSON", () => {
  test("gives what the language's own parser gives, for every value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(reading(text)).toEqual(JSON.parse(text));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("refuses what the language's own parser refuses, for texts cut or stained at any place", () => {
    const text = '{"a": [1, -2.5e3, "x\\u00e9\\n", true, null], "b": {"c": {}}}';
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom("", ",", "}", "]", '"', "x", "\n", "0"), (at, sign) => {
        const stained = text.slice(0, at) + sign + text.slice(at + 1);
        let parses = true;
        try {
          JSON.parse(stained);
        } catch {
          parses = false;
        }
        expect(readJson(stained).is).toBe(parses ? "read" : "broken");
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test("keeps a property called __proto__ a property", () => {
    const value = reading('{"__proto__": {"isAdmin": true}}');
    expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
    expect(value).not.toHaveProperty("isAdmin");
  });

  test("takes no long time for a long string that is never closed", () => {
    expect(readJson(`{"a": "${"a\\n".repeat(60_000)}`)).toMatchObject({ is: "broken", expected: "closed-string" });
  });

  test("stops where groups are nested beyond any survey", () => {
    expect(readJson("[".repeat(10_000))).toMatchObject({ is: "broken", expected: "less-depth" });
  });
});

describe("a document that is not JSON is refused with the line, the column and what belongs there", () => {
  test.each<[string, string, string]>([
    [
      "a missing comma",
      '{\n  "code": "x"\n  "band": "7-10"\n}',
      'Dòng 3, cột 3: gặp «"» không đúng chỗ. Ở đây cần dấu phẩy trước mục tiếp theo, hoặc dấu } để kết thúc nhóm.',
    ],
    [
      "a comma too many in a group",
      '{\n  "code": "x",\n}',
      "Dòng 3, cột 1: gặp «}» không đúng chỗ. Hãy bỏ dấu phẩy đứng ngay trước đó: sau mục cuối cùng không có dấu phẩy.",
    ],
    [
      "a comma too many in a list",
      '{"items": [1, ]}',
      "Dòng 1, cột 15: gặp «]» không đúng chỗ. Hãy bỏ dấu phẩy đứng ngay trước đó: sau mục cuối cùng không có dấu phẩy.",
    ],
    [
      "curly quotes",
      "{\n  “code”: 1}",
      'Dòng 2, cột 3: gặp «“» không đúng chỗ. Ở đây cần tên một mục, đặt trong dấu ngoặc kép thẳng " ".',
    ],
    [
      "words without quotes",
      '{"title": Em nói}',
      'Dòng 1, cột 11: gặp «E» không đúng chỗ. Ở đây cần một giá trị: chữ trong dấu ngoặc kép thẳng " ", số, true, danh sách [ ] hoặc nhóm { }. Không dùng ngoặc kép cong “ ”, không ghi chú thích.',
    ],
    ["a missing colon", '{"a" 1}', "Dòng 1, cột 6: gặp «1» không đúng chỗ. Sau tên mục cần dấu hai chấm (:)."],
    [
      "a string that goes on in the next line",
      '{"a": "một\nhai"}',
      'Dòng 1, cột 7: gặp «"» không đúng chỗ. Chữ bắt đầu ở đây chưa có dấu ngoặc kép đóng trên cùng một dòng, hoặc có dấu \\ hay ký tự ẩn bên trong.',
    ],
    [
      "an end too early",
      '{"a": [1',
      "Dòng 1, cột 9: tài liệu hết giữa chừng. Ở đây cần dấu phẩy trước giá trị tiếp theo, hoặc dấu ] để kết thúc danh sách.",
    ],
    [
      "nothing at all",
      "",
      'Dòng 1, cột 1: tài liệu hết giữa chừng. Ở đây cần một giá trị: chữ trong dấu ngoặc kép thẳng " ", số, true, danh sách [ ] hoặc nhóm { }. Không dùng ngoặc kép cong “ ”, không ghi chú thích.',
    ],
    [
      "something after the end",
      "{}\n{}",
      "Dòng 2, cột 1: gặp «{» không đúng chỗ. Tài liệu phải kết thúc ở đây: chỉ được có một nhóm { } bao ngoài tất cả.",
    ],
    [
      "a space that only looks like one",
      '{\u00A0"a": 1}',
      'Dòng 1, cột 2: gặp «U+00A0» không đúng chỗ. Ở đây cần tên một mục, đặt trong dấu ngoặc kép thẳng " ".',
    ],
  ])("%s", (_, text, sentence) => {
    expect(said(text)).toEqual([sentence]);
  });

  test("in English too", () => {
    expect(said('{"a" 1}', "en")).toEqual([
      "Line 1, column 6: “1” does not belong here. A colon (:) is needed after the name of a property.",
    ]);
  });

  test("a document beyond any survey's length", () => {
    expect(said(" ".repeat(200_001))).toEqual(["Tài liệu dài 200\u00A0001 ký tự; nhiều nhất là 200\u00A0000."]);
  });
});

test("a property written twice is named, for only one of the two would have counted", () => {
  const text = textOf("em-noi-nguoi-lon-nghe").replace('"minutes": 3,', '"minutes": 3,\n  "minutes": 5,');
  expect(said(text)).toEqual(["Phiếu hỏi (dòng 1): mục «minutes» được viết hai lần. Chỉ được viết một lần."]);
});

test("a problem names the line on which it stands", () => {
  const text = spoiled("em-noi-nguoi-lon-nghe", (draft) => (draft.items[2].choices[1].code = "Safe Road"));
  const [problem] = problemsIn(text);
  const line = text.split("\n").findIndex((words) => words.includes("Safe Road")) + 1;
  expect(problem).toMatchObject({ at: "items[2].choices[1].code", args: { line: String(line) } });
  expect(said(text)[0]).toBe(
    `Câu N3, lựa chọn thứ 2, chỗ «code» (dòng ${line}): «Safe Road» không dùng được. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ safe-road.`,
  );
});
