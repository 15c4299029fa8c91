import { describe } from "vitest";
import { refused } from "./refusals.ts";

describe("a lesson and its quizzes that cannot be counted are refused", () => {
  refused("tieng-noi-cua-em", [
    [
      "two lessons",
      (d) => d.items.push({ ...d.items[5], id: "lesson-2" }),
      "Bài học «lesson-2»: phiếu đã có một bài học ở trước. Một phiếu chỉ có một bài học.",
    ],
    [
      "an after-question without a lesson",
      (d) => {
        d.items = d.items.filter(({ id }: { id: string }) => !["C4", "C5", "C7", "lesson"].includes(id));
        delete d.items[3].quiz.pairedWith;
      },
      "Câu C6, chỗ «feeds»: đã ghi «23-after», nhưng phiếu không có bài học. Hãy thêm một mục «lesson» hoặc bỏ «23-after».",
    ],
    [
      "a lesson after which nothing is asked",
      (d) => {
        d.items[6].feeds = [];
        d.items[7].feeds = [];
      },
      "Bài học «lesson»: sau bài học không có câu nào ghi «23-after» trong «feeds». Cần ít nhất một câu để biết trẻ hiểu bài.",
    ],
    [
      "an after-question before the lesson",
      (d) => (d.items[3].feeds = ["23-after"]),
      "Câu C4, chỗ «feeds»: câu ghi «23-after» phải đứng sau bài học.",
    ],
    [
      "a before-question after the lesson",
      (d) => (d.items[6].feeds = ["23-before"]),
      "Câu C6, chỗ «feeds»: câu ghi «23-before» phải đứng trước bài học.",
    ],
    [
      "an after-question without a right answer",
      (d) => delete d.items[7].quiz,
      "Câu C7: câu ghi «23-after» phải là câu chọn một («one») và có «quiz» ghi đáp án đúng.",
    ],
    [
      "a scale as an after-question",
      (d) => (d.items[8].feeds = ["23-after"]),
      "Câu C8: câu ghi «23-after» phải là câu chọn một («one») và có «quiz» ghi đáp án đúng.",
    ],
    [
      "a right answer that is no choice",
      (d) => (d.items[3].quiz.right = "all-child"),
      "Câu C4, chỗ «quiz.right»: đáp án «all-child» không phải là mã của một lựa chọn trong câu. Có phải là «all-children»? Được dùng: adults-only, class-leaders-only, all-children, not-sure.",
    ],
    [
      "a quiz of two choices",
      (d) => d.items[3].choices.splice(0, 2),
      "Câu C4, chỗ «choices»: câu đố có 2 lựa chọn; cần ít nhất 3 để trẻ khó đoán mò.",
      "Câu C4, chỗ «choices»: có 1 lựa chọn (không tính lựa chọn có «isAlone»); với nhóm 11-15 tuổi nên có từ 2 đến 8.",
    ],
    [
      "a pair with a question that does not exist",
      (d) => (d.items[6].quiz.pairedWith = "C44"),
      "Câu C6, chỗ «quiz.pairedWith»: không có câu nào mang mã «C44». Có phải là «C4»? Các câu đố đứng trước bài học: C4, C5.",
    ],
    [
      "a pair with a question after the lesson",
      (d) => (d.items[6].quiz.pairedWith = "C7"),
      "Câu C6, chỗ «quiz.pairedWith»: cặp câu phải có câu «C7» đứng trước bài học và câu này đứng sau bài học. Các câu đố đứng trước bài học: C4, C5.",
    ],
    [
      "a pair of two questions before the lesson",
      (d) => (d.items[4].quiz.pairedWith = "C4"),
      "Câu C5, chỗ «quiz.pairedWith»: cặp câu phải có câu «C4» đứng trước bài học và câu này đứng sau bài học. Các câu đố đứng trước bài học: C4, C5.",
    ],
    [
      "a pair with a question that has no right answer",
      (d) => (d.items[6].quiz.pairedWith = "C2"),
      "Câu C6, chỗ «quiz.pairedWith»: câu «C2» không có «quiz», nên không so được trước và sau. Các câu đố đứng trước bài học: C4, C5.",
    ],
  ]);
});
