import { expect, test } from "vitest";
import { allNames } from "../../bot/dialogue/places.ts";
import { redact } from "../../bot/dialogue/redaction.ts";
import { places } from "../../server/cli/still-world.ts";

const names = allNames(places);

const personal: readonly (readonly [string, readonly string[]])[] = [
  ["gọi em số 0912345678 nhé", ["0912345678"]],
  ["số em 0912 345 678", ["0912", "345"]],
  ["0.9.1.2.3.4.5.6.7.8", ["0.9", "7.8"]],
  ["+84 912-345-678", ["912", "678"]],
  ["(0912) 345 678", ["0912", "345"]],
  ["không chín một hai ba bốn năm sáu bảy tám", ["chín", "sáu"]],
  ["khong chin mot hai ba bon nam sau bay tam", ["chin", "bay"]],
  ["mail em là hoa.nguyen@gmail.com ạ", ["hoa.nguyen", "gmail"]],
  ["xem https://facebook.com/hoa123 đi", ["facebook", "hoa123"]],
  ["facebook.com/hoa", ["facebook"]],
  ["nick zalo @hoa_be", ["hoa_be"]],
  ["căn cước 004311001234", ["0043", "1234"]],
  ["chứng minh 085123456", ["0851"]],
  ["Em tên là Nguyễn Thị Hoa, em muốn sân chơi", ["Nguyễn", "Hoa"]],
  ["em là Páo và em thích bơi", ["Páo"]],
  ["tên em là hoa", ["hoa"]],
  ["tên em là nguyễn thị hoa, em buồn", ["nguyễn", "hoa"]],
  ["EM TÊN LÀ HOA", ["HOA"]],
  ["My name is Hoa", ["Hoa"]],
  ["em học trường THCS Hợp Giang", ["Hợp", "Giang"]],
  ["Trường Tiểu học Sông Hiến bẩn", ["Sông", "Hiến"]],
  ["em học lớp 6A", ["6A"]],
  ["lớp 4 b2 hay ồn", ["4 b2"]],
  ["bạn ở 7A1 đánh em", ["7A1"]],
  ["nhà em ở thôn Nà Lũng", ["Nà", "Lũng"]],
  ["xóm 5 không có đèn", ["xóm 5"]],
  ["số nhà 12/3 đường Kim Đồng", ["12/3", "Kim"]],
  ["ở xã đàm thuỷ không có bể bơi", ["đàm", "thuỷ"]],
  ["Đàm Thủy không có sân", ["Đàm", "Thủy"]],
  ["Đàm Thuỷ không có sân", ["Đàm", "Thuỷ"]],
  ["0\u200B9\u200B1\u200B2345678", ["345"]],
];

test.each(personal)("“%s” is covered", (text, parts) => {
  const redacted = redact(text, names);
  expect(redacted.isCovered).toBe(true);
  for (const part of parts) expect(redacted.text).not.toContain(part);
});

test.each([
  "Em muốn có sân chơi và thư viện",
  "em muốn được tự do và hạnh phúc",
  "trường em cần nhà vệ sinh sạch",
  "lớp học nên có quạt",
  "xã nên làm sân bóng, thôn nên có đèn",
  "em là học sinh và em thích bơi",
  "mỗi tuần 2 buổi, từ 7 giờ đến 9 giờ",
  "năm nay em muốn học bơi, năm sau học vẽ",
  "em muốn mạng 4G ở bản",
  "con đường đi học trơn lắm",
  "nhà trường, bố mẹ và cô chú nên nghe",
])("“%s” is left as it is", (text) => {
  expect(redact(text, names)).toEqual({ text, isCovered: false });
});

test("names of places are covered only where they are handed in", () => {
  expect(redact("Đàm Thủy đẹp", []).isCovered).toBe(false);
});

test("very long text is read in reasonable time", () => {
  const before = performance.now();
  redact("0 ".repeat(2500), names);
  redact("a".repeat(5000), names);
  redact("a.".repeat(2500), names);
  redact("em là A ".repeat(600), names);
  expect(performance.now() - before).toBeLessThan(2000);
});
