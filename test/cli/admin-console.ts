import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { adminOn, type Outcome } from "../support/admin.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";

type Environment = Readonly<Record<string, string>>;

/** The administration on a box and a data folder of its own, on the first day of the campaigns that it makes. */
export type Console = {
  readonly box: TestBox;
  readonly folder: string;
  admin(args: readonly string[], environment?: Environment): Promise<Outcome>;
  /** A file in the folder; its path. */
  file(name: string, content: string): string;
  /** A campaign of two surveys in these units; its id. */
  newCampaign(units: string): Promise<string>;
  close(): Promise<void>;
};

const asked = [
  "--surveys",
  "em-noi-nguoi-lon-nghe,tieng-noi-cua-em",
  "--opens",
  "2027-01-11",
  "--closes",
  "2027-01-31",
];

export async function openConsole(): Promise<Console> {
  const box = await testBox();
  await box.goTo("2027-01-11");
  const folder = mkdtempSync(join(tmpdir(), "emnoi-admin-"));
  const admin: Console["admin"] = (args, environment) => adminOn({ box, folder }, args, environment);
  return {
    box,
    folder,
    admin,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    newCampaign: async (units) => {
      const made = await admin(["campaign", "create", "--name", "Đợt 1", ...asked, "--units", units, "--json"]);
      expect(made.err).toBe("");
      return JSON.parse(made.out).id;
    },
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await box.drop();
    },
  };
}
