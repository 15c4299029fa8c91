import type { Sheet } from "../../bot/reports/report.ts";

/** What a made-up reporter of 11 to 15 chose. */
export const sheet: Sheet = {
  teller: "11-15",
  about: "me",
  category: "H01",
  where: null,
  offender: null,
  safety: {},
  unit: null,
  contact: "none",
  danger: [],
  level: 2,
  reasons: [],
  texts: 1,
  wantedToAttach: false,
  isUnableToCall: false,
  isTest: false,
  isSharedDevice: "no",
  channel: "web",
  locale: "vi",
};
