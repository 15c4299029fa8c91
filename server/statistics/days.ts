/** Days are texts `YYYY-MM-DD`: they sort as they follow each other. */
const form = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 29 February only in a leap year. */
export function isDay(text: string): boolean {
  if (!form.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** The day so many days later (or earlier, where negative). Takes a day that exists. */
export function daysAfter(day: string, days: number): string {
  const read = new Date(`${day}T00:00:00Z`);
  read.setUTCDate(read.getUTCDate() + days);
  return read.toISOString().slice(0, 10);
}

/** What a day written in the Vietnamese order (31/12/2026, 31-12-2026, 31.12.2026) means, or null. */
export function dayInVietnameseOrder(text: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (parts === null) return null;
  const [, day = "", month = "", year = ""] = parts;
  const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(meant) ? meant : null;
}
