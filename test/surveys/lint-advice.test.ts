import { describe, expect, test } from "vitest";
import { readSurvey } from "../../bot/surveys/load.ts";
import { spoiled } from "./documents.ts";
import { advised, shortText } from "./refusals.ts";

const choice = (code: string, vi: string, more = {}) => ({ code, text: { vi, en: `${vi} (en)` }, ...more });

describe("advice does not refuse a survey", () => {
  advised("em-noi-nguoi-lon-nghe", [
    [
      "a long sentence for the age",
      (d) =>
        (d.items[0].text.vi =
          "Năm học này, có người lớn nào hỏi em nghĩ gì về chuyện ở lớp, ở nhà hay ở thôn xóm không?"),
      "Câu N1, chỗ «text.vi»: câu «Năm học này, có người …» dài 22 tiếng; với nhóm 7-10 tuổi nên nhiều nhất 18.",
    ],
    [
      "seven questions",
      (d) => d.items.push({ ...d.items[1], id: "N7" }),
      "Phiếu hỏi, chỗ «items»: một trẻ có thể phải trả lời 7 câu; với nhóm 7-10 tuổi nên nhiều nhất 6.",
    ],
    [
      "seven choices",
      (d) => d.items[2].choices.push(choice("books", "Có sách", { picture: "books", emoji: "📚" })),
      "Câu N3, chỗ «choices»: có 7 lựa chọn (không tính lựa chọn có «isAlone»); với nhóm 7-10 tuổi nên có từ 2 đến 6.",
    ],
    [
      "a choice without a picture",
      (d) => delete d.items[2].choices[1].picture,
      "Câu N3, lựa chọn thứ 2: với trẻ 7–10 tuổi, mỗi lựa chọn nên có cả «picture» và «emoji».",
    ],
    [
      "a quiz whose right answer always stands first",
      (d) => delete d.items[6].isShuffled,
      "Câu N6: nên thêm «isShuffled»: true để đáp án đúng không luôn ở một chỗ.",
    ],
    [
      "an emoji among the words",
      (d) => (d.closing.vi = "Cảm ơn em! ⭐"),
      "Phiếu hỏi, chỗ «closing.vi»: có hình trong lời. Nên để hình ở «picture» và «emoji», vì một số điện thoại không hiện hình trong lời.",
    ],
  ]);

  test("a question in a child's own words is welcome at 11–15", () => {
    const text = spoiled("tieng-noi-cua-em", (d) => d.items.splice(8, 1, shortText("C8", 200)));
    expect(readSurvey(text)).toMatchObject({ is: "good", warnings: [] });
  });
});
