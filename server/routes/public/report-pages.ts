import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { placesFor, provinceName } from "../../statistics/places.ts";
import type { Store } from "../../store/client.ts";
import { programToday } from "../../store/today.ts";
import { readUnits } from "../../store/units.ts";
import { type BoxView, ReportPage } from "../../views/pages/report.tsx";
import { ReportReturnPage } from "../../views/pages/report-return.tsx";
import { sendPage } from "../../views/render.ts";
import { frameFor } from "./asked.ts";

export type ReportPagePorts = {
  readonly store: Store;
  /** DIRECTORY_ROOT: it stands in the page, so that no answer of the server can put another in its place. */
  readonly root: string | undefined;
  /** Whether new reports are taken, and why not. */
  readBox(): Promise<{ readonly isOpen: boolean; readonly reasons: readonly string[] }>;
};

/** Their scripts run Argon2, which is WebAssembly. */
const withWasm = { config: { wasm: true } } as const;

/** The pages of a report and the communes that their scripts load; the conversation itself runs in the browser. */
export function reportPageRoutes(app: FastifyInstance, { store, root, readBox }: ReportPagePorts): void {
  const places = placesFile(store);
  const settings = async () => ({ root: root ?? null, places: addressOf(await places().catch(() => null)) });
  app.get("/bao-tin", withWasm, async (request, reply) => {
    const [told, box] = await Promise.all([settings(), boxView(readBox)]);
    return sendPage(reply, ReportPage({ frame: frameFor(request), settings: told, box }));
  });
  app.get("/bao-tin/ma", withWasm, async (request, reply) =>
    sendPage(reply, ReportReturnPage({ frame: frameFor(request), settings: await settings() })),
  );
  app.get("/bao-tin/noi-o/:file", async (request: FastifyRequest<{ Params: { readonly file: string } }>, reply) => {
    const { hash, body } = await places();
    // A page that was open while the law changed gets the list of today, which nobody keeps under the old name.
    const isCurrent = request.params.file === `${hash}.json`;
    reply.header("cache-control", isCurrent ? "public, max-age=31536000, immutable" : "no-store");
    return reply.type("application/json; charset=utf-8").send(body);
  });
}

/** Whatever is away, the telephone numbers are shown. */
const boxView = (readBox: ReportPagePorts["readBox"]): Promise<BoxView> =>
  readBox().then(
    ({ isOpen, reasons }): BoxView => ({ state: isOpen ? "open" : "closed", reasons }),
    () => ({ state: "away", reasons: [] }),
  );

type PlacesFile = { readonly hash: string; readonly body: string };

const addressOf = (file: PlacesFile | null): string => `/bao-tin/noi-o/${file?.hash ?? "hom-nay"}.json`;

/** Units change with the law: the list is made once a minute at most. */
const heldMs = 60_000;

/** The communes of today as the conversation searches them, with the hash of their text. */
function placesFile(store: Store): () => Promise<PlacesFile> {
  let kept: { readonly untilMs: number; readonly file: Promise<PlacesFile> } | null = null;
  return () => {
    if (kept !== null && kept.untilMs > performance.now()) return kept.file;
    const file = makePlaces(store);
    kept = { untilMs: performance.now() + heldMs, file };
    file.catch(() => {
      kept = null;
    });
    return file;
  };
}

async function makePlaces(store: Store): Promise<PlacesFile> {
  const [units, today] = await Promise.all([readUnits(store), programToday(store)]);
  const body = JSON.stringify({ province: provinceName(units, today), places: placesFor(units, today) });
  return { hash: createHash("sha256").update(body).digest("hex").slice(0, 10), body };
}
