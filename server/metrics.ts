import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Answered } from "./log.ts";

export type Metrics = {
  readonly registry: Registry;
  answered(request: Answered): void;
  /** `code` is a code of the catalogue, or "other". */
  failed(code: string): void;
  /** How a messenger answered what it was given: taken, later, gone or refused. */
  delivered(channel: string, outcome: string): void;
};

/**
 * Prometheus metrics of one process. Labels are the method, the template of the route, the status and codes of the
 * catalogue, messengers and how they answered: none says who somebody is or where.
 */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "emnoi_http_request_seconds",
    help: "Time to answer a request",
    labelNames: ["method", "route", "status"],
    buckets: [0.01, 0.05, 0.2, 1, 5],
    registers: [registry],
  });
  const faults = new Counter({
    name: "emnoi_faults_total",
    help: "Requests that ended in a fault of the catalogue, or in none of its own",
    labelNames: ["code"],
    registers: [registry],
  });
  const deliveries = new Counter({
    name: "emnoi_deliveries_total",
    help: "What messengers were given, by how they answered",
    labelNames: ["channel", "outcome"],
    registers: [registry],
  });
  return {
    registry,
    answered: ({ method, route, status, milliseconds }) =>
      seconds.observe({ method, route, status: String(status) }, milliseconds / 1000),
    failed: (code) => faults.inc({ code }),
    delivered: (channel, outcome) => deliveries.inc({ channel, outcome }),
  };
}
