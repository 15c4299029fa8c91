import type { FastifyInstance } from "fastify";
import { type DoorPorts, openDoor } from "./door.ts";
import { sendReportScreen, sendReportTrouble } from "./screens.tsx";

/** A report without script: the same conversation, held with the server; with a cookie of its own, apart from the survey's. */
export async function reportTalkRoutes(app: FastifyInstance, ports: DoorPorts): Promise<void> {
  const door = {
    path: "/bao-tin/viet",
    exit: "/bao-tin/thoat",
    cookie: "tin",
    opening: { kind: "open", to: "report" },
    sendScreen: sendReportScreen,
    sendTrouble: sendReportTrouble,
  } as const;
  openDoor(app, door, ports);
}
