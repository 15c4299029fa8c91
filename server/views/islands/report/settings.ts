/** What the page tells its scripts, in `data-` attributes of its main part. */
export type Settings = {
  readonly locale: string;
  /** Addresses of what is loaded when it is needed. */
  readonly core: string;
  readonly seal: string;
  readonly words: string;
  readonly pictures: string;
  readonly receiptPictures: string;
  readonly places: string;
  /** The root that signs the officers' directory, base64url; empty: none is known, and no report is taken. */
  readonly root: string;
  readonly leaveTo: string;
};

/** The settings of this page, or null where it is none of a report. */
export function settingsOf(host: HTMLElement | null): Settings | null {
  const { core, seal, words, pictures, receiptPictures, places, root, leaveTo } = host?.dataset ?? {};
  if (!core || !seal || !words || !pictures || !receiptPictures || !places || !leaveTo) return null;
  const locale = document.documentElement.lang;
  return { locale, core, seal, words, pictures, receiptPictures, places, root: root ?? "", leaveTo };
}

/** Whether this browser can seal: without a secure context, or without WebAssembly, the plain form must do. */
export const canSeal = (): boolean =>
  window.isSecureContext && typeof crypto.subtle === "object" && typeof WebAssembly === "object";
