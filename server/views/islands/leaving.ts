/** Whoever leaves does not wait for a slow network: the request goes on by itself. */
const endingWithinMs = 800;

/** A key pressed this often in a row within this time leaves the page. */
const withinMs = 1500;
const presses: Readonly<Record<string, number>> = { Shift: 3, Escape: 2 };

const exit = (): HTMLAnchorElement | null => document.querySelector<HTMLAnchorElement>("a[data-leave]");

/** Ends the conversation first, then leaves so that Back does not come here again (privacy-security 8.4). */
export async function leave(link: HTMLAnchorElement | null = exit()): Promise<void> {
  if (link === null) return;
  document.documentElement.hidden = true;
  window.speechSynthesis?.cancel();
  const { href, dataset } = link;
  document.body.replaceChildren();
  document.title = "";
  const ending = fetch(href, { method: "POST", keepalive: true }).catch(() => undefined);
  await Promise.race([ending, new Promise((resolve) => setTimeout(resolve, endingWithinMs))]);
  location.replace(dataset.leave ?? "/");
}

export function listenForLeaving(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-leave]") : null;
    if (link === null) return;
    event.preventDefault();
    void leave(link);
  });
  const isEnough = inARow();
  document.addEventListener("keydown", (event) => {
    if (!event.repeat && isEnough(event)) void leave();
  });
}

/** Whether this press is the last of a row of one key; any other key begins anew. */
function inARow(): (event: KeyboardEvent) => boolean {
  let row: readonly KeyboardEvent[] = [];
  return (event) => {
    const wanted = presses[event.key];
    if (wanted === undefined) {
      row = [];
      return false;
    }
    row = [...row.filter(({ key }) => key === event.key), event].slice(-wanted);
    const first = row[0]?.timeStamp ?? 0;
    return row.length === wanted && event.timeStamp - first < withinMs;
  };
}
