import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { openStore } from "../../server/store/client.ts";
import { answers } from "./box-answers.ts";
import { interrupted } from "./interrupted.ts";

/** A process of its own that stands still just before the first statement with the given words in it, and says so. */
const [url = "", keyDir = "", work = "", campaign = "", words = ""] = process.argv.slice(2);
const store = interrupted(openStore(url), {
  isHere: (statement) => statement.includes(words),
  stop: () => {
    process.stdout.write("here\n");
    setInterval(() => {}, 1000);
    return new Promise<never>(() => {});
  },
});
const ports = { store, keys: keyFiles(store, keyDir) };
if (work === "close") await closeBox(ports, campaign);
else await publishFeedback(ports, campaign, answers);
process.stdout.write("done\n");
await store.close();
