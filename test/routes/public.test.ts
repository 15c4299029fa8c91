import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestWeb, testWeb, words } from "../support/web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await testWeb();
});
afterAll(() => web?.close());

const get: TestWeb["get"] = (url, headers) => web.get(url, headers);
const pages = ["/", "/bao-tin", "/bao-tin/ma", "/ket-qua", "/rieng-tu"];

describe("every public page", () => {
  test.each(pages)(
    "%s is whole in Vietnamese and in English, with nothing inline and nothing from elsewhere",
    async (path) => {
      const [vi, en] = await Promise.all([get(path), get(`${path}?lang=en`)]);
      for (const answer of [vi, en]) {
        expect(answer.statusCode).toBe(200);
        expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
        expect(answer.headers["cache-control"]).toBe("no-store");
        expect(answer.body).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=|\{\s*\$/);
        const addresses = [...answer.body.matchAll(/(?:src|href|srcset)="([^"]+)"/g)].map(
          ([, address = ""]) => address,
        );
        expect(addresses.length).toBeGreaterThan(3);
        expect(addresses.filter((address) => !/^(\/(?!\/)|#|tel:)/.test(address))).toEqual([]);
      }
      expect(vi.body).toContain('<html lang="vi">');
      expect(en.body).toContain('<html lang="en">');
      expect(words(en)).not.toBe(words(vi));
    },
  );

  test.each(pages)("%s leads only to pages that are there", async (path) => {
    const { body } = await get(path);
    const links = [
      ...new Set([...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"))),
    ];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([200, 303], link).toContain((await get(link)).statusCode);
  });

  test("a page is asked for in a language that nobody has, or in several at once: it is Vietnamese", async () => {
    for (const query of ["?lang=xx", "?lang=en&lang=vi", "?lang=%00", "?lang[]=en", `?lang=${"e".repeat(5000)}`])
      expect((await get(`/${query}`)).body, query).toContain('<html lang="vi">');
  });

  test("a page is compressed where the browser takes that", async () => {
    const answer = await get("/rieng-tu", { "accept-encoding": "gzip" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.rawPayload).toString()).toContain("</html>");
  });
});

test("the start leads a child to the survey first, then to help and to results", async () => {
  const { body } = await get("/");
  const doors = [...body.matchAll(/<a class="door[^>]*href="([^"]+)"/g)].map(([, link]) => link);
  expect(doors).toEqual(["/em", "/bao-tin", "/ket-qua"]);
});

test("the privacy notice says the honest lines and every part that the law asks for", async () => {
  const said = words(await get("/rieng-tu"));
  for (const part of [
    "công ty của ứng dụng đó đọc được",
    "có thể nối một tài khoản với một phiếu trong hòm chưa mở",
    "các phiếu chưa mở sẽ mất theo",
    "Ai chịu trách nhiệm",
    "theo căn cứ nào",
    "nhạy cảm",
    "tại Việt Nam",
    "Giữ bao lâu",
    "2 ngày làm việc",
    "15 ngày",
    "20 ngày",
    "Khiếu nại",
    "72 giờ",
    "Không có quyết định tự động",
    "chữ đi tới máy chủ rồi mới được khoá",
    "danh bạ được ký bằng khoá gốc",
    "90 ngày sau lần viết cuối",
    "24 tháng",
    "Đóng mã lúc nào cũng được",
    "Bản 1",
  ])
    expect(said).toContain(part);
});
