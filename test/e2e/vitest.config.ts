import { defineConfig } from "vitest/config";

/** Browser tests; each file starts the whole program on a database of its own. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["test/e2e/**/*.test.ts"],
    reporters: ["default", "./test/support/reporter.ts"],
    globalSetup: ["./test/support/server.ts"],
    testTimeout: 240_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    // As in the other tests: the program is read once, not once a file.
    isolate: false,
  },
});
