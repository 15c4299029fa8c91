import { describe, expect, test } from "vitest";
import { readSurvey } from "../../bot/surveys/load.ts";
import { type Draft, problemsIn, saidAbout, spoiled } from "./documents.ts";

type Case = readonly [what: string, change: (draft: Draft) => unknown, ...sentences: string[]];

const choice = (code: string, vi: string, more = {}) => ({ code, text: { vi, en: `${vi} (en)` }, ...more });
const shortText = (id: string, longest = 100) => ({
  kind: "short-text",
  id,
  text: { vi: "Em muốn nói thêm gì?", en: "What else would you like to say?" },
  feeds: [],
  longest,
});
const howMany = {
  kind: "number",
  id: "A1",
  text: { vi: "Mấy lần?", en: "How often?" },
  feeds: [],
  lowest: 0,
  highest: 9,
};

function refused(code: "em-noi-nguoi-lon-nghe" | "tieng-noi-cua-em", cases: readonly Case[]) {
  for (const [what, change, ...sentences] of cases)
    test(what, () => {
      const text = spoiled(code, change);
      expect(readSurvey(text).is).toBe("bad");
      expect(saidAbout(text)).toEqual(sentences);
      expect(saidAbout(text, "en")).toHaveLength(sentences.length);
    });
}

function advised(code: "em-noi-nguoi-lon-nghe" | "tieng-noi-cua-em", cases: readonly Case[]) {
  for (const [what, change, ...sentences] of cases)
    test(what, () => {
      const text = spoiled(code, change);
      expect(readSurvey(text).is).toBe("good");
      expect(problemsIn(text).map(({ severity }) => severity)).toEqual(sentences.map(() => "warning"));
      expect(saidAbout(text)).toEqual(sentences);
      expect(saidAbout(text, "en")).toHaveLength(sentences.length);
    });
}

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
