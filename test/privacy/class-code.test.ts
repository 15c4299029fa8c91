import fc from "fast-check";
import { expect, test } from "vitest";
import { codeHash, drawCode, readCode, shownCode } from "../../server/privacy/class-code.ts";
import { codeAlphabet } from "../../server/privacy/constants.ts";

const code = fc.array(fc.nat({ max: codeAlphabet.length - 1 }), { minLength: 7, maxLength: 7 }).map((drawn) => {
  let next = 0;
  return drawCode(() => drawn[next++] ?? 0);
});

test("a drawn code is read back however it is typed", () => {
  fc.assert(
    fc.property(code, (drawn) => {
      const typed = [
        drawn,
        drawn.toLowerCase(),
        shownCode(drawn),
        ` ${shownCode(drawn).toLowerCase()} `,
        [...drawn].join(" "),
      ];
      for (const way of typed) expect(readCode(way)).toEqual({ is: "code", code: drawn });
    }),
  );
});

test("one wrong character is always noticed", () => {
  fc.assert(
    fc.property(code, fc.nat({ max: 7 }), fc.nat({ max: 29 }), (drawn, at, other) => {
      const wrong = drawn.slice(0, at) + codeAlphabet.charAt(other) + drawn.slice(at + 1);
      fc.pre(wrong !== drawn);
      expect(readCode(wrong)).toEqual({ is: "wrong" });
    }),
  );
});

test("of all swapped neighbours, only the first and the last sign of the alphabet pass for one another", () => {
  const passed: string[] = [];
  for (const a of codeAlphabet)
    for (const b of codeAlphabet) {
      const signs = [a, b, "2", "2", "2", "2", "2"];
      let next = 0;
      const drawn = drawCode(() => codeAlphabet.indexOf(signs[next++] ?? "2"));
      if (a !== b && readCode(b + a + drawn.slice(2)).is === "code") passed.push(a + b);
    }
  expect(passed).toEqual(["2Z", "Z2"]);
});

test.each(["", "ABCD", "ABCDEFGHJ", "ABCD0EFG", "OILU1111", "chào bạn", "🙂🙂🙂🙂🙂🙂🙂🙂", "ABCDEFG\u202eH"])(
  "%j does not look like a code",
  (typed) => {
    expect(readCode(typed)).toEqual({ is: "not-a-code" });
  },
);

test("what is stored of a code is 16 bytes that say nothing without the key", () => {
  const hash = codeHash(Buffer.alloc(32, 1), "ABCDEFGH");
  expect(hash.length).toBe(16);
  expect(hash.equals(codeHash(Buffer.alloc(32, 2), "ABCDEFGH"))).toBe(false);
});
