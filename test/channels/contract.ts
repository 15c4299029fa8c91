import { describe, expect, test } from "vitest";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";

/** A channel as a person meets it. What it cannot have is listed with the reason. */
export type Driver = {
  readonly name: string;
  /** Everything a person can read, in order, and what can be pressed or numbered, in order. */
  show(said: readonly Outgoing[]): { readonly words: string; readonly offered: readonly string[] };
  /** The person chooses what stands there under this label. */
  choose(said: readonly Outgoing[], label: string): Incoming;
  type(said: readonly Outgoing[], text: string): Incoming;
  attach?(): Incoming;
  readonly skipped?: Readonly<Partial<Record<"attachments", string>>>;
};

const base = { kind: "question", id: "survey/N1", locale: "vi", navigation: [], choices: [] } as const;

export const oneQuestion: Question = {
  ...base,
  token: "t-one",
  text: "Em có chỗ chơi gần nhà không?",
  hint: "Chọn một hình.",
  answer: { form: "one" },
  choices: [
    { code: "yes", label: "Có", picture: "playground-slide", emoji: "🛝" },
    { code: "no", label: "Chưa có", picture: "thinking-face", emoji: "🤔" },
    { code: "odd", label: '<b>Không "biết"</b> & 50 %' },
  ],
  navigation: [
    { action: "back", label: "Quay lại" },
    { action: "skip", label: "Bỏ qua" },
    { action: "stop", label: "Dừng lại" },
    { action: "help", label: "Giúp em" },
  ],
  progress: { done: 1, total: 6 },
};

const severalQuestion: Question = {
  ...oneQuestion,
  token: "t-several",
  answer: { form: "several", atLeast: 1, atMost: 2, chosen: ["yes"] },
};

const textQuestion: Question = {
  ...base,
  token: "t-text",
  text: "Em muốn nói thêm điều gì?",
  answer: { form: "text", longest: 200 },
};

const odd = ["Em muốn có thư viện", "🙂", "x".repeat(5000), "\u202Eevil\u202C", '<script>alert("1")</script>', "  7  "];

/** What every channel keeps, whatever its platform looks like. */
export function channelContract(driver: Driver): void {
  describe(`the channel ${driver.name}`, () => {
    test("shows all that is said: notes, question, hint", () => {
      const { words } = driver.show([{ kind: "note", text: "Cảm ơn em." }, oneQuestion]);
      for (const said of ["Cảm ơn em.", oneQuestion.text, oneQuestion.hint ?? ""]) expect(words).toContain(said);
      expect(words.indexOf("Cảm ơn em.")).toBeLessThan(words.indexOf(oneQuestion.text));
    });

    test("offers every choice and every navigation, choices in their order", () => {
      const { offered } = driver.show([oneQuestion]);
      const labels = oneQuestion.choices.map(({ label }) => label);
      const positions = labels.map((label) => offered.findIndex((one) => one.includes(label)));
      expect(positions).not.toContain(-1);
      expect([...positions].sort((a, b) => a - b)).toEqual(positions);
      for (const { label } of oneQuestion.navigation) expect(offered.some((one) => one.includes(label))).toBe(true);
    });

    test("brings a press back with its question and code", () => {
      for (const { code, label } of oneQuestion.choices)
        expect(driver.choose([oneQuestion], label)).toEqual({ kind: "choose", question: "t-one", choices: [code] });
      for (const { action, label } of oneQuestion.navigation)
        expect(driver.choose([oneQuestion], label)).toEqual({ kind: "choose", question: "t-one", choices: [action] });
    });

    test("shows what is already chosen where several may be", () => {
      const shown = driver.show([severalQuestion]);
      expect(shown.offered.length).toBeGreaterThanOrEqual(severalQuestion.choices.length);
      expect(shown.words).toContain(severalQuestion.text);
    });

    test("brings typed words back as they were typed", () => {
      for (const text of odd) {
        const incoming = driver.type([textQuestion], text);
        expect(incoming.kind).toBe("text");
        if (incoming.kind === "text") expect(incoming.text.trim()).toBe(text.trim());
      }
    });

    if (driver.skipped?.attachments === undefined)
      test("says of a file only that it came", () => {
        expect(driver.attach?.()).toEqual({ kind: "attachment" });
      });

    test("draws the same for the same", () => {
      expect(driver.show([oneQuestion])).toEqual(driver.show([oneQuestion]));
    });
  });
}
