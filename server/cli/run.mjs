// Every npm script: sets up what is missing, then hands over to the pinned Node.
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { pinnedNode, root, setUp } from "./setup.mjs";

const vitest = join(root, "node_modules/vitest/vitest.mjs");
const source = ["--import", "./server/cli/register.mjs"];
const commands = {
  start: [...source, "server/main.ts"],
  test: [vitest, "run", "--config", "test/vitest.config.ts"],
  talk: [...source, "server/cli/talk.ts"],
  admin: [...source, "server/cli/admin.ts"],
  check: ["server/cli/check.mjs"],
  bench: [...source, "server/cli/bench.ts"],
  e2e: [vitest, "run", "--config", "test/e2e/vitest.config.ts"],
};

const [name = "", ...rest] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}
try {
  setUp();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const node = pinnedNode();
const env = {
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`,
  // Later starts need not compile again what has not changed.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules/.em-noi-compiled"),
};
const child = spawn(node, [...command, ...rest], { cwd: root, stdio: "inherit", env });
// A terminal sends Ctrl-C to the whole group: the child ends by itself and this process waits for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => signal !== "SIGINT" && child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
