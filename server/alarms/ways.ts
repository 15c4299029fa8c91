import type { KeyFiles } from "../privacy/key-files.ts";
import { emailSender } from "./email.ts";
import type { Notice } from "./notice.ts";
import type { Place, Way } from "./place.ts";
import { pushSender } from "./push.ts";
import { webhookSender } from "./webhook.ts";

/** What became of one notice at one place. `gone`: the place is no more. `refused`, `away`: it is tried again. */
export type Delivery = "taken" | "gone" | "refused" | "away";

/** The settings that decide which ways there are (contract). */
export type AlarmSettings = {
  readonly ALERT_SMTP_URL?: string | undefined;
  readonly ALERT_FROM?: string | undefined;
  readonly ALERT_EMAILS?: string | undefined;
  readonly ALERT_WEBHOOK_URL?: string | undefined;
  readonly STAFF_URL?: string | undefined;
  readonly PUBLIC_URL: string;
};

/** The ways there are, and how to send on each. */
export type Ways = {
  readonly isOn: Readonly<Record<Way, boolean>>;
  /** Told in every round, whoever is on duty. */
  readonly fixed: readonly Place[];
  send(place: Place, notice: Notice): Promise<Delivery>;
};

/**
 * E-mail is on with a mail server and a sender, the webhook with its address, Web Push with a subject that a push service
 * can turn to: `STAFF_URL` if it is https, else `ALERT_FROM`.
 */
export function alarmWays(settings: AlarmSettings, keys: KeyFiles): Ways {
  const { ALERT_SMTP_URL: smtp, ALERT_FROM: from, ALERT_WEBHOOK_URL: webhook } = settings;
  const email = smtp === undefined || from === undefined ? null : emailSender({ smtp, from });
  const subject = pushSubject(settings);
  const push = subject === null ? null : pushSender(keys, subject);
  const addresses = email === null ? [] : listOf(settings.ALERT_EMAILS);
  return {
    isOn: { email: email !== null, webhook: webhook !== undefined, push: push !== null },
    fixed: [
      ...addresses.map((address): Place => ({ by: "email", address })),
      ...(webhook === undefined ? [] : [{ by: "webhook", url: webhook } as const]),
    ],
    send: async (place, notice) => {
      switch (place.by) {
        case "email":
          return email === null ? "refused" : await email(place, notice);
        case "webhook":
          return await webhookSender(place, notice);
        case "push":
          return push === null ? "refused" : await push(place, notice);
      }
    },
  };
}

/** Whom a push service may turn to (RFC 8292 2.1), or null: then Web Push is off. */
export function pushSubject({ STAFF_URL, PUBLIC_URL, ALERT_FROM }: AlarmSettings): string | null {
  const staff = STAFF_URL ?? PUBLIC_URL;
  if (staff.startsWith("https:")) return new URL(staff).origin;
  const address = ALERT_FROM === undefined ? null : bareAddress(ALERT_FROM);
  return address === null ? null : `mailto:${address}`;
}

/** `Name <a@b>` and `a@b` both give `a@b`. */
function bareAddress(from: string): string | null {
  return /<?([^<>\s]+@[^<>\s]+)>?\s*$/.exec(from)?.[1] ?? null;
}

/** The addresses of a setting with commas between them. */
export const listOf = (setting: string | undefined): readonly string[] =>
  (setting ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
