import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestWeb, testWeb, words } from "../support/web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await testWeb();
});
afterAll(() => web?.close());

const get: TestWeb["get"] = (url, headers) => web.get(url, headers);

describe("results", () => {
  test("an empty province has a trial to try, no figure and no promise", async () => {
    const said = words(await get("/ket-qua"));
    expect(said).toContain("Phiếu trong hòm: 0");
    expect(said).toContain("Đợt thử: để mọi người làm quen, không bao giờ được tính vào chỉ tiêu.");
    expect(said).toContain("Chưa có em nào được tính.");
    expect(said).toContain("chưa có mẫu số");
    expect(said).toContain("Chưa có câu trả lời nào được công bố.");
    expect(said).toContain("năm báo cáo 2026 (từ 15/12/2025 đến 14/12/2026)");
  });

  describe("of a province that was asked", () => {
    const ballots = async (campaign: string, count: number) => {
      const tags = Array.from({ length: count }, (_, n) => Buffer.from(String(n).padStart(16, "0")));
      await web.sql("INSERT INTO ballot_box.ballot SELECT $1, t, '', '' FROM unnest($2::bytea[]) AS t", [
        campaign,
        tags,
      ]);
    };
    const campaign = async (id: string, name: string, state: string, answeredOn: string | null) => {
      await web.sql(
        `INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on, closes_on, answers_by, feedback_published_on)
         VALUES ($1, $2, $3, false, 2026, '2026-03-01', '2026-05-30', '2026-06-30', $4)`,
        [id, name, state, answeredOn],
      );
    };

    beforeAll(async () => {
      await web.sql(
        "INSERT INTO population VALUES ('04', 2026, 61000, 36000, 34320, NULL, NULL, NULL, 'Cục Thống kê tỉnh', '2026-06-30')",
      );
      await web.sql("INSERT INTO official_count VALUES (2026, '22', 'telegram', '01273', '7-10', 'female', 21000)");
      await web.sql("INSERT INTO official_count VALUES (2026, '22', 'code:mo-1', '01273', '11-15', '', 10000)");
      await web.sql("INSERT INTO official_count VALUES (2026, '24w', 'telegram', '01273', '11-15', 'male', 3)");
      await campaign("mo-1", "Đợt đã trả lời", "closed", "2026-06-20");
      await campaign("mo-2", "Đợt đang chờ", "closed", null);
      await campaign("mo-3", "Đợt đang mở", "open", null);
      await web.sql("CREATE TABLE ballot_box.mo_3 PARTITION OF ballot_box.ballot FOR VALUES IN ('mo-3')");
      await ballots("mo-3", 48);
      await ballots("thu-1", 1);
      await web.sql(
        `INSERT INTO feedback VALUES
         ('mo-1', 1, 'Sân chơi', 'Sở Y tế', 'will', '2026-12-30', 'Sáu xã sẽ có sân chơi <b>mới</b>.', 'Six communes get a playground.'),
         ('mo-1', 2, 'Lớp bơi', 'Tỉnh đoàn', 'done', NULL, 'Đã mở 14 lớp.', '')`,
      );
    });

    test("envelopes are shown rounded down to 5, those of a trial exactly", async () => {
      const said = words(await get("/ket-qua"));
      expect(said).toContain("Đợt đang mở đang mở Phiếu trong hòm: 45");
      expect(said).toContain("Đợt dùng thử đợt thử Phiếu trong hòm: 1");
    });

    test("an indicator is a sentence, a chart, and a table with its target and its verdict", async () => {
      const answer = await get("/ket-qua");
      const said = words(answer);
      expect(said).toContain("Từ 29 đến 45 trong 100 em từ 7 đến dưới 16 tuổi đã được hỏi ý kiến.");
      expect(said).toContain("21 000–31 000 trên 70 320");
      expect(said).toMatch(/29,8–44\s%/);
      expect(said).toContain("≈ có thể đạt");
      expect(said).toContain("Số trẻ em của tỉnh lấy từ: Cục Thống kê tỉnh (30/06/2026).");
      expect(said).toContain("Mỗi em trong một năm chỉ có một nơi ở");
      const drawings = [...answer.body.matchAll(/(?:src|srcset)="(\/ket-qua\/[^"]+)"/g)].map(([, at = ""]) => at);
      expect(drawings).toHaveLength(4);
      for (const drawing of drawings) {
        const picture = await get(drawing.replaceAll("&amp;", "&"));
        expect(picture.headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
        expect(picture.body).toContain("Được hỏi ý kiến");
        expect(picture.body).not.toMatch(/<script| style=/);
      }
    });

    test("so few children that it could be someone are not shown as a number", async () => {
      const { indicators } = (await get("/api/v1/results")).json();
      const wide = indicators.find(({ indicator }: { indicator: string }) => indicator === "24w");
      expect(wide).toMatchObject({ state: "too-few" });
      expect(wide).not.toHaveProperty("low");
    });

    test("a campaign without an answer waits in the open; one that is answered shows who does what by when", async () => {
      const said = words(await get("/ket-qua"));
      expect(said).toMatch(
        /Đợt đang chờ Đóng ngày 30\/05\/2026\. Người lớn hứa trả lời trước ngày 30\/06\/2026\. ✕ trễ hẹn/,
      );
      expect(said).toContain("Đợt đã trả lời · trả lời ngày 20/06/2026");
      expect(said).toContain("Sở Y tế · trước 30/12/2026");
      expect(said).toMatch(/Lớp bơi Đã mở 14 lớp\. Tỉnh đoàn ✓ đã làm/);
      expect(words(await get("/ket-qua?lang=en"))).toMatch(/Six communes get a playground\..*Đã mở 14 lớp\./);
    });

    test("what somebody wrote into an answer is text, never markup", async () => {
      const { body } = await get("/ket-qua");
      expect(body).toContain("&lt;b>mới&lt;/b>");
      expect(body).not.toContain("<b>mới</b>");
    });

    test("the address for programs has the same, in the shape it declares, and nothing below the province", async () => {
      const answer = await get("/api/v1/results");
      expect(answer.headers["cache-control"]).toBe("no-store");
      const results = answer.json();
      expect(Object.keys(results).sort()).toEqual(
        [
          "answered",
          "boxes",
          "firstDay",
          "indicators",
          "lastDay",
          "lesson",
          "notCounted",
          "otherYears",
          "waiting",
          "year",
        ].sort(),
      );
      expect(results.boxes).toContainEqual(
        expect.objectContaining({ name: "Đợt đang mở", envelopes: 45, roundedDownTo: 5, isTrial: false }),
      );
      expect(results.indicators[0]).toMatchObject({ indicator: "22", low: 21_000, high: 31_000, denominator: 70_320 });
      expect(answer.body).not.toContain("01273");
      expect(answer.body).not.toMatch(/"(units?|bySex|sources|traits)"/);
    });

    test("its description declares every property that leaves", async () => {
      const description = (await get("/api/v1/openapi.json")).json();
      const answers = description.paths["/api/v1/results"].get.responses;
      const { properties } = answers[200].content["application/json"].schema;
      expect(Object.keys(properties).sort()).toEqual(Object.keys((await get("/api/v1/results")).json()).sort());
    });

    test("another year is asked for by its number; one that is not there, or no number, is this one", async () => {
      await web.sql(
        "INSERT INTO population VALUES ('04', 2025, 60000, 35000, 34000, NULL, NULL, NULL, 'Cục', '2025-06-30')",
      );
      const yearOf = async (query: string) => (await get(`/api/v1/results${query}`)).json().year;
      expect(await yearOf("?nam=2025")).toBe(2025);
      expect(words(await get("/ket-qua?nam=2025"))).toContain("Năm khác: 2026");
      for (const query of ["", "?nam=1999", "?nam=2024", "?nam=x", "?nam=2025;DROP", "?nam[]=2025&nam[]=3"])
        expect(await yearOf(query), query).toBe(2026);
    });
  });
});
