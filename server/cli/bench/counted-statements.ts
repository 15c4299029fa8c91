import type pg from "pg";

/** What went over the connections of a pool since it was last asked: the name of each statement, or its text. */
export type CountedStatements = { take(): readonly string[] };

/** Counts at the connections themselves, below everything that might hide a round trip. */
export function countStatements(pool: pg.Pool): CountedStatements {
  let sent: string[] = [];
  pool.on("connect", (client) => {
    const query = client.query;
    const counted = (...given: readonly unknown[]): unknown => {
      sent.push(nameOf(given[0]));
      return Reflect.apply(query, client, given);
    };
    Object.defineProperty(client, "query", { value: counted });
  });
  return {
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

function nameOf(asked: unknown): string {
  if (typeof asked === "string") return asked;
  if (typeof asked !== "object" || asked === null) return "?";
  if ("name" in asked && typeof asked.name === "string") return asked.name;
  return "text" in asked && typeof asked.text === "string" ? asked.text : "?";
}
