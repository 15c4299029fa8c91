import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Console, openConsole } from "./admin-console.ts";

let desk: Console;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.close());

describe("class codes from the command line", () => {
  let id: string;
  const issue = (...more: readonly string[]) =>
    desk.admin(["codes", "issue", "--campaign", id, "--unit", "01318", "--band", "7-10", "--count", "6", ...more]);
  beforeAll(async () => {
    id = await desk.newCampaign("01318");
  });

  test("they are printed in rows, in groups of four", async () => {
    const printed = await issue();
    expect(printed.code).toBe(0);
    expect(printed.out.match(/\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/g)).toHaveLength(6);
  });

  test("as CSV on the terminal there is nothing but the file", async () => {
    const { out } = await issue("--csv", "-");
    const [head, ...lines] = out.split("\n");
    expect(head).toBe("code,link");
    expect(lines).toHaveLength(6);
    for (const line of lines)
      expect(line).toMatch(/^([2-9A-Z]{4})-([2-9A-Z]{4}),http:\/\/127\.0\.0\.1:3000\/em\?m=\1\2$/);
  });

  test("in a file they are readable by its owner alone, and a file that is there is never written over", async () => {
    const path = join(desk.folder, "codes.csv");
    const printed = await issue("--csv", path);
    expect(printed.out).not.toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const written = readFileSync(path, "utf8");
    expect(written.trim().split("\r\n")).toHaveLength(7);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const batches = await desk.box.store.prisma.codeBatch.count();
    expect(await issue("--csv", path)).toMatchObject({ code: 1, err: expect.stringContaining(path) });
    expect(readFileSync(path, "utf8")).toBe(written);
    expect(await desk.box.store.prisma.codeBatch.count()).toBe(batches);
  });

  test("where they are refused, no empty file stays behind", async () => {
    const path = join(desk.folder, "refused.csv");
    const refused = await desk.admin([
      "codes",
      "issue",
      "--campaign",
      id,
      "--unit",
      "01273",
      "--band",
      "7-10",
      "--count",
      "6",
      "--csv",
      path,
    ]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('"01273"') });
    expect(existsSync(path)).toBe(false);
  });

  test("a number that is none is wrong usage", async () => {
    for (const count of ["many", "-5", "1e3", ""]) {
      const line = ["codes", "issue", "--campaign", id, "--unit", "01318", "--band", "7-10", `--count=${count}`];
      expect((await desk.admin(line)).code).toBe(2);
    }
  });

  test("a batch is revoked by its name", async () => {
    const { batch } = JSON.parse((await issue("--json")).out);
    expect((await desk.admin(["codes", "revoke", "--batch", batch])).out).toContain("6");
    expect(await desk.admin(["codes", "revoke", "--batch", "lo-xxxxxx"])).toMatchObject({ code: 1 });
    expect((await desk.admin(["campaign", "show", id])).out).toContain("đã thu hồi");
  });
});
