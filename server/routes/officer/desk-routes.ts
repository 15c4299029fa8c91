import type { FastifyInstance } from "fastify";
import { endingRoutes } from "./desk-ending.ts";
import { handlingRoutes } from "./desk-handling.ts";
import { monthRoutes } from "./desk-months.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { readingRoutes } from "./desk-reading.ts";
import { renewalRoutes } from "./desk-renewal.ts";
import { writingRoutes } from "./desk-writing.ts";

/** The officers' desk as data, under /api/v1/cases; to be registered behind the guard of the staff's routes. */
export function deskRoutes(app: FastifyInstance, ports: DeskPorts): void {
  readingRoutes(app, ports);
  writingRoutes(app, ports);
  handlingRoutes(app, ports);
  renewalRoutes(app, ports);
  endingRoutes(app, ports);
  monthRoutes(app, ports);
}
