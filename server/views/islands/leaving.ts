/** Three presses of Shift within this time leave the page. */
const shiftsWithinMs = 1500;
const presses = 3;
/** Whoever leaves does not wait for a slow network: the request goes on by itself. */
const endingWithinMs = 800;

/** Ends the conversation first, then leaves so that Back does not come here again (privacy-security 8.4). */
async function leave(link: HTMLAnchorElement): Promise<void> {
  document.documentElement.hidden = true;
  window.speechSynthesis?.cancel();
  const ending = fetch(link.href, { method: "POST", keepalive: true }).catch(() => undefined);
  await Promise.race([ending, new Promise((resolve) => setTimeout(resolve, endingWithinMs))]);
  location.replace(link.dataset.leave ?? "/");
}

const exit = (): HTMLAnchorElement | null => document.querySelector<HTMLAnchorElement>("a[data-leave]");

export function listenForLeaving(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-leave]") : null;
    if (link === null) return;
    event.preventDefault();
    void leave(link);
  });
  let shifts: readonly number[] = [];
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    shifts = event.key === "Shift" ? [...shifts, event.timeStamp].slice(-presses) : [];
    const first = shifts[0] ?? 0;
    const link = exit();
    if (shifts.length === presses && event.timeStamp - first < shiftsWithinMs && link) void leave(link);
  });
}
