/** Texts of one page in one language. */
type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** What every page is drawn with, on the server and in the browser. */
export type Frame = {
  readonly locale: string;
  readonly say: Say;
  /** Where quick exit leads. */
  readonly leaveTo: string;
  /** Where the forms of a conversation are sent; absent: to the child's page. */
  readonly turnTo?: string;
  /** Drawn by the browser itself: what needs a script may stand there. */
  readonly isInBrowser?: true;
};

/** Where quick exit leads: a page that anyone may have open. */
export const leaveTo = "https://vi.wikipedia.org/";

/** An address of ours that keeps the page's language. */
export const inLanguage = (frame: Frame, path: string): string =>
  frame.locale === "vi" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${frame.locale}`;
