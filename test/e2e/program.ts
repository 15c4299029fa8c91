import type { AddressInfo } from "node:net";
import { assemble } from "../../server/app.ts";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { readConfig } from "../../server/config.ts";
import type { Store } from "../../server/store/client.ts";
import { testBox } from "../support/campaign-box.ts";
import { type Officers, officersOf } from "../support/officers.ts";

/** The whole program on a database of its own, with the first campaign open. */
export type Program = {
  readonly host: string;
  readonly url: string;
  readonly store: Store;
  readonly keyFolder: string;
  /** Moves the program's clock on. */
  waitMinutes(minutes: number): void;
  ballots(): Promise<number>;
  sql(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
  close(): Promise<void>;
};

/** `environment`: settings beside the usual ones; with PORT and PUBLIC_URL the program is there and called so. */
export async function startProgram(environment: Readonly<Record<string, string>> = {}): Promise<Program> {
  const box = await testBox();
  await openFirstCampaign(box, "Đợt thử");
  const reading = readConfig(environment);
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const { app, close } = await assemble({ config: reading.config, ...box.web });
  await app.listen({ host: "127.0.0.1", port: Number(environment.PORT ?? 0) });
  const { port } = app.server.address() as AddressInfo;
  const url = environment.PUBLIC_URL ?? `http://127.0.0.1:${port}`;
  return {
    host: new URL(url).host,
    url,
    waitMinutes: box.waitMinutes,
    store: box.store,
    keyFolder: box.folder,
    ballots: async () => Number((await box.store.pool.query("SELECT count(*) FROM ballot_box.ballot")).rows[0].count),
    sql: (text, values = []) => box.store.pool.query(text, [...values]),
    close: async () => {
      await close();
      await box.drop();
    },
  };
}

/** The same with the box for reports open: a signed directory, and an alarm that was confirmed. */
export async function startReportProgram(): Promise<{ readonly program: Program; readonly officers: Officers }> {
  const officers = await officersOf();
  const program = await startProgram({ DIRECTORY_ROOT: officers.root });
  await program.sql("INSERT INTO directory_version VALUES (1, $1, $2, program_today())", [
    officers.directory.body,
    Buffer.from(officers.directory.signature, "base64url"),
  ]);
  await program.sql(
    `INSERT INTO alarm (id, level, cases, raised_at, delivered_at, acknowledged_at)
     VALUES (gen_random_uuid(), 0, 0, program_now(), program_now(), program_now())`,
  );
  return { program, officers };
}
