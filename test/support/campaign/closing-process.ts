import { closeDueCampaigns } from "../../../server/jobs/close-due-campaigns.ts";
import { finishEndings } from "../../../server/jobs/finish-endings.ts";
import { closingsJob } from "../../../server/jobs/resume-closings.ts";
import { keyFiles } from "../../../server/privacy/key-files.ts";
import { openStore } from "../../../server/store/client.ts";
import type { RoomUrls } from "../../../server/store/stores.ts";

/** A process that does the jobs of a start which have to do with closing, in their order. */
const [given = "", keyDir = "", shift = ""] = process.argv.slice(2);
process.on("disconnect", () => process.exit());
const urls: RoomUrls = JSON.parse(given);
const store = openStore(urls.survey, { clockShift: () => shift });
const ports = { store, keys: keyFiles(store, keyDir) };
await finishEndings(ports);
await closingsJob.run(ports);
await closeDueCampaigns(ports);
await store.close();
process.disconnect();
