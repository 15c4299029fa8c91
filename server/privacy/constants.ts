/** The numbers of protocol 7, and the lives of protocol 4, in one place. */

/** K: fewer answers than this never stand together. */
export const smallestGroup = 10;

/** A data key is given up after this many envelopes, or this long. */
export const dataKeyEnvelopes = 1000;
export const dataKeyMinutes = 10;

/** Bytes of every plaintext of a kind, so that no length says anything. */
export const paddedParticipation = 512;
export const paddedAnswers = 2048;
export const paddedSlip = 512;
/** Room for more units than any province has. */
export const paddedTurnout = 16_384;

/** Counts of an open campaign are shown rounded down to a multiple of this. */
export const turnoutStep = 5;

/** No letter or digit that is mistaken for another. */
export const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Without the check character. */
export const codeLength = 7;
export const wrongCodesBeforePause = 5;
export const wrongCodePauseSeconds = 60;

/** Bytes kept of a tag or of the keyed hash of a code. */
export const tagBytes = 16;

export const conversationIdleMinutes = 60;
export const conversationHours = 6;
export const conversationKeyRenewedHours = 6;
/** A new key waits this long before it begins conversations: every process has met it by then. */
export const conversationKeyWarmUpMinutes = 5;
export const conversationKeyHours = 12;
export const deduplicationHours = 24;
export const owedMessageHours = 6;

/** After the close of its campaign: answers that nobody is joined to, and short texts. */
export const answerMonths = 24;
export const answerTextDays = 90;

/** Alarms that were answered: long enough to see when the ways were last confirmed. */
export const alarmDays = 90;
