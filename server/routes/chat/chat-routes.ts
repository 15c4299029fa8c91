import type { FastifyInstance } from "fastify";
import { type DoorPorts, openDoor } from "./door.ts";
import { sendScreen, sendTrouble } from "./screens.tsx";

/** The child's page: `/em` and its quick exit. */
export async function chatRoutes(app: FastifyInstance, ports: DoorPorts): Promise<void> {
  const opening = { kind: "open" } as const;
  openDoor(app, { path: "/em", exit: "/em/thoat", cookie: "em", opening, sendScreen, sendTrouble }, ports);
}
