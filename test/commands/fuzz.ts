import fc from 'fast-check';
import { PROPERTIES } from '../fuzz/properties.ts';

const MILLION = 1_000_000;

/**
 * `npm run fuzz [-- INPUTS [SEED]]`: tries every property with generated inputs, a million of them if nothing else is
 * said. A failing input is made as small as it can be and printed with the seed that brings it back.
 * @returns the exit status.
 */
export async function main([
  inputs = String(MILLION),
  seed = String(Date.now() % MILLION),
]: readonly string[]): Promise<number> {
  const all = Number(inputs);
  const shares = PROPERTIES.reduce((sum, { share }) => sum + share, 0);
  if (!Number.isSafeInteger(all) || all < shares || !Number.isSafeInteger(Number(seed))) {
    console.error(`usage: npm run fuzz [-- INPUTS [SEED]], at least ${shares} inputs`);
    return 1;
  }
  console.log(`seed ${seed}`);
  let failures = 0;
  for (const { name, property, share } of PROPERTIES) {
    const started = Date.now();
    const numRuns = Math.ceil((all * share) / shares);
    const result = await fc.check(property, { numRuns, seed: Number(seed) });
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(`${result.failed ? '✗' : '✓'} ${name}: ${result.numRuns} inputs, ${seconds} s`);
    if (!result.failed) continue;
    failures++;
    console.log(await fc.asyncDefaultReportMessage(result));
  }
  return failures === 0 ? 0 : 1;
}
