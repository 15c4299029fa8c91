import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isConcept } from "../../bot/reports/danger/concepts.ts";
import { theScreen } from "../../bot/reports/danger/screen.ts";
import { dangerIn } from "../../bot/reports/danger.ts";

const linesOf = (folder: string, file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, folder, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const isFlagged = (text: string): boolean => dangerIn(text).length > 0;
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/**
 * Texts of people who did not see the rules. `chosen-by`: nothing was fitted to them, but what was wrong with the first of
 * them changed the rules, and all of them chose how much the signs of a sentence must weigh. `first-seen`: written when
 * everything was finished, and tried once.
 */
const sets = [
  { folder: "chosen-by", caughtAtLeast: 0.9, flaggedAtMost: 0.05 },
  { folder: "first-seen", caughtAtLeast: 0.9, flaggedAtMost: 0.05 },
] as const;

test.each(sets)("how much is caught, and how much is falsely flagged, in the texts $folder", (set) => {
  const disclosures = linesOf(set.folder, "disclosures.txt");
  const harmless = linesOf(set.folder, "harmless.txt");
  expect(disclosures.length).toBeGreaterThanOrEqual(120);
  expect(harmless.length).toBeGreaterThanOrEqual(120);
  const caught = disclosures.filter(isFlagged).length;
  const flagged = harmless.filter(isFlagged).length;
  console.info(
    `${set.folder}: caught ${share(caught, disclosures.length)}, falsely flagged ${share(flagged, harmless.length)}`,
  );
  expect(caught / disclosures.length).toBeGreaterThanOrEqual(set.caughtAtLeast);
  expect(flagged / harmless.length).toBeLessThanOrEqual(set.flaggedAtMost);
});

const masked: readonly string[] = [
  "em đùa thôi nhưng bố đánh em chảy máu",
  "không sao đâu, nó chỉ doạ đăng ảnh em",
  "haha em nói chơi ấy mà, em muốn chết",
  "em ổn ạ, chỉ là em không muốn sống nữa",
  "nhà em vui lắm, mỗi tội bố say là đánh em",
  "chơi game xong chú sờ vào người em",
  "xem phim với em xong anh ấy sờ ngực em",
  "cô dạy về phòng chống xâm hại, hôm qua bác sờ vùng kín của em",
  "buồn ngủ muốn chết nhưng bố nhốt em ngoài sân",
  "cười chết mất, à mà em bị người ta tống tiền bằng ảnh nóng",
  "em đánh răng xong thì dượng vào phòng bắt em cởi đồ",
  "trong truyện có ma, còn ngoài đời thì bố cầm dao đuổi em",
  "mẹ dặn không đi với người lạ mà chú ấy bắt em lên xe",
  "bài tập về nhà nhiều, về nhà lại bị bố đánh em đau lắm",
  "không có gì ạ, em chỉ hay rạch tay thôi",
];

test("a calming phrase, a joke, a game, a lesson or an idiom beside it hides no danger", () => {
  expect(masked.filter((text) => !isFlagged(text))).toEqual([]);
});

const told = linesOf("tuned", "disclosures.txt")
  .map((line) => line.slice(line.indexOf("\t") + 1))
  .filter(isFlagged);
const calm = linesOf("tuned", "harmless.txt");

/** Every kind that was heard before is heard still. */
const lost = (before: string, after: string): readonly string[] => {
  const heard = dangerIn(after);
  return dangerIn(before).filter((kind) => !heard.includes(kind));
};

test("what was heard in a text is heard still when more sentences follow, whatever they say", () => {
  expect(told.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(
      fc.constantFrom(...told),
      fc.array(fc.constantFrom(...calm), { minLength: 1, maxLength: 3 }),
      (text, more) => {
        expect(lost(text, `${text}. ${more.join(". ")}`)).toEqual([]);
      },
    ),
    { seed: 20261125, numRuns: 150 },
  );
});

test("no text can hide danger in the sentence before it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...told), fc.string({ maxLength: 60 }), (text, noise) => {
      expect(lost(text, `${text}\n${noise}`)).toEqual([]);
    }),
    { seed: 20261125, numRuns: 150 },
  );
});

const every = <T>(texts: readonly T[], step: number): readonly T[] => texts.filter((_, at) => at % step === 0);

test("capital letters change nothing", () => {
  const sample = every(told, 7);
  expect(sample.length).toBeGreaterThan(100);
  expect(sample.filter((text) => lost(text, text.toLocaleUpperCase("vi")).length > 0)).toEqual([]);
});

const withoutDiacritics = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Some words are only told apart by their diacritics: `bạn em` and `bán em`. */
test("without diacritics at least 98 in 100 of what was heard is heard still", () => {
  const sample = every(told, 7);
  const heard = sample.filter((text) => isFlagged(withoutDiacritics(text)));
  expect(heard.length / sample.length).toBeGreaterThanOrEqual(0.98);
});

const grave = /(?<!\p{L})(chết|đánh|giết|nhốt|trói|sờ|ảnh|dọa|bán|rạch|tử|hiếp|gặp)(?!\p{L})/gu;

test("letters that were spaced apart in the words of danger are joined again", () => {
  const spaced = (text: string): string => text.replace(grave, (word) => [...word].join(" "));
  const sample = every(
    told.filter((text) => spaced(text) !== text),
    5,
  );
  expect(sample.length).toBeGreaterThan(60);
  expect(sample.filter((text) => !isFlagged(spaced(text)))).toEqual([]);
});

test("every rule names words or a class of words that there is", () => {
  const { rules } = theScreen();
  expect(rules.length).toBeGreaterThan(300);
  const steps = rules.flatMap(({ rule }) => rule.parts.flat().flatMap(({ concepts }) => [...concepts]));
  expect(steps.filter((step) => !step.startsWith(":") && !isConcept(step))).toEqual([]);
});
