import { afterEach, describe, expect, test, vi } from "vitest";
import type { Seal } from "../../server/views/islands/report/standing.ts";
import { writing } from "../../server/views/islands/report/thread.ts";

type Asked = { readonly message: { readonly seq: number; readonly toCase: string } | null; readonly level: number };

/** An office that takes messages in their order, and a network that loses what it is told to. */
function office(taken: string[] = []) {
  let lost: "nothing" | "request" | "answer" = "nothing";
  const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
  const take = ({ message, level }: Asked) => {
    if (message !== null && message.seq !== taken.length) return answer(409, { code: "seq", nextSeq: taken.length });
    taken.push(message === null ? `level ${level}` : message.toCase);
    return answer(201, { state: "added" });
  };
  vi.stubGlobal("fetch", async (_: string, { body }: { readonly body: string }) => {
    if (lost === "request") throw new TypeError("no network");
    const given = take(JSON.parse(body));
    if (lost === "answer") throw new TypeError("no network");
    return given;
  });
  return {
    taken,
    lose: (what: typeof lost) => {
      lost = what;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

/** Seals nothing: what arrives can be compared. */
const seal = {
  textMessage: ({ kind, text }: { kind: string; text: string }) => ({ v: 1, kind, text }),
  sealAnother: async (_: Uint8Array, { seq }: { seq: number }, content: string) => `${seq} ${JSON.parse(content).text}`,
} as unknown as Seal;

const thread = { case: "c", rid: "r", version: 1, pub: new Uint8Array(65), nextSeq: 1 };
const words = (...texts: readonly string[]) => texts.map((text) => ({ kind: "words", text }) as const);

describe("writing on in a case that was sent", () => {
  test("each text is a message of its own, in its order", async () => {
    const { taken } = office(["sheet"]);
    expect(await writing(seal, thread).add(words("một", "hai"), 2)).toEqual({ is: "done" });
    expect(taken).toEqual(["sheet", "1 một", "2 hai"]);
  });

  test("while the network is away nothing is lost: pressed again, it arrives once", async () => {
    const { taken, lose } = office(["sheet"]);
    const own = writing(seal, thread);
    lose("request");
    expect(await own.add(words("một"), 2)).toEqual({ is: "unsent", why: "away" });
    lose("nothing");
    expect(await own.add(words("một"), 2)).toEqual({ is: "done" });
    expect(taken).toEqual(["sheet", "1 một"]);
  });

  test("where only the answer was lost, it is not sent a second time", async () => {
    const { taken, lose } = office(["sheet"]);
    const own = writing(seal, thread);
    lose("answer");
    expect(await own.add(words("một"), 2)).toEqual({ is: "unsent", why: "away" });
    lose("nothing");
    expect(await own.add(words("một"), 2)).toEqual({ is: "done" });
    expect(await own.add(words("hai"), 2)).toEqual({ is: "done" });
    expect(taken).toEqual(["sheet", "1 một", "2 hai"]);
  });

  test("a message that another window wrote meanwhile comes first, and this one is sealed again for its place", async () => {
    const { taken } = office(["sheet", "1 khác"]);
    expect(await writing(seal, thread).add(words("một"), 2)).toEqual({ is: "done" });
    expect(taken).toEqual(["sheet", "1 khác", "2 một"]);
  });

  test("only the level goes up where nothing is written", async () => {
    const { taken } = office(["sheet"]);
    expect(await writing(seal, thread).add([], 4)).toEqual({ is: "done" });
    expect(taken).toEqual(["sheet", "level 4"]);
  });
});
