/**
 * Does steps in stretches of some milliseconds, with a pause after each, so that a long page never keeps its user
 * waiting for us. `cost`: milliseconds of all stretches.
 */
export async function inStretches<T>(
  steps: Generator<undefined, T>,
  stretch: number,
  pause: () => Promise<unknown>,
): Promise<{ result: T; cost: number }> {
  let cost = 0;
  for (let start = performance.now(); ; ) {
    const { done, value } = steps.next();
    const spent = performance.now() - start;
    if (done) return { result: value, cost: cost + spent };
    if (spent < stretch) continue;
    cost += spent;
    await pause();
    start = performance.now();
  }
}
