/** Texts of one page in one language. */
type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** The origin of each audience's pages, where they have host names of their own. */
export type Hosts = { readonly public: string; readonly report: string; readonly staff: string };

/** What every page is drawn with, on the server and in the browser. */
export type Frame = {
  readonly locale: string;
  readonly say: Say;
  /** Where quick exit leads. */
  readonly leaveTo: string;
  /** Where the forms of a conversation are sent; absent: to the child's page. */
  readonly turnTo?: string;
  /** Absent: every page is on one host. */
  readonly hosts?: Hosts;
  /** Drawn by the browser itself: what needs a script may stand there. */
  readonly isInBrowser?: true;
};

/** Where quick exit leads: a page that anyone may have open. */
export const leaveTo = "https://vi.wikipedia.org/";

/** An address of ours that keeps the page's language, on the host where it is answered. */
export const inLanguage = (frame: Frame, path: string): string => {
  const address = `${originOf(frame, path)}${path}`;
  return frame.locale === "vi" ? address : `${address}${path.includes("?") ? "&" : "?"}lang=${frame.locale}`;
};

function originOf({ hosts }: Frame, path: string): string {
  // An address that names its host is whole already.
  if (hosts === undefined || !path.startsWith("/")) return "";
  if (path.startsWith("/can-bo")) return hosts.staff;
  return path.startsWith("/bao-tin") ? hosts.report : hosts.public;
}
