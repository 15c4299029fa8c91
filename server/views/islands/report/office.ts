import type { Level } from "../../../../bot/reports/report.ts";
import type { Opened } from "../report-seal.ts";
import { ask } from "./api.ts";
import type { Errand, Text } from "./notebook.ts";
import { done, type Outcome, unsent } from "./outcome.ts";
import { sending } from "./sending.ts";
import type { Settings } from "./settings.ts";
import { type Seal, type Standing, stand } from "./standing.ts";
import { type Thread, writing } from "./thread.ts";

/** What a receipt led to. */
export type Found =
  | { readonly is: "opened"; readonly opened: Opened }
  | { readonly is: "wrong" | "paused" }
  | { readonly is: "away" };

/** The office as a browser deals with it: everything is sealed and opened here. */
export function office(settings: Settings, seal: Seal, first: Standing) {
  let standing = first;
  let written: ReturnType<typeof writing> | null = null;
  const mail = sending({ seal, standing: () => standing, lookAgain });

  async function lookAgain(): Promise<boolean> {
    const found = await stand(settings, seal, standing.directory?.version ?? 0);
    if (found !== null) standing = found;
    return found !== null;
  }

  /** What was under way in the same case goes on where it stood. */
  const goOn = (thread: Thread): void => {
    if (written?.case !== thread.case) written = writing(seal, thread);
  };

  async function run(errand: Errand): Promise<Outcome> {
    if (errand.is === "none") return done;
    if (errand.is === "add") return add(errand.texts, errand.level);
    const { outcome, thread, rest } = await mail.send(errand);
    if (thread !== null) goOn(thread);
    return rest.length === 0 ? outcome : add(rest, errand.level);
  }

  const add = (texts: readonly Text[], level: Level): Promise<Outcome> =>
    written === null ? Promise.resolve(unsent("refused")) : written.add(texts, level);

  /** Opens the case of a receipt; from then on more is written to it. */
  async function open(receipt: string): Promise<Found> {
    const { rid: bytes, rk } = await seal.keysOf(receipt, standing.box.salt);
    const rid = seal.wired(bytes);
    const answer = await ask("/open", { rid });
    if (answer === null) return { is: "away" };
    if (answer.status !== 200) return { is: answer.status === 429 ? "paused" : "wrong" };
    const opened = await seal.openCase(answer.body, rk, standing.directory);
    if (opened === null) return { is: "wrong" };
    goOn({ ...opened, rid });
    return { is: "opened", opened };
  }

  /** Ends what the receipt opens, for good; false where it is not known to have ended. */
  async function end(): Promise<boolean> {
    const answer = written === null ? null : await ask("/end", { rid: written.rid });
    if (answer?.status !== 204) return false;
    written = null;
    return true;
  }

  const openedBy = seal.openedByLink;
  return { standing: () => standing, prepare: mail.prepare, run, add, open, end, openedBy };
}

export type Office = ReturnType<typeof office>;
