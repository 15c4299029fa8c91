/** Sentences that a reply may begin with, `desk-template-NAME`: no blame, no pictures, no names. */
export const templates = ["thanks", "not-your-fault", "safe", "more", "passed-on", "call", "keep", "closing"] as const;
