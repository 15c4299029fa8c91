import { createTransport } from "nodemailer";
import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Delivery } from "./ways.ts";

type EmailPlace = Extract<Place, { by: "email" }>;
type Mail = { readonly to: string; readonly subject: string; readonly text: string };

const connectMs = 5000;
const silentMs = 8000;

/** Sends plain mail through the server of the settings. */
export type Mailer = (mail: Mail) => Promise<Delivery>;

/**
 * One mail to one address at a time, so that no recipient sees another. Plain text, nothing fetched, nothing attached.
 * A mail server that is away or refuses is an outcome, never an error: what it says may hold an address.
 */
export function mailer({ smtp, from }: { readonly smtp: string; readonly from: string }): Mailer {
  const transport = createTransport(
    {
      url: smtp,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: silentMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from, headers: { "Auto-Submitted": "auto-generated" } },
  );
  return async (mail) => {
    try {
      const { accepted } = await transport.sendMail({ ...mail, xMailer: false });
      return accepted.length > 0 ? "taken" : "refused";
    } catch (error) {
      return isRefusal(error) ? "refused" : "away";
    }
  };
}

/** A mail server's own no; anything else is a server that is not there. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && "responseCode" in error && typeof error.responseCode === "number";

/** Notices by e-mail. */
export function emailSender(settings: {
  readonly smtp: string;
  readonly from: string;
}): (place: EmailPlace, notice: Notice) => Promise<Delivery> {
  const send = mailer(settings);
  return ({ address }, { title, text, link }) => send({ to: address, subject: title, text: `${text}\n\n${link}\n` });
}
