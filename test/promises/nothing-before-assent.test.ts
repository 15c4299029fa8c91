import { expect, test } from "vitest";
import { aChild, autumn, type Child, town } from "../dialogue/child.ts";

/** Language, where the conversation stands, and what decides which survey is offered. */
const kept = [
  "locale",
  "localeAsked",
  "asking",
  "at",
  "notes",
  "isHelpOpen",
  "named",
  "band",
  "campaign",
  "survey",
  "code",
];

const code = { is: "ready", code: "ABCDEFG2", campaign: "autumn", unit: "01654", band: "7-10" } as const;
const personal = "Em tên là Nguyễn Thị Hoa, nữ, dân tộc Tày, lớp 6A trường Hợp Giang, 0912 345 678";

/** Every way to the decision, with everything that a child may say too early. */
const ways: Readonly<Record<string, () => Child>> = {
  "by the page": () => aChild().opens().presses("7-10"),
  "by a link that names the campaign": () =>
    aChild({ campaigns: [autumn, town] })
      .opens("town")
      .presses("11-15"),
  "by a choice of campaigns": () =>
    aChild({ campaigns: [autumn, town] })
      .opens()
      .goes("11-15", "autumn"),
  "by a messenger": () => aChild({ channel: "messenger" }).types("xin chào").types("12 tuổi"),
  "by a code": () => aChild().brings(code),
  "with help and more reading on the way": () =>
    aChild().opens().presses("help").goes("return", "11-15", "more", "return"),
  "with personal words at each step": () => aChild().opens().types(personal).presses("11-15").types(personal),
};

test.each(Object.keys(ways))("%s: before the child's own yes nothing is kept of the child but the age band", (name) => {
  const child = ways[name]?.() ?? aChild();
  expect(child.at).toBe("assent");
  expect(child.dialogue?.child).toBeUndefined();
  expect(Object.keys(child.dialogue ?? {}).filter((key) => !kept.includes(key))).toEqual([]);
  for (const word of ["Hoa", "Tày", "6A", "Giang", "0912"]) expect(JSON.stringify(child.dialogue)).not.toContain(word);
  expect(child.allEvents).toEqual([]);
});

test.each(Object.keys(ways))(
  "%s: before the yes nothing is asked but the age band, the campaign, and a code if there is one",
  (name) => {
    const asked = new Set<string>();
    const child = ways[name]?.() ?? aChild();
    asked.add(child.at);
    for (let turn = 0; turn < 5 && child.question.navigation.some(({ action }) => action === "back"); turn += 1)
      asked.add(child.presses("back").at);
    expect([...asked].filter((id) => !["age", "campaign", "assent"].includes(id))).toEqual([]);
  },
);

test("whoever says no has given nothing: no fact but that the conversation ended", () => {
  for (const name of Object.keys(ways)) {
    const child = (ways[name]?.() ?? aChild()).presses("no");
    expect(child.allEvents).toEqual([{ type: "dialogue_ended", how: "declined" }]);
    expect(Object.keys(child.dialogue ?? {}).sort()).toEqual([
      "asking",
      "at",
      "band",
      "ending",
      "locale",
      "localeAsked",
    ]);
  }
});

test("the first thing that is kept of a child comes after the yes", () => {
  const child = aChild().opens().goes("7-10", "yes");
  expect(child.dialogue?.child).toBeDefined();
  expect(child.at).toBe("commune");
});
