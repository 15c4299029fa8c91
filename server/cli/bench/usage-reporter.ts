// Loaded before a program that is measured: it tells whoever started it how much processor time it has used and
// how much memory it holds, and ends with them.
const answer = (asked: unknown): void => {
  if (asked !== "processor-time") return;
  const { user, system } = process.cpuUsage();
  process.send?.({ processorMicros: user + system, residentBytes: process.memoryUsage.rss() });
};

process.on("message", answer);
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
// A program that has nothing left to do ends, whoever still listens.
process.channel?.unref();
