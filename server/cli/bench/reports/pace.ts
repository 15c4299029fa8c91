/**
 * Begins so many a second, whether those before have ended or not, as people do; each one's milliseconds from the moment
 * at which it was due, so that whoever had to wait for the start waited too.
 */
export async function paced(
  aSecond: number,
  count: number,
  work: (index: number) => Promise<void>,
): Promise<readonly number[]> {
  const beganMs = performance.now();
  const one = async (index: number): Promise<number> => {
    const dueMs = beganMs + (index * 1000) / aSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
    await work(index);
    return performance.now() - dueMs;
  };
  return Promise.all(Array.from({ length: count }, (_, index) => one(index)));
}
