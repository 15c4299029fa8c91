import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Passkey } from "../store/staff-factors.ts";

export type Registration = PublicKeyCredentialCreationOptionsJSON;
export type Authentication = PublicKeyCredentialRequestOptionsJSON;
export type Registered = RegistrationResponseJSON;
export type Authenticated = AuthenticationResponseJSON;

/** Where the passkeys of this program belong. Browsers take no number as a name: then there are no passkeys. */
export type PasskeyPlace = { readonly origin: string; readonly name: string };

/** Null where the staff's pages have no host name, only an address. */
export function passkeyPlace(staffUrl: string): PasskeyPlace | null {
  const { hostname, origin } = new URL(staffUrl);
  return /^[\d.]+$|:/.test(hostname) ? null : { origin, name: hostname };
}

type Owner = { readonly id: string; readonly login: string; readonly name: string };

/** What the browser needs to make one. Discoverable, so that no list of them is ever shown to whoever asks. */
export const registrationOptions = (
  place: PasskeyPlace,
  owner: Owner,
  known: readonly Pick<Passkey, "id">[],
): Promise<Registration> =>
  generateRegistrationOptions({
    rpName: "Em Noi",
    rpID: place.name,
    userID: new Uint8Array(Buffer.from(owner.id)),
    userName: owner.login,
    userDisplayName: owner.name,
    attestationType: "none",
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });

/** What the browser needs to use one: names none, so that it says nothing about an account. */
export const authenticationOptions = (place: PasskeyPlace): Promise<Authentication> =>
  generateAuthenticationOptions({ rpID: place.name, userVerification: "preferred" });

/** The passkey that was made, or null where the answer does not fit what was asked. */
export async function registered(
  place: PasskeyPlace,
  { response, challenge, name }: { readonly response: Registered; readonly challenge: string; readonly name: string },
): Promise<Passkey | null> {
  const asked = { expectedChallenge: challenge, expectedOrigin: place.origin, expectedRPID: place.name };
  const outcome = await verifyRegistrationResponse({ response, ...asked, requireUserVerification: false }).catch(
    () => null,
  );
  if (outcome?.verified !== true) return null;
  const { id, publicKey, counter } = outcome.registrationInfo.credential;
  return { id, name, publicKey: Buffer.from(publicKey), counter, transports: response.response.transports ?? [] };
}

/** The new count of uses, or null: another passkey, another page, another question, or one that was copied. */
export async function authenticated(
  place: PasskeyPlace,
  {
    response,
    challenge,
    passkey,
  }: { readonly response: Authenticated; readonly challenge: string; readonly passkey: Passkey },
): Promise<number | null> {
  const { id, counter } = passkey;
  const credential = { id, counter, publicKey: new Uint8Array(passkey.publicKey) };
  const asked = { expectedChallenge: challenge, expectedOrigin: place.origin, expectedRPID: place.name };
  const outcome = await verifyAuthenticationResponse({
    response,
    ...asked,
    credential,
    requireUserVerification: false,
  }).catch(() => null);
  return outcome?.verified === true ? outcome.authenticationInfo.newCounter : null;
}
