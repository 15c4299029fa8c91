import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair } from "../../server/privacy/case-seal.ts";
import { signDirectory } from "../../server/privacy/directory.ts";
import { directoryText, nextDirectory, readRequest } from "../../server/privacy/directory-request.ts";
import { looks, picture } from "./browser.ts";
import { findings } from "./inspection.ts";
import { cramped, type Member, type OpenStaff, openStaff } from "./members.ts";

let staff: OpenStaff;
let root: CryptoKeyPair;
let rootText: string;
let escrow: string;
let mai: Member;

const signing = { name: "ECDSA", namedCurve: "P-256" } as const;

beforeAll(async () => {
  root = await crypto.subtle.generateKey(signing, true, ["sign", "verify"]);
  rootText = toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", root.publicKey)));
  escrow = toBase64url((await newCasePair()).publicKey);
  staff = await openStaff({ DIRECTORY_ROOT: rootText });
  mai = await staff.member("Hoàng Thị Mai", "account-administrator");
  for (const name of ["Nguyễn Thị Lan", "Lò Văn Minh"]) await staff.member(name, "officer");
});
afterAll(() => staff?.close());

/** What the page gives for carrying to the offline machine, signed there by that key. */
async function ceremony(page: Page, key: CryptoKey): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.click("a[download]");
  const file = await saved;
  expect(file.suggestedFilename()).toBe("emnoi-request.json");
  const request = readRequest(await readFile(await file.path(), "utf8"));
  if (request === null) throw new Error("This is no request.");
  const next = await nextDirectory(request, {
    ...{ root: rootText, escrow },
    changes: { ended: [], compromised: [], leftOut: [] },
  });
  if (next.is !== "next") throw new Error(next.is);
  return directoryText(await signDirectory(key, next.directory));
}

async function upload(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.setInputFiles("input[type=file]", { name: "emnoi-directory.json", mimeType: "application/json", buffer });
  await page.click("form[data-staff=directory] button.act");
}

test("a directory is carried out, signed and taken; everything else is refused in words", async () => {
  const { context, page, troubles } = await staff.enter(mai, "/can-bo/danh-ba", looks[0]?.options);
  const form = page.locator("form[data-staff=directory]");
  expect(await page.locator(".staff-table tr", { hasText: "Nguyễn Thị Lan" }).textContent()).toContain("chờ ký");
  expect(await page.textContent("[aria-labelledby=missing]")).toContain("Chưa có danh bạ nào");
  expect(await findings(page)).toEqual([]);
  expect(await cramped(page)).toEqual([]);
  await picture(page, "staff-directory-empty-phone-light");

  await page.click("form[data-staff=directory] button.act");
  await form.getByText("Xin chọn tệp").waitFor();
  await upload(page, "{}");
  await form.getByText("không phải danh bạ hoàn chỉnh").waitFor();
  const stranger = await crypto.subtle.generateKey(signing, true, ["sign", "verify"]);
  await upload(page, await ceremony(page, stranger.privateKey));
  await form.getByText("không phải của khoá gốc").waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, "staff-directory-refused-phone-light");

  const signed = await ceremony(page, root.privateKey);
  await upload(page, signed);
  await page.locator("[data-done=directory]").waitFor();
  expect(await page.locator(".staff-table tr", { hasText: "Nguyễn Thị Lan" }).textContent()).toContain("đang dùng");
  expect(await page.textContent(".staff-facts")).toContain("số 1");
  expect(await page.textContent("[aria-labelledby=missing]")).not.toContain("danh bạ nào");
  await upload(page, signed);
  await form.getByText("không mới hơn").waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});

test("who leaves must be ended and signed again; the upload asks for the second factor when it is old", async () => {
  const { context, page } = await staff.enter(mai, "/can-bo/danh-ba", looks[3]?.options);
  const before = await ceremony(page, root.privateKey);
  await staff.sql("UPDATE staff_account SET state = 'disabled' WHERE name = 'Lò Văn Minh'");
  await page.reload();
  const row = page.locator(".staff-table tr", { hasText: "Lò Văn Minh" });
  expect(await row.textContent()).toContain("cần kết thúc trong danh bạ");
  expect(await findings(page)).toEqual([]);
  expect(await cramped(page)).toEqual([]);
  await picture(page, "staff-directory-desktop-dark");
  staff.waitMinutes(6);
  await upload(page, before);
  const dialog = page.locator("dialog[data-again]");
  await dialog.waitFor();
  await picture(page, "staff-again-desktop-dark");
  await dialog.locator("input[name=code]").fill(await mai.code());
  await dialog.locator("button[value=totp]").click();
  await page.locator("[data-done=directory]").waitFor();
  expect(await page.textContent(".staff-facts")).toContain("số 2");
  await context.close();
});
