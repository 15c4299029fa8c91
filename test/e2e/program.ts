import type { AddressInfo } from "node:net";
import { assemble } from "../../server/app.ts";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { readConfig } from "../../server/config.ts";
import { testBox } from "../support/campaign-box.ts";

/** The whole program on a database of its own, with the first campaign open. */
export type Program = {
  readonly host: string;
  readonly url: string;
  ballots(): Promise<number>;
  sql(text: string): Promise<unknown>;
  close(): Promise<void>;
};

export async function startProgram(): Promise<Program> {
  const box = await testBox();
  await openFirstCampaign(box, "Đợt thử");
  const reading = readConfig({});
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const { app, close } = await assemble({ config: reading.config, store: box.store, keys: box.keys });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    ballots: async () => Number((await box.store.pool.query("SELECT count(*) FROM ballot_box.ballot")).rows[0].count),
    sql: (text) => box.store.pool.query(text),
    close: async () => {
      await close();
      await box.drop();
    },
  };
}
