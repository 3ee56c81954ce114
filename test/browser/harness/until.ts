import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds within which whatever is waited for has to come; slow machines get their time. */
const PATIENCE = 20_000;

/** @throws Error naming what did not come. */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE; ; await sleep(50)) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}
