import { assemble } from "../../../server/app.ts";
import { keyFiles } from "../../../server/privacy/key-files.ts";
import { openStores, type RoomUrls } from "../../../server/store/stores.ts";
import { usualConfig } from "./usual-config.ts";

/** The web application in a process of its own; hears over its channel where the rehearsal's clock stands. */
const [given = "", keyDir = "", begins = ""] = process.argv.slice(2);
const urls: RoomUrls = JSON.parse(given);
let shift = begins;
process.on("message", (told) => {
  shift = String(told);
  process.send?.({ is: "told" });
});
process.on("disconnect", () => process.exit());

const stores = openStores(urls, { clockShift: () => shift });
const { app } = await assemble({ config: usualConfig(), stores, keys: keyFiles(stores.turn, keyDir) });
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.send?.({ port: Number(new URL(address).port) });
