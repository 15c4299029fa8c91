import type { Made, ReceiptKeys } from "../report-seal.ts";
import { ask } from "./api.ts";
import { draftToken, shareFor, type TokenReading } from "./draft.ts";
import type { Errand, Text } from "./notebook.ts";
import { codeOf, done, type Outcome, refusedBy, type Unsent, unsent } from "./outcome.ts";
import type { Seal, Standing } from "./standing.ts";
import type { Thread } from "./thread.ts";

type SendErrand = Extract<Errand, { readonly is: "send" }>;

export type SendingPorts = {
  readonly seal: Seal;
  readonly standing: () => Standing;
  /** Reads the box and the directory anew; false where nothing comes back. */
  lookAgain(): Promise<boolean>;
};

/** What stays the same however often one report is sent: else its receipt would open nothing. */
type Parcel = {
  readonly receipt: string;
  readonly made: Made;
  readonly keys: ReceiptKeys;
  /** How many texts go with the sheet; the others follow one by one. */
  readonly together: number;
};
/** A token serves one receipt. */
type Ticket = { readonly token: string; readonly share: string };

const attemptsAtMost = 4;

/** Sends a report; where it is not known whether it arrived, sending it again is the same report. */
export function sending(ports: SendingPorts) {
  const { seal } = ports;
  let parcel: Parcel | null = null;
  let ticket: Ticket | null = null;
  let spare: TokenReading | null = null;

  async function packed(id: string, receipt: string, texts: readonly Text[]): Promise<Parcel> {
    if (parcel?.receipt === receipt && parcel.made.id === id) return parcel;
    const [made, keys] = await Promise.all([seal.makeCase(id), seal.keysOf(receipt, ports.standing().box.salt)]);
    ticket = null;
    parcel = { receipt, made, keys, together: seal.fitting(texts) };
    return parcel;
  }

  /** A ticket for this receipt, or why there is none. */
  async function ticketFor({ keys }: Parcel): Promise<Ticket | Unsent> {
    for (let attempt = 0; attempt < attemptsAtMost && ticket === null; attempt += 1) {
      const given = spare ?? (await draftToken(seal));
      spare = null;
      if (given.is !== "token") return given.is;
      const found = await shareFor(given.token, seal.wired(keys.rid));
      if (found.is === "share") ticket = { token: given.token, share: found.share };
      else if (found.is !== "spent") return keepFor(given, found.is);
    }
    return ticket ?? "refused";
  }

  /** A token that was not used up serves the next try. */
  function keepFor(token: TokenReading, why: Unsent): Unsent {
    spare = token;
    return why;
  }

  /** Null: something changed meanwhile, and it is tried again. */
  async function once({ sent, texts, level }: SendErrand, own: Parcel): Promise<Outcome | null> {
    const { directory } = ports.standing();
    if (directory === null) return unsent("closed");
    const { sheet, without } = sent;
    const first = texts.slice(0, own.together);
    const sealed = await seal.sealCase({ made: own.made, sheet, texts: first, directory, without });
    if (sealed === null) return unsent("nobody");
    const paid = await ticketFor(own);
    if (typeof paid === "string") return unsent(paid);
    const receipt = { rid: seal.wired(own.keys.rid), wrap: await seal.wrapOf(own.made, own.keys.rk, paid.share) };
    const answer = await ask("", { token: paid.token, case: { ...sealed, receipt, level, without } });
    if (answer !== null && answer.status < 300) return done;
    return answer === null ? unsent("away") : afterRefusal(codeOf(answer), refusedBy(answer));
  }

  async function afterRefusal(code: string, refusal: Outcome): Promise<Outcome | null> {
    switch (code) {
      case "receipt-taken":
        parcel = null;
        return { is: "again" };
      case "directory-changed":
        return (await ports.lookAgain()) ? null : unsent("away");
      case "token-unknown":
        ticket = null;
        return null;
      default:
        return refusal;
    }
  }

  async function send(errand: SendErrand): Promise<Delivery> {
    const { sent, texts } = errand;
    if (sent.receipt === null) return notSent(unsent("refused"));
    const own = await packed(sent.case, sent.receipt, texts);
    for (let attempt = 0; attempt < attemptsAtMost; attempt += 1) {
      const outcome = await once(errand, own);
      if (outcome?.is === "done") return { outcome, thread: threadOf(seal, own), rest: texts.slice(own.together) };
      if (outcome !== null) return notSent(outcome);
    }
    return notSent(unsent("refused"));
  }

  /** A report that was begun can be finished, also if the box is closed meanwhile: its token is asked for at once. */
  async function prepare(): Promise<void> {
    const token = await draftToken(seal);
    if (token.is === "token") spare = token;
  }

  return { send, prepare };
}

/** What became of it, the thread to write on in, and the texts that follow there. */
type Delivery = { readonly outcome: Outcome; readonly thread: Thread | null; readonly rest: readonly Text[] };

const notSent = (outcome: Outcome): Delivery => ({ outcome, thread: null, rest: [] });

const threadOf = (seal: Seal, { made, keys, together }: Parcel): Thread => ({
  case: made.id,
  rid: seal.wired(keys.rid),
  version: 1,
  pub: made.pair.publicKey,
  nextSeq: together + 1,
});
