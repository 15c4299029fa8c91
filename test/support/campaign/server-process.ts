import { assemble } from "../../../server/app.ts";
import { keyFiles } from "../../../server/privacy/key-files.ts";
import { openStore } from "../../../server/store/client.ts";
import { usualConfig } from "./usual-config.ts";

/** The web application in a process of its own; hears over its channel where the rehearsal's clock stands. */
const [url = "", keyDir = "", begins = ""] = process.argv.slice(2);
let shift = begins;
process.on("message", (told) => {
  shift = String(told);
  process.send?.({ is: "told" });
});
process.on("disconnect", () => process.exit());

const store = openStore(url, { clockShift: () => shift });
const { app } = await assemble({ config: usualConfig(), store, keys: keyFiles(store, keyDir) });
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.send?.({ port: Number(new URL(address).port) });
