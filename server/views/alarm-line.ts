type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** The sentence of the red line; null where there is none. `days`: since the last confirmed alarm, null: never. */
export function alarmLineText(say: Say, line: { readonly days: number | null } | null): string | null {
  return line === null ? null : say("alarm-line", { days: line.days ?? "never" });
}
