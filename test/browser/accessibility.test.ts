import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInPopup, popupSays } from './harness/shopper.ts';
import { KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from './harness/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The card is no stop of the Tab key, but Enter on its badge puts the focus into it, and then it can be scrolled. */
const RULES = { 'scrollable-region-focusable': { enabled: false } };
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: RULES };

/** An expression that lists what axe finds in `context`, an expression, too: "color-contrast: .badge". */
const findings = (context: string): string =>
  `${AXE};axe.run(${context}, ${JSON.stringify(OPTIONS)}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ': ' + target.join(' '))))`;

describe.each(['light', 'dark'] as const)('accessibility, %s', scheme => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('chromium', { colourScheme: scheme });
  });
  afterAll(() => world.close());

  it.each(['/', '/p/galaxy-buds3'])('of the badges and the card on %s', async path => {
    const shopper = await world.visit(KNOWN_SHOP + path);
    await shopper.clicks(await shopper.waitsForBadge('Headset'));
    await shopper.waitsForCard('eadset');
    expect(await shopper.page.evaluate(findings('document.querySelector("true-headset-layer")'))).toEqual([]);
  });

  it.each([
    ['a product page', `${KNOWN_SHOP}/p/galaxy-buds3`, 'Earbuds, not a headset'],
    ['a listing', `${KNOWN_SHOP}/`, 'On this page'],
    ['an unlisted site', `${UNKNOWN_SHOP}/`, 'Check this page once'],
    ['a page of the browser', 'about:blank', 'This page can’t be read'],
  ])('of the popup on %s', async (_, url, words) => {
    const shopper = await world.visit(url);
    if (url.startsWith(KNOWN_SHOP)) await shopper.waitsForBadge('Headset');
    const popup = await shopper.opensPopup();
    await popupSays(popup, words);
    expect(await popup.evaluate(findings('document'))).toEqual([]);
    await popup.close();
  });

  it('of the popup where the site is switched off', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('Headset');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Annotate on this site');
    await popupSays(popup, 'Switched off here');
    expect(await popup.evaluate(findings('document'))).toEqual([]);
    await popup.close();
  });
});
