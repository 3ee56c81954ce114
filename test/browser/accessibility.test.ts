import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { BREAK, clickInPopup, popupSays } from './harness/popups.ts';
import type { Shopper } from './harness/shopper.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from './harness/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The card is no stop of the Tab key, but Enter on its badge puts the focus into it, and then it can be scrolled. */
const RULES = { 'scrollable-region-focusable': { enabled: false } };
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: RULES };

/** An expression that lists what axe finds in `context`, an expression, too: "color-contrast: .badge". */
const findings = (context: string): string =>
  `${AXE};axe.run(${context}, ${JSON.stringify(OPTIONS)}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ': ' + target.join(' '))))`;

const LOOKS = BROWSERS.flatMap(name => (['light', 'dark'] as const).map(scheme => ({ name, scheme })));

describe.each(LOOKS)('accessibility in $name, $scheme', ({ name, scheme }) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name, { colourScheme: scheme });
  });
  afterAll(() => world.close());

  const isClean = async (page: Popup) => expect(await page.evaluate(findings('document'))).toEqual([]);

  /** Badges and the card, once they stand still: what still fades in has less contrast. */
  async function layerIsClean({ page }: Shopper): Promise<void> {
    const layer = 'document.querySelector("true-headset-layer")';
    const animations = `${layer}.shadowRoot.getAnimations()`;
    await page.evaluate(`Promise.allSettled(${animations}.map(({ finished }) => finished)).then(() => null)`);
    expect(await page.evaluate(findings(layer))).toEqual([]);
  }

  /** The popup at a page, once it says `words`. */
  async function popupAt(url: string, words: string): Promise<Popup> {
    const shopper = await world.visit(url);
    if (url.startsWith(KNOWN_SHOP) && !url.endsWith('/bicycle')) await shopper.waitsForBadge('Headset');
    const popup = await shopper.opensPopup();
    await popupSays(popup, words);
    return popup;
  }

  it.each(['/', '/p/galaxy-buds3'])('of the badges and the card on %s', async path => {
    const shopper = await world.visit(KNOWN_SHOP + path);
    await shopper.clicks(await shopper.waitsForBadge('Headset'));
    await shopper.waitsForCard('eadset');
    await layerIsClean(shopper);
    await shopper.clicksInCard('Not right?');
    await layerIsClean(shopper);
  });

  it('of badges in full, over dimmed tiles', async () => {
    const popup = await popupAt(`${KNOWN_SHOP}/`, 'On this page');
    await clickInPopup(popup, 'Dim what is not a headset', 'label');
    await isClean(popup);
    await popup.close();
    const options = await world.opens('options');
    await clickInPopup(options, 'Always in full', 'label');
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset · boom mic');
    await layerIsClean(shopper);
    await clickInPopup(options, 'Short in lists', 'label');
    await options.close();
  });

  it.each([
    ['a listing', `${KNOWN_SHOP}/`, 'On this page'],
    ['an unlisted site', `${UNKNOWN_SHOP}/`, 'Check this page once'],
    ['a page with nothing to mark', `${KNOWN_SHOP}/c/bicycle`, 'Nothing to mark here'],
    ['a page of the browser', 'about:blank', 'This page can’t be read'],
  ])('of the popup on %s', async (_, url, words) => {
    const popup = await popupAt(url, words);
    await isClean(popup);
    await popup.close();
  });

  it('of the popup where the browser takes access back, and where nothing answers', async () => {
    const origin = `${UNKNOWN_SHOP}/*`;
    // Chromium’s question cannot be answered without a screen: there, the answer is given before.
    if (name === 'chromium') await world.owner.allow(origin);
    const open = await popupAt(`${UNKNOWN_SHOP}/c/bicycle`, 'Always on this site');
    await clickInPopup(open, 'Always on this site');
    await popupSays(open, 'Nothing to mark here');
    await open.close();
    await world.owner.takeBack(origin);
    const popup = await popupAt(`${UNKNOWN_SHOP}/c/bicycle`, 'The browser keeps this site closed');
    await isClean(popup);
    await popup.evaluate(BREAK);
    await clickInPopup(popup, 'Check this page once');
    await popupSays(popup, 'Something went wrong');
    await isClean(popup);
    await popup.close();
  });

  it('of the popup on a product page, with its parts open, and corrected', async () => {
    const popup = await popupAt(`${KNOWN_SHOP}/p/galaxy-buds3`, 'Earbuds, not a headset');
    await isClean(popup);
    await clickInPopup(popup, 'The shop says');
    await isClean(popup);
    await clickInPopup(popup, 'Not right?');
    await clickInPopup(popup, 'Copy report');
    await popupSays(popup, 'Copied');
    await isClean(popup);
    await clickInPopup(popup, 'Headphones');
    await popupSays(popup, 'As you said');
    await isClean(popup);
    await popup.close();
    const options = await world.opens('options');
    await popupSays(options, 'Galaxy Buds3');
    await clickInPopup(options, 'Delete all');
    await isClean(options);
    await clickInPopup(options, 'Undo');
    await options.close();
  });

  it.each([
    ['switched off here', 'Annotate on this site', 'Switched off here', 'Annotate on this site'],
    ['off everywhere', 'Turn off everywhere', 'Nothing is read or marked on any site', 'Turn on again'],
  ])('of the popup where it is %s', async (_, off, words, on) => {
    const popup = await popupAt(`${KNOWN_SHOP}/`, 'On this page');
    await clickInPopup(popup, off);
    await popupSays(popup, words);
    await isClean(popup);
    await clickInPopup(popup, on);
    await popupSays(popup, 'On this page');
    await popup.close();
  });

  it('of the options, with every list open', async () => {
    const options = await world.opens('options');
    await popupSays(options, 'Language');
    await options.evaluate('document.getElementById("shops").open = true');
    await isClean(options);
    await options.close();
  });

  it('of the first-run page', async () => {
    const page = await world.opens('welcome');
    await popupSays(page, 'What the badges mean');
    await isClean(page);
    await page.close();
  });
});
