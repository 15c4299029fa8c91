// Lint and format, types, unused code, import directions: in this order, all of them, whatever the first ones say.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./setup.mjs";

const bin = (path) => join(root, "node_modules", path);
const checks = [
  ["lint and format", [bin("@biomejs/biome/bin/biome"), "check", "--config-path=.ci/lint.json", "."]],
  ["types", [bin("typescript/bin/tsc"), "--noEmit", "-p", "."]],
  ["unused code", [bin("knip/bin/knip.js"), "--no-progress", "--no-config-hints"]],
  [
    "import directions",
    [
      bin("vitest/vitest.mjs"),
      "run",
      "--config",
      "test/vitest.config.ts",
      "test/house/imports.test.ts",
      "--reporter=dot",
    ],
  ],
];

const broken = checks.filter(([name, args]) => {
  process.stdout.write(`${name} …\n`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status !== 0;
});
for (const [name] of broken) console.error(`broken: ${name}`);
process.exit(broken.length === 0 ? 0 : 1);
