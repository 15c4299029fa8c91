import type { Reporter, TestModule } from "vitest/node";

/** The last line of a run, from the run's own counts; a file that could not be loaded is a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const unloaded = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
    const notRun = count("pending");
    const failed = count("failed") + unloaded + notRun + errors.length;
    const skipped = count("skipped");
    // After the default reporter's summary.
    process.on("exit", () => {
      process.stdout.write(
        `\n${count("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
      );
      if (failed > 0) process.exitCode = 1;
    });
  }
}
