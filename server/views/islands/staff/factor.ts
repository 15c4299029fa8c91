import { startAuthentication } from "@simplewebauthn/browser";
import { type Answer, field, textField } from "./call.ts";
import { value } from "./forms.ts";

/** What the server asks with. */
export type Asking = { readonly ticket: string; readonly passkey: unknown };

export const askingOf = ({ body }: Answer): Asking => ({
  ticket: textField(body, "ticket"),
  passkey: field(body, "passkey") ?? null,
});

/** Whether this browser and this address can use passkeys. */
export const canPasskey = (asking: Asking): boolean => asking.passkey !== null && "PublicKeyCredential" in window;

/** The factor that the form gives: a passkey where its button was pressed, else what was typed. Null: none, or cut off. */
export async function factorOf(form: HTMLFormElement, pressed: string, asking: Asking): Promise<object | null> {
  if (pressed === "passkey") return passkeyFactor(asking);
  const kind = pressed === "recovery" ? "recovery" : "totp";
  const code = value(form, kind === "recovery" ? "recovery" : "code").trim();
  return code === "" ? null : { kind, code };
}

type Request = Parameters<typeof startAuthentication>[0]["optionsJSON"];

async function passkeyFactor({ passkey }: Asking): Promise<object | null> {
  try {
    // It came from our own server, as the library made it there.
    const answer = await startAuthentication({ optionsJSON: passkey as Request });
    return { kind: "passkey", answer };
  } catch {
    return null;
  }
}

/** Makes a passkey as the server asked for; null: the person, or the machine, did not want to. */
export async function madePasskey(options: unknown): Promise<object | null> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];
  try {
    return { ...(await startRegistration({ optionsJSON: options as Options })) };
  } catch {
    return null;
  }
}
