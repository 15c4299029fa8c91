import { describe, expect, test } from "vitest";
import { readSurvey } from "../../bot/surveys/load.ts";
import { saidAbout, spoiled } from "./documents.ts";
import { howMany, refused, shortText } from "./refusals.ts";

describe("two of one name are refused", () => {
  refused("em-noi-nguoi-lon-nghe", [
    [
      "two questions with one id",
      (d) => (d.items[1].id = "n1"),
      "Câu n1, chỗ «id»: mã «n1» đã dùng ở mục thứ 1. Mỗi mục cần một mã riêng, chữ hoa và chữ thường coi như nhau.",
    ],
    [
      "an id that the program keeps",
      (d) => (d.items[1].id = "constructor"),
      "Câu constructor, chỗ «id»: chương trình giữ mã «constructor» cho việc khác. Hãy đặt mã khác, ví dụ N3.",
    ],
    [
      "two choices with one code",
      (d) => (d.items[2].choices[4].code = "swimming"),
      "Câu N3, lựa chọn thứ 5, chỗ «code»: mã «swimming» đã dùng ở lựa chọn thứ 3. Mỗi lựa chọn của một câu cần một mã riêng.",
    ],
    [
      "a code that the program keeps",
      (d) => (d.items[2].choices[4].code = "done"),
      "Câu N3, lựa chọn thứ 5, chỗ «code»: chương trình giữ mã «done» cho việc khác. Hãy đặt mã khác.",
    ],
    [
      "two choices with the same words",
      (d) => (d.items[2].choices[4].text.vi = "có chỗ chơi "),
      "Câu N3, lựa chọn thứ 5, chỗ «text.vi»: lời «có chỗ chơi» giống hệt lựa chọn thứ 1. Trẻ không phân biệt được hai lựa chọn.",
    ],
    [
      "two choices with the same emoji",
      (d) => (d.items[2].choices[4].emoji = "🏊"),
      "Câu N3, lựa chọn thứ 5, chỗ «emoji»: hình 🏊 đã dùng ở lựa chọn thứ 3. Mỗi lựa chọn của một câu cần một hình riêng.",
    ],
  ]);
});

describe("choices that no child can take as they stand are refused", () => {
  refused("em-noi-nguoi-lon-nghe", [
    [
      "a fixed choice before one that is mixed",
      (d) => d.items[3].choices.reverse(),
      "Câu N4, lựa chọn thứ 1: lựa chọn có «isFixed» phải đứng cuối, sau mọi lựa chọn được trộn. Hãy chuyển xuống sau lựa chọn thứ 3.",
    ],
    [
      "at least more than at most",
      (d) => (d.items[2].atLeast = 3),
      "Câu N3: «atLeast» là 3, lớn hơn «atMost» là 2. Không trẻ nào chọn được như vậy.",
    ],
    [
      "more than there are",
      (d) => (d.items[2].atMost = 7),
      "Câu N3, chỗ «atMost»: cho chọn tới 7, nhưng chỉ có 6 lựa chọn chọn chung được (không tính lựa chọn có «isAlone»).",
    ],
    [
      "a number whose limits are turned round",
      (d) => (d.items[1] = { ...howMany, lowest: 5, highest: 2 }),
      "Câu A1: số nhỏ nhất «lowest» là 5, lớn hơn số lớn nhất «highest» là 2.",
    ],
    [
      "a picture that is not in the packaged set",
      (d) => (d.items[2].choices[0].picture = "playground-slides"),
      "Câu N3, lựa chọn thứ 1, chỗ «picture»: không có hình nào tên là «playground-slides». Có phải là «playground-slide»? Được dùng: tên hình trong bộ Fluent Emoji Flat, ví dụ playground-slide.",
    ],
    [
      "a picture of a card that is not in the packaged set",
      (d) => (d.items[4].cards[1].picture = "no-such-thing-at-all"),
      "Bài học «lesson», thẻ thứ 2, chỗ «picture»: không có hình nào tên là «no-such-thing-at-all». Được dùng: tên hình trong bộ Fluent Emoji Flat, ví dụ playground-slide.",
    ],
    [
      "words of their own asked of children of 7–10",
      (d) => (d.items[1] = shortText("A1")),
      "Câu A1: phiếu cho trẻ 7–10 tuổi không được có câu viết tự do («short-text»).",
    ],
    [
      "no question for an opinion",
      (d) => (d.items[2].feeds = ["22"]),
      "Phiếu hỏi, chỗ «items»: không có câu nào ghi «22-opinion» trong «feeds». Phiếu không hỏi ý kiến thì không được tính là đã lấy ý kiến trẻ em.",
    ],
  ]);
});

describe("wording that deceives or is missing is refused", () => {
  refused("em-noi-nguoi-lon-nghe", [
    [
      "a language missing in one place",
      (d) => delete d.items[2].choices[1].text.en,
      "Câu N3, lựa chọn thứ 2, chỗ «text»: thiếu lời bằng «en». Lời nào cũng cần đủ các ngôn ngữ của tên phiếu: vi, en.",
    ],
    [
      "a language that the title lacks",
      (d) => (d.items[2].hint.eng = "Choose."),
      "Câu N3, chỗ «hint.eng»: có lời bằng «eng», nhưng tên phiếu không có ngôn ngữ này. Các ngôn ngữ của phiếu: vi, en.",
    ],
    [
      "nothing but spaces",
      (d) => (d.items[5].quiz.explanation.en = "  "),
      "Câu N5, chỗ «quiz.explanation.en»: chỉ có khoảng trắng. Cần có chữ.",
    ],
    [
      "a sign that turns the direction of writing",
      (d) => (d.items[0].text.vi = "Em \u202Enghĩ gì?"),
      "Câu N1, chỗ «text.vi»: có ký tự ẩn U+202E. Hãy xóa đi và gõ lại chỗ đó.",
    ],
    [
      "a sign without width",
      (d) => (d.title.en = "I\u200B speak"),
      "Phiếu hỏi, chỗ «title.en»: có ký tự ẩn U+200B. Hãy xóa đi và gõ lại chỗ đó.",
    ],
    [
      "a place that nothing fills in",
      (d) => (d.closing.vi = "Trả lời vào ngày {ngay_phan_hoi}."),
      "Phiếu hỏi, chỗ «closing.vi»: có «{ngay_phan_hoi}». Không có gì điền vào chỗ này, trẻ sẽ thấy nguyên dấu ngoặc. Hãy viết thành lời.",
    ],
  ]);

  test("a language whose name is none", () => {
    const text = spoiled("em-noi-nguoi-lon-nghe", (d) => (d.title.Anh = "I speak"));
    expect(saidAbout(text)[0]).toBe("Phiếu hỏi, chỗ «title»: «Anh» không phải là mã ngôn ngữ. Viết như vi, en, tay.");
  });
});

describe("answers that the envelope cannot hold are refused", () => {
  test("two long texts beside eight other questions", () => {
    const text = spoiled("tieng-noi-cua-em", (d) => d.items.splice(9, 3, shortText("T1", 200), shortText("T2", 200)));
    expect(readSurvey(text).is).toBe("bad");
    expect(saidAbout(text)).toEqual([
      "Phiếu hỏi, chỗ «items»: câu trả lời dài nhất của một trẻ chiếm 1\u00A0886 byte; phong bì chứa được 1\u00A0728. Hãy bớt câu viết tự do, rút ngắn «longest», bớt câu hoặc rút ngắn mã.",
    ]);
  });
});
