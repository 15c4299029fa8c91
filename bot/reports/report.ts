/** Urgency: 1 Xanh, 2 Vàng, 3 Cam, 4 Đỏ. */
export type Level = 1 | 2 | 3 | 4;

/** Categories of harm; retired codes are never reused. */
export type HarmCode =
  | "H01"
  | "H02"
  | "H03"
  | "H04"
  | "H05"
  | "H06"
  | "H07"
  | "H08"
  | "H09"
  | "H10"
  | "H11"
  | "H12"
  | "H13"
  | "H14"
  | "H99";

/** Who tells: decides words, pictures and how many questions. */
export type Teller = "7-10" | "11-15" | "16-plus" | "adult";

/** Whom it is about. */
export type About = "me" | "friend" | "other-child" | "content";

export type Tristate = "yes" | "no" | "unsure";

/** The three safety questions: is it happening now, are you in a safe place, is somebody hurt or about to be. */
export type Safety = { readonly now?: Tristate; readonly safe?: Tristate; readonly hurt?: Tristate };

export type Where = "zalo" | "facebook" | "tiktok" | "youtube" | "game" | "other-app" | "offline";

export type Offender = "stranger" | "online" | "peer" | "family" | "adult" | "unsaid";

/** What words of danger speak of. */
export type DangerKind =
  | "self-harm"
  | "sexual"
  | "violence"
  | "blackmail"
  | "meeting"
  | "trafficking"
  | "locked-in"
  | "imminent";

/** How the reporter wishes to be reached; the words themselves are a sealed text of that kind. */
export type ContactWay = "phone" | "receipt" | "trusted-adult" | "none";

/**
 * What a sealed text of a reporter is. `details` is no text of a person but choices made after the sheet had left, as
 * `details.ts` writes and reads them.
 */
export type TextKind = "words" | "contact" | "link" | "account" | "details";

/**
 * What a reporter chose, made at *send* and sealed as message 0 of direction reporter (protocol 5.2). No words of the
 * reporter are in it. `reporterPub` is added by whoever seals it.
 */
export type Sheet = {
  /** Null where what there was had to leave before it was asked. */
  readonly teller: Teller | null;
  readonly about: About | null;
  readonly category: HarmCode;
  readonly where: Where | null;
  readonly offender: Offender | null;
  readonly safety: Safety;
  /** Code of an administrative unit valid today, or null. */
  readonly unit: string | null;
  readonly contact: ContactWay;
  readonly danger: readonly DangerKind[];
  readonly level: Level;
  /** Codes of the rules that made the level, `triage-…` in the wording. */
  readonly reasons: readonly string[];
  readonly texts: number;
  /** A file was offered and refused. */
  readonly wantedToAttach: boolean;
  /** Somebody in danger who cannot telephone. */
  readonly isUnableToCall: boolean;
  readonly isTest: boolean;
  readonly isSharedDevice: Tristate;
  readonly channel: string;
  readonly locale: string;
};
