import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adminOn, type Outcome } from "./admin.ts";
import { type TestBox, testBox } from "./campaign-box.ts";

/** An office's server and its machine without network, with a folder for what is carried between them. */
export type CeremonyRoom = {
  readonly box: TestBox;
  readonly folder: string;
  /** Settings beside the usual ones. */
  readonly environment: Record<string, string>;
  admin(...args: readonly string[]): Promise<Outcome>;
  at(name: string): string;
  text(name: string): string;
  /** Writes a file and says where. */
  file(name: string, content: string): string;
  /** The groups of a page of that ceremony, as somebody reads them off the paper. */
  groupsOn(ceremony: string, page: number): string;
  /** The options that sign with the root of that ceremony. */
  rootOptions(ceremony: string): readonly string[];
  /** What the server asks to be signed, signed with the root of that ceremony into `NAME.json`. */
  signed(ceremony: string, name: string, ...changes: readonly string[]): Promise<Outcome>;
  drop(): Promise<void>;
};

/** Pages of a ceremony: the second is the root holder's, then come the custodians'. */
export const rootPage = 2;
export const sharePages = [3, 4, 5] as const;

export async function openCeremonyRoom(): Promise<CeremonyRoom> {
  const box = await testBox();
  await box.goTo("2026-12-02");
  const folder = mkdtempSync(join(tmpdir(), "emnoi-ceremony-"));
  const environment: Record<string, string> = {};
  const at = (name: string): string => join(folder, name);

  const admin = (...args: readonly string[]): Promise<Outcome> => adminOn({ box, folder }, args, environment);

  function file(name: string, content: string): string {
    writeFileSync(at(name), content);
    return at(name);
  }

  function groupsOn(ceremony: string, page: number): string {
    const pages = readFileSync(join(ceremony, "emnoi-ceremony.html"), "utf8").split("<section>");
    const list = /<ol class="groups">(.*?)<\/ol>/s.exec(pages[page] ?? "")?.[1] ?? "";
    return [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, group = ""]) => group).join(" ");
  }

  const rootOptions = (ceremony: string) => [
    "--root",
    join(ceremony, "emnoi-root.age"),
    "--passphrase",
    file("passphrase", groupsOn(ceremony, rootPage)),
  ];

  async function signed(ceremony: string, name: string, ...changes: readonly string[]): Promise<Outcome> {
    const request = at(`${name}-request.json`);
    const asked = await admin("directory", "request", request);
    if (asked.err !== "") throw new Error(asked.err);
    const out = ["--out", at(`${name}.json`)];
    return admin("keys", "ceremony", "--sign", request, ...rootOptions(ceremony), ...out, ...changes);
  }

  return {
    box,
    folder,
    environment,
    admin,
    at,
    text: (name) => readFileSync(at(name), "utf8"),
    file,
    groupsOn,
    rootOptions,
    signed,
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await box.drop();
    },
  };
}
