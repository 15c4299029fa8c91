import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**"],
    reporters: ["default", "./test/support/reporter.ts"],
    globalSetup: ["./test/support/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Modules are read once a worker: no file of ours changes another's, and reading them anew took a third of the time.
    isolate: false,
  },
});
