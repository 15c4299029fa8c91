import { createInterface } from "node:readline/promises";

/** Asks for one line; what was typed stands there to be checked against the paper. */
export type Ask = (question: string) => Promise<string>;

/** In the terminal: questions go where `--json` does not reach. An ended input answers with nothing. */
export async function askLine(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  try {
    return await Promise.race([lines.question(`${question} `), ended]);
  } finally {
    lines.close();
  }
}
