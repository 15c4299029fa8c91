import type { LightMyRequestResponse } from "fastify";
import { type Assembled, assemble, type Parts } from "../../server/app.ts";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { readConfig } from "../../server/config.ts";
import { type TestBox, testBox } from "./campaign-box.ts";

type Environment = Readonly<Record<string, string>>;

/** The web application on a database of its own, on 25 November 2026, with the trial campaign open; nothing listens. */
export type TestWeb = {
  readonly box: TestBox;
  readonly app: Assembled["app"];
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
  sql(text: string, values?: readonly unknown[]): Promise<unknown>;
  /** The same with other settings or parts; to be closed by whoever asked for it. */
  another(environment: Environment, parts?: Partial<Parts>): Promise<Assembled>;
  close(): Promise<void>;
};

export async function testWeb(): Promise<TestWeb> {
  const box = await testBox();
  await box.goTo("2026-11-25");
  await openFirstCampaign(box, "Đợt dùng thử");
  const another = (environment: Environment, parts: Partial<Parts> = {}) =>
    assemble({ config: settingsOf(environment), ...box.web, ...parts });
  const web = await another({});
  return {
    box,
    app: web.app,
    another,
    get: (url, headers = {}) => web.app.inject({ method: "GET", url, headers }),
    sql: (text, values = []) => box.store.pool.query(text, [...values]),
    close: async () => {
      await web.close();
      await box.drop();
    },
  };
}

function settingsOf(environment: Environment) {
  const reading = readConfig(environment);
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  return reading.config;
}

/** The words of a page, as one reads them. */
export const words = ({ body }: LightMyRequestResponse): string =>
  body
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
