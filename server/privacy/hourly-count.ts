const minuteMs = 60_000;
const minutes = 60;

/** How often something happened within the last hour, to the minute; of whom is not known. */
export type HourlyCount = {
  /** Counts one more; returns how many there are with it. */
  count(): number;
  inLastHour(): number;
};

/** In memory only, of this process: sixty numbers. */
export function hourlyCount(nowMs: () => number): HourlyCount {
  const counts = new Array<number>(minutes).fill(0);
  let newest = Math.floor(nowMs() / minuteMs);
  const turned = (): number => {
    const now = Math.floor(nowMs() / minuteMs);
    for (let minute = Math.max(newest + 1, now - minutes + 1); minute <= now; minute += 1) counts[minute % minutes] = 0;
    newest = Math.max(newest, now);
    return newest % minutes;
  };
  const sum = () => counts.reduce((all, one) => all + one, 0);
  return {
    count: () => {
      const minute = turned();
      counts[minute] = (counts[minute] ?? 0) + 1;
      return sum();
    },
    inLastHour: () => {
      turned();
      return sum();
    },
  };
}
