import { anchorLine } from "../privacy/anchor-lines.ts";
import type { AuditAnchor } from "../store/audit-anchors.ts";
import { mailer } from "./email.ts";
import type { Say } from "./notice.ts";
import { type AlarmSettings, listOf } from "./ways.ts";

export type AnchorMail = (anchor: AuditAnchor, publicKey: Buffer) => Promise<boolean>;

/**
 * Sends an anchor to every address of `AUDIT_ANCHOR_EMAILS`; false where one did not take it, and always while there are
 * addresses and no mail server. The line in it is what `audit verify --anchors` reads.
 */
export function anchorMail(
  settings: AlarmSettings & { readonly AUDIT_ANCHOR_EMAILS?: string | undefined },
  say: Say,
): AnchorMail {
  const { ALERT_SMTP_URL: smtp, ALERT_FROM: from } = settings;
  const addresses = listOf(settings.AUDIT_ANCHOR_EMAILS);
  const send = smtp === undefined || from === undefined ? null : mailer({ smtp, from });
  return async (anchor, publicKey) => {
    if (addresses.length === 0) return true;
    if (send === null) return false;
    const text = `${say("audit-anchor-text")}\n\n${anchorLine(anchor)}\n\n${say("audit-anchor-key", { key: publicKey.toString("base64url") })}\n`;
    const subject = say("audit-anchor-title", { day: anchor.day });
    const deliveries = await Promise.all(addresses.map((to) => send({ to, subject, text })));
    return deliveries.every((delivery) => delivery === "taken");
  };
}
