import { describe, expect, it } from 'vitest';
import { soak } from '../commands/soak.ts';
import { BROWSERS, KNOWN_SHOP, openWorld } from './harness/world.ts';

describe.each(BROWSERS)('shopping in %s', name => {
  // `npm run soak` goes round for half an hour.
  it('goes on through ends of the background, switches, reloads and updates', async () => {
    const { rounds, problems } = await soak(name, (_, round) => round < 2);
    expect({ rounds, problems }).toEqual({ rounds: 4, problems: [] });
  });
});

/** Kilobytes: a layer that is kept takes more. */
const CRUMBS = 25;

describe('shopping in firefox', () => {
  it('keeps no layer that went while its badges faded in', async () => {
    const world = await openWorld('firefox');
    const shopper = await world.visit(`${KNOWN_SHOP}/spa/c/desk`);
    const switches = (change: string) =>
      world.owner.inBackground(`browser.storage.sync.${change}.then(() => 'done')`);
    for (let times = 0; times < 3; times++) {
      await shopper.waitsForBadge('Jabra Evolve2 65');
      await switches(`set({ 'site:demo-shop.test': 'off' })`);
      await shopper.waitsForNoBadges();
      await switches(`remove('site:demo-shop.test')`);
    }
    await shopper.waitsForBadge('Jabra Evolve2 65');
    const held = await world.holdings(shopper);
    expect(held['page orphans kB']).toBeLessThan(CRUMBS);
    await world.close();
  });
});
