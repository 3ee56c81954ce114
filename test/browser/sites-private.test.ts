import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInPopup, popupSays } from './harness/popups.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

const PRODUCT = 'Jabra Evolve2 65';

describe.each(BROWSERS)('private windows in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
    await world.owner.allowPrivateWindows();
  });
  afterAll(() => world.close());

  /** As text. A background may end over the question. */
  const stored = (area: 'sync' | 'local' | 'session') => {
    const all = `(self.browser ?? self.chrome).storage.${area}.get(null).then(JSON.stringify)`;
    return until('what is stored', () => world.owner.inBackground(all).then(String, () => undefined));
  };

  it('have a switch of their own, which ends with the last of them', async () => {
    const outside = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await outside.waitsForBadge(PRODUCT);
    const shopper = await world.visitPrivately(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge(PRODUCT);
    const popup = await shopper.opensPopup();
    await popupSays(popup, 'In private windows nothing is remembered');
    await clickInPopup(popup, 'Annotate on this site');
    await popupSays(popup, 'Switched off here');
    await popup.close();
    await shopper.waitsForNoBadges();
    await shopper.page.reload();
    await shopper.readsInPopup('Switched off here');
    expect(await shopper.badges()).toEqual([]);

    await outside.page.bringToFront();
    await outside.page.reload();
    await outside.waitsForBadge(PRODUCT);

    await shopper.page.close();
    await until('a switch that is forgotten', async () => {
      return (await stored('session')).includes('site:') ? undefined : true;
    });
    const again = await world.visitPrivately(`${KNOWN_SHOP}/c/desk`);
    await again.waitsForBadge(PRODUCT);
    await again.page.close();
  });

  it('leave nothing behind of what is looked at there', async () => {
    const before = [await stored('sync'), await stored('local')];
    const shopper = await world.visitPrivately(`${KNOWN_SHOP}/p/pebble-play`);
    const badge = await shopper.waitsForBadge('Pebblewave Play S', 'Headset · boom mic');
    await shopper.clicks(badge);
    expect(await shopper.waitsForCard('Boom microphone')).not.toContain('Not right?');
    await shopper.page.close();
    const listing = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await listing.clicks(await listing.waitsForBadge('Pebblewave Play S'));
    expect(await listing.waitsForCard('')).not.toContain('own page');
    expect([await stored('sync'), await stored('local')]).toEqual(before);
  });
});
