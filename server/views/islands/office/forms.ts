/** What a form asks for, or null for one that is not ours. */
export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

/** Reads a form of the roster's page; `pressed` is the button that sent it. */
export function answerOf(form: HTMLFormElement, pressed: HTMLElement | null): Asked | null {
  const given = new FormData(form);
  switch (form.dataset.office) {
    case "duty":
      return { method: "POST", path: "/api/v1/duty", body: weekOf(given, pressed) };
    case "test":
      return { method: "POST", path: "/api/v1/alarms/test", body: {} };
    case "answer":
      return { method: "POST", path: `/api/v1/alarms/${text(given, "id")}/acknowledge`, body: {} };
    default:
      return null;
  }
}

function weekOf(given: FormData, pressed: HTMLElement | null) {
  const accountId = text(given, "accountId");
  const isCleared = pressed instanceof HTMLButtonElement && pressed.value === "clear";
  const days = isCleared ? [] : given.getAll("days").map(Number);
  const span = { from: minuteOf(text(given, "from")), to: minuteOf(text(given, "to")) };
  return { accountId, days, spans: [span], order: Number(text(given, "order")) };
}

function text(given: FormData, name: string): string {
  const value = given.get(name);
  return typeof value === "string" ? value : "";
}

/** `07:30` is 450. */
function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
