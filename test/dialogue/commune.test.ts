import { expect, test } from "vitest";
import { aChild, type Child, town } from "./child.ts";

const atCommune = (): Child => aChild().opens().goes("7-10", "yes");

const labels = (child: Child): readonly string[] => child.question.choices.map(({ label }) => label);

test.each([
  ["Hòa An", "Xã Hòa An"],
  ["hoà an", "Xã Hòa An"],
  ["hoa an", "Xã Hòa An"],
  ["HOAAN", "Xã Hòa An"],
  ["xã hòa an", "Xã Hòa An"],
  ["em ở xã Hòa An ạ", "Xã Hòa An"],
  ["Nước Hai", "Xã Hòa An (thị trấn Nước Hai cũ)"],
  ["nuoc hai", "Xã Hòa An (thị trấn Nước Hai cũ)"],
  ["thị trấn nước hai", "Xã Hòa An (thị trấn Nước Hai cũ)"],
  ["Đàm Thuỷ", "Xã Đàm Thủy"],
  ["dam thuy", "Xã Đàm Thủy"],
  ["Hợp Giang", "Phường Thục Phán (phường Hợp Giang cũ)"],
  ["Thục Phán", "Phường Thục Phán"],
])("“%s” finds %s first", (typed, label) => {
  const child = atCommune().types(typed);
  expect(labels(child)[0]).toBe(label);
  expect(child.at).toBe("commune");
});

test("a name that several communes bore is asked again with the former district", () => {
  const child = atCommune().types("hưng đạo");
  const found = labels(child).filter((label) => label.includes("Hưng Đạo"));
  expect(found).toHaveLength(3);
  for (const district of ["Bảo Lạc", "Cao Bằng", "Nguyên Bình"])
    expect(found.filter((label) => label.includes(district))).toHaveLength(1);
  expect(labels(atCommune().types("hưng đạo bảo lạc"))[0]).toContain("Bảo Lạc");
});

test("diacritics decide where they are typed", () => {
  const found = labels(atCommune().types("Hồng Trị"));
  expect(found).toHaveLength(2);
  expect(found[0]).toContain("Hồng Trị");
});

test("the beginning of a name and one wrong letter are enough", () => {
  expect(labels(atCommune().types("thuc ph"))[0]).toBe("Phường Thục Phán");
  expect(labels(atCommune().types("truong haa")).join()).toContain("Trường Hà");
});

test("too many finds are cut short and said", () => {
  const child = atCommune().types("quang");
  expect(child.codes.length).toBeLessThanOrEqual(7);
  expect(child.notes.join()).toContain("gõ đủ tên hơn");
});

test("the unit of today is kept, whatever name led to it", () => {
  const child = atCommune().types("nước hai").presses("Xã Hòa An (thị trấn Nước Hai cũ)");
  expect(child.dialogue?.child?.unit).toBe(child.env.places.find(({ name }) => name === "Hòa An")?.code);
  expect(child.at).toBe("sex");
});

test("a found place can be named by its number, its name, or its label", () => {
  for (const typed of ["1", "số 1", "Hòa An", "xa hoa an"])
    expect(atCommune().types("hòa an").types(typed).dialogue?.child?.unit, typed).toBeDefined();
});

test("what is typed is never kept, found or not", () => {
  for (const typed of ["Nguyễn Thị Hoa 0912345678", "em ở Hòa An nhà bác Páo", "🙂🙂", "x".repeat(5000)]) {
    const child = atCommune().types(typed);
    expect(child.at).toBe("commune");
    for (const word of ["Nguyễn", "0912345678", "Páo", "xxx"])
      expect(JSON.stringify([child.dialogue, child.outgoing])).not.toContain(word);
  }
});

test("a name that is not found is said kindly, and not knowing is allowed", () => {
  const child = atCommune().types("Atlantis");
  expect(child.notes.join()).toContain("chưa tìm thấy");
  expect(child.types("em không biết").at).toBe("sex");
  expect(child.dialogue?.child?.unit).toBeUndefined();
});

test("a code proposes its commune and only asks whether it is right", () => {
  const coded = () =>
    aChild({ campaigns: [town] })
      .brings({ is: "ready", code: "ABCDEFG2", campaign: "town", unit: "01273", band: "7-10" })
      .presses("yes");
  const child = coded();
  expect(child.question.text).toBe("Em sống ở phường Thục Phán, đúng không?");
  expect(child.codes).toEqual(["yes", "other", "unknown"]);
  expect(child.presses("yes").dialogue?.child?.unit).toBe("01273");
  const other = coded().presses("other");
  expect(other.question.answer.form).toBe("text");
  expect(other.types("hòa an").presses("Xã Hòa An").at).toBe("sex");
});

test("a child outside the campaign's communes is told kindly, and may choose again", () => {
  const child = aChild({ campaigns: [town] })
    .opens()
    .goes("7-10", "yes")
    .types("đàm thủy")
    .presses("Xã Đàm Thủy");
  expect(child.at).toBe("elsewhere");
  expect(child.words).toContain("chưa hỏi ở xã Đàm Thủy");
  expect(child.words).toContain("111");
  expect(child.question.choices.map(({ href }) => href)).toContain("/ket-qua");
  expect(child.presses("again").at).toBe("commune");
  expect(child.dialogue?.child?.unit).toBeUndefined();
});

test("another open campaign that asks where the child lives is offered, with its own decision", () => {
  const { "7-10": young } = town.surveys;
  const river = { ...town, id: "river", name: "Đợt bờ sông", units: null, surveys: young ? { "7-10": young } : {} };
  const child = aChild({ campaigns: [town, river] })
    .opens("town")
    .goes("7-10", "yes")
    .types("đàm thủy")
    .presses("Xã Đàm Thủy");
  expect(child.codes).toContain("river");
  child.presses("river");
  expect(child.at).toBe("assent");
  expect(child.dialogue?.child).toBeUndefined();
});

test("not knowing the commune is allowed in a campaign of some communes too", () => {
  expect(
    aChild({ campaigns: [town] })
      .opens()
      .goes("7-10", "yes", "unknown").at,
  ).toBe("sex");
});
