import { afterAll, beforeAll, expect, test } from "vitest";
import { looks, picture } from "./browser.ts";
import { findings } from "./inspection.ts";
import { cramped, givePassword, type OpenStaff, openStaff, password, plugPasskey } from "./members.ts";

let staff: OpenStaff;
beforeAll(async () => {
  staff = await openStaff();
});
afterAll(() => staff?.close());

test("a passkey is added, signs in beside the password, and goes again", async () => {
  const lan = await staff.member("Nguyễn Thị Lan", "analyst");
  const { context, page, troubles } = await staff.enter(lan, "/can-bo/toi", looks[0]?.options);
  await plugPasskey(page);
  await page.fill("form[data-staff=passkey] input[name=name]", "Máy cơ quan");
  await page.click("form[data-staff=passkey] button");
  await page.locator("[data-done=passkey]").waitFor();
  expect(await page.textContent("#factors ~ .rows")).toContain("Máy cơ quan");
  expect(await findings(page)).toEqual([]);
  expect(await cramped(page)).toEqual([]);
  await picture(page, "staff-own-passkey-phone-light");

  await page.click("form[data-staff=sign-out] button");
  await page.waitForURL(/\/can-bo\/vao/);
  expect(await findings(page)).toEqual([]);
  await picture(page, "staff-sign-in-phone-light");
  await givePassword(page, lan.login);
  await page.locator("[data-way=passkey]").waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, "staff-factor-phone-light");
  await page.click("[data-way=passkey] button");
  await page.waitForSelector("main[data-csrf]");
  expect(await page.textContent("h1")).toContain("Nguyễn Thị Lan");

  await page.goto(`${staff.url}/can-bo/toi`);
  await page.click("form[data-path$='passkeys/remove'] button");
  await page.locator(".row", { hasText: "Máy cơ quan" }).waitFor({ state: "detached" });
  // The sign-in asks whether somebody is here already.
  expect(troubles.filter((one) => !one.includes("401"))).toEqual([]);
  await context.close();
});

test("the last way of the second step cannot be taken away, and the page says so", async () => {
  const hoa = await staff.member("Hoàng Thị Hoa", "analyst");
  const { context, page } = await staff.enter(hoa, "/can-bo/toi");
  await plugPasskey(page);
  await page.fill("form[data-staff=passkey] input[name=name]", "Khoá USB");
  await page.click("form[data-staff=passkey] button");
  await page.locator("[data-done=passkey]").waitFor();
  await staff.sql("UPDATE staff_account SET totp = NULL WHERE id = $1", [hoa.id]);
  await page.click("form[data-path$='passkeys/remove'] button");
  const row = page.locator(".row", { hasText: "Khoá USB" });
  await row.getByText("phải còn ít nhất một cách xác nhận").waitFor();
  await context.close();
});

test("an account that was tried too often says how long it waits; a passkey opens it at once", async () => {
  const minh = await staff.member("Lò Văn Minh", "analyst");
  const mine = await staff.enter(minh, "/can-bo/toi", looks[1]?.options);
  await plugPasskey(mine.page);
  await mine.page.fill("form[data-staff=passkey] input[name=name]", "Máy nhà");
  await mine.page.click("form[data-staff=passkey] button");
  await mine.page.locator("[data-done=passkey]").waitFor();
  await mine.page.click("form[data-staff=sign-out] button");
  await mine.page.waitForURL(/\/can-bo\/vao/);

  const auth = Buffer.alloc(32, 1).toString("base64url");
  for (let count = 0; count < 5; count += 1)
    await fetch(`${staff.url}/api/v1/staff/sign-in/password`, {
      method: "POST",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      body: JSON.stringify({ login: minh.login, auth }),
    });
  await givePassword(mine.page, minh.login, password);
  const notice = mine.page.locator("[data-says=paused]");
  await notice.waitFor();
  expect((await notice.textContent())?.replace(/\s+/g, " ")).toContain("đợi khoảng 1 phút.");
  expect(await mine.page.locator("[data-way=totp]").isVisible()).toBe(false);
  expect(await mine.page.locator("[data-way=recovery]").isVisible()).toBe(false);
  expect(await findings(mine.page)).toEqual([]);
  await picture(mine.page, "staff-paused-phone-dark");
  await mine.page.click("[data-way=passkey] button");
  await mine.page.waitForSelector("main[data-csrf]");
  await mine.context.close();
});
