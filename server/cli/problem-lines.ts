import type { Say } from "../../bot/wording/wording.ts";
import type { Problem } from "../statistics/csv-table.ts";

const most = 20;

/** What is wrong with a file, one line each with where it is; at most 20, then how many more. */
export function sayProblems(say: Say, problems: readonly Problem[]): string {
  const shown = problems.slice(0, most).map((problem) => sayProblem(say, problem));
  const left = problems.length - shown.length;
  return [...shown, ...(left > 0 ? [say("problem-more", { count: left })] : [])].join("\n");
}

function sayProblem(say: Say, { line, id, args }: Problem): string {
  const sentence = say(id, args);
  return line === 0
    ? say("problem-in-file", { problem: sentence })
    : say("problem-at-line", { line: String(line), problem: sentence });
}
