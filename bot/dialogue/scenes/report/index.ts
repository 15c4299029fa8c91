import type { ReportScene } from "../../report/report-state.ts";
import type { Scene } from "../../stage.ts";
import { about } from "./about.ts";
import { account } from "./account.ts";
import { calls } from "./calls.ts";
import { category } from "./category.ts";
import { closedBox } from "./closed.ts";
import { receiptCode } from "./code.ts";
import { reportCommune } from "./commune.ts";
import { conflict } from "./conflict.ts";
import { contact } from "./contact.ts";
import { danger } from "./danger.ts";
import { device } from "./device.ts";
import { reportEnd } from "./end.ts";
import { followUp } from "./follow-up.ts";
import { images } from "./images.ts";
import { link } from "./link.ts";
import { many } from "./many.ts";
import { nobody } from "./nobody.ts";
import { notice } from "./notice.ts";
import { offender } from "./offender.ts";
import { phone } from "./phone.ts";
import { privatePage } from "./private-page.ts";
import { ready } from "./ready.ts";
import { receipt } from "./receipt.ts";
import { hurt, now, safe } from "./safety-questions.ts";
import { selfHarm } from "./self-harm.ts";
import { teller } from "./teller.ts";
import { testMessage } from "./test-message.ts";
import { where } from "./where.ts";
import { words } from "./words.ts";

/** Every scene of a report by its name, in the order in which somebody may meet them. */
export const reportScenes: Readonly<Record<ReportScene, Scene>> = {
  "report-danger": danger,
  "report-closed": closedBox,
  "report-many": many,
  "report-code": receiptCode,
  "report-calls": calls,
  "report-device": device,
  "report-private": privatePage,
  "report-teller": teller,
  "report-about": about,
  "report-test": testMessage,
  "report-link": link,
  "report-category": category,
  "report-self-harm": selfHarm,
  "report-images": images,
  "report-where": where,
  "report-offender": offender,
  "report-account": account,
  "report-words": words,
  "report-now": now,
  "report-safe": safe,
  "report-hurt": hurt,
  "report-commune": reportCommune,
  "report-contact": contact,
  "report-phone": phone,
  "report-notice": notice,
  "report-conflict": conflict,
  "report-nobody": nobody,
  "report-ready": ready,
  "report-receipt": receipt,
  "report-end": reportEnd,
  "report-follow-up": followUp,
};
