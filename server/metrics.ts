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
 * catalogue, messengers and how they answered: none says who somebody is or where. What is asked on the pages of reports
 * is shown at the end of its five minutes, so that whoever reads the metrics often does not see when a report came.
 */
export function openMetrics(nowMs: () => number = Date.now): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const observe = ({ method, route, status, milliseconds }: Answered): void =>
    seconds.observe({ method, route, status: String(status) }, milliseconds / 1000);
  const held = heldBack(observe, nowMs);
  const seconds = new Histogram({
    name: "emnoi_http_request_seconds",
    help: "Time to answer a request",
    labelNames: ["method", "route", "status"],
    buckets: [0.01, 0.05, 0.2, 1, 5],
    registers: [registry],
    collect: held.letGo,
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
    answered: (request) => (ofReports.test(request.route) ? held.add(request) : observe(request)),
    failed: (code) => faults.inc({ code }),
    delivered: (channel, outcome) => deliveries.inc({ channel, outcome }),
  };
}

const ofReports = /^\/(?:bao-tin|api\/v1\/reports)(?:\/|$)/;
/** As exact as anything is known about a report (protocol 5). */
const coarseMs = 300_000;
/** Among so many nobody is seen, and they would fill the memory. */
const heldAtMost = 10_000;

/** Passes requests on once the five minutes in which they came are over. */
function heldBack(pass: (request: Answered) => void, nowMs: () => number) {
  const span = (): number => Math.floor(nowMs() / coarseMs);
  let held: Answered[] = [];
  let since = span();
  const letGo = (): void => {
    const now = span();
    if (now === since && held.length < heldAtMost) return;
    for (const request of held) pass(request);
    held = [];
    since = now;
  };
  return {
    letGo,
    add: (request: Answered): void => {
      letGo();
      held.push(request);
    },
  };
}
