/** An instant as the staff's pages write it, by the clock of Viet Nam: `14:05 · 02/12/2026`. */
export function shownInstant(instantMs: number): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(instantMs);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("hour")}:${part("minute")} · ${part("day")}/${part("month")}/${part("year")}`;
}
