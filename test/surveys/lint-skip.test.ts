import { describe } from "vitest";
import { howMany, refused, shortText } from "./refusals.ts";

describe("skip rules that cannot work are refused", () => {
  const before = "C1, C2, C3, C4, C5, C6, C7, C8, C9";
  refused("tieng-noi-cua-em", [
    [
      "a rule about a question that does not exist",
      (d) => (d.items[10].skipIf.question = "C99"),
      `Câu C10a, chỗ «skipIf.question»: không có câu nào mang mã «C99». Có phải là «C9»? Các câu đứng trước: ${before}.`,
    ],
    [
      "a rule about a later question",
      (d) => (d.items[1].skipIf = { question: "C9", isAnyOf: ["none"] }),
      "Câu C2, chỗ «skipIf.question»: «C9» không đứng trước mục này, nên lúc đó trẻ chưa trả lời. Các câu đứng trước: C1.",
    ],
    [
      "a rule of a question about itself",
      (d) => (d.items[10].skipIf = { question: "C10a", isUnanswered: true }),
      `Câu C10a, chỗ «skipIf.question»: «C10a» không đứng trước mục này, nên lúc đó trẻ chưa trả lời. Các câu đứng trước: ${before}.`,
    ],
    [
      "a rule about the lesson",
      (d) => (d.items[10].skipIf = { question: "lesson", isUnanswered: true }),
      "Câu C10a, chỗ «skipIf.question»: «lesson» không phải là câu hỏi, nên không có câu trả lời để xét.",
    ],
    [
      "a rule about an unknown choice",
      (d) => (d.items[11].skipIf.isNoneOf = ["nome"]),
      "Câu C10b, chỗ «skipIf.isNoneOf[0]»: câu C9 không có lựa chọn mang mã «nome». Có phải là «none»? Các mã của câu đó: forum, council, club, dialogue, school-life, plans, contest, none, dont-remember.",
    ],
    [
      "a rule about choices of a question that has none",
      (d) => {
        d.items.splice(10, 0, howMany);
        d.items[11].skipIf = { question: "A1", isAnyOf: ["0"] };
      },
      "Phiếu hỏi, chỗ «items»: một trẻ có thể phải trả lời 12 câu; với nhóm 11-15 tuổi nên nhiều nhất 10.",
      "Câu C10a, chỗ «skipIf.isAnyOf»: câu «A1» không có lựa chọn, nên không dùng được «isAnyOf». Chỉ dùng được «isUnanswered».",
    ],
    [
      "a rule about what a child wrote",
      (d) => {
        d.items.splice(10, 1, shortText("A1"));
        d.items[11].skipIf = { question: "A1", isUnanswered: true };
      },
      "Phiếu hỏi, chỗ «items»: một trẻ có thể phải trả lời 11 câu; với nhóm 11-15 tuổi nên nhiều nhất 10.",
      "Câu C10b, chỗ «skipIf.question»: «A1» là câu viết tự do. Không được bỏ qua hay hỏi thêm tùy theo trẻ có viết hay không, vì như thế sẽ lộ trẻ đã viết.",
    ],
  ]);
});
