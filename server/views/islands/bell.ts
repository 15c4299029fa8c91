/** The worker that shows a notice where no page is open: the neutral words that came sealed, nothing else. */
type Sent = { readonly title: string; readonly text: string; readonly link: string };

type PushEvent = ExtendableEvent & { readonly data: { json(): Sent } | null };
type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
type ClickEvent = ExtendableEvent & {
  readonly notification: { readonly data: unknown; close(): void };
};
type Scope = {
  addEventListener(type: "push", listener: (event: PushEvent) => void): void;
  addEventListener(type: "notificationclick", listener: (event: ClickEvent) => void): void;
  readonly location: Location;
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  readonly clients: { openWindow(url: string): Promise<unknown> };
};

const scope = globalThis as unknown as Scope;
const home = "/can-bo";

scope.addEventListener("push", (event) => {
  const sent = event.data?.json();
  const options = {
    body: sent?.text ?? "",
    data: sent?.link ?? home,
    tag: "tin",
    renotify: true,
    requireInteraction: true,
  };
  event.waitUntil(scope.registration.showNotification(sent?.title ?? scope.location.hostname, options));
});

scope.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(scope.clients.openWindow(ownAddress(event.notification.data)));
});

/** Only our own pages are opened. */
function ownAddress(link: unknown): string {
  const url = new URL(typeof link === "string" ? link : home, scope.location.origin);
  return url.origin === scope.location.origin ? url.href : home;
}
