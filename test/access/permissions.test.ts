import Fastify from "fastify";
import { expect, test } from "vitest";
import { staffRoutes } from "../../server/access/guard.ts";
import { areExclusive, capabilities, isAllowed, isHidden, roles, sideOf } from "../../server/access/permissions.ts";
import type { Store } from "../../server/store/client.ts";

test("every capability is somebody's, and no role has all of them", () => {
  expect(capabilities.length).toBeGreaterThan(10);
  expect(capabilities.filter((one) => !roles.some((role) => isAllowed(role, one)))).toEqual([]);
  for (const role of roles)
    expect(
      capabilities.some((one) => !isAllowed(role, one)),
      role,
    ).toBe(true);
});

test("nobody who sees survey figures sees that there are cases, and the other way round", () => {
  for (const role of roles.filter((one) => sideOf[one] === "participation"))
    for (const one of ["read-cases", "manage-cases", "read-duty", "receive-alarms", "own-keys"] as const)
      expect([isAllowed(role, one), isHidden(role, one)], `${role} ${one}`).toEqual([false, true]);
  for (const role of ["officer", "lead"] as const)
    for (const one of ["read-indicators", "edit-surveys", "prepare-releases", "approve-releases"] as const)
      expect([isAllowed(role, one), isHidden(role, one)], `${role} ${one}`).toEqual([false, true]);
});

test("a capability is never given to a role from which it is hidden", () => {
  for (const role of roles)
    for (const one of capabilities) expect(isAllowed(role, one) && isHidden(role, one)).toBe(false);
});

test("whoever keeps accounts reads no case, changes no survey and releases nothing", () => {
  const all = capabilities.filter((one) => isAllowed("account-administrator", one));
  expect(all.toSorted()).toEqual(["manage-accounts", "manage-directory", "own-account"]);
});

test("one person is not account administrator, officer and releaser at once", () => {
  expect(areExclusive("account-administrator", "officer")).toBe(true);
  expect(areExclusive("releaser", "lead")).toBe(true);
  expect(areExclusive("analyst", "survey-editor")).toBe(false);
});

test("a route of the staff that names no capability, or one that is none, is refused when it is registered", async () => {
  const ports = { store: {} as Store, staffUrl: "http://127.0.0.1", signInPath: "/can-bo/vao" };
  const none = Fastify();
  await expect(staffRoutes(none, ports, (scope) => void scope.get("/can-bo/x", async () => "x"))).rejects.toThrow(
    "capability",
  );
  const odd = Fastify();
  const config = { capability: "everything" } as unknown as { capability: "public" };
  await expect(
    staffRoutes(odd, ports, (scope) => void scope.get("/can-bo/x", { config }, async () => "x")),
  ).rejects.toThrow("capability");
});
