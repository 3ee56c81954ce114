import { describe, expect, it } from 'vitest';
import { soak } from '../commands/soak.ts';
import { BROWSERS } from './harness/world.ts';

describe.each(BROWSERS)('shopping in %s', name => {
  // `npm run soak` goes round for half an hour.
  it('goes on through ends of the background, switches, reloads and updates', async () => {
    const { rounds, problems } = await soak(name, (_, round) => round < 2);
    expect({ rounds, problems }).toEqual({ rounds: 4, problems: [] });
  });
});
