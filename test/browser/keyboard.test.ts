import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { popupSays } from './harness/popups.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

/** What has the focus in a page of ours, in words. */
const FOCUSED = `(() => {
  const { activeElement } = document;
  if (!activeElement?.matches('button, input, summary')) return '';
  return activeElement.getAttribute('aria-label') ?? activeElement.closest('label')?.innerText
    ?? activeElement.innerText;
})()`;

/** More than any of our pages has stops. */
const MOST_STOPS = 80;

/** Presses Tab until what has the focus says `words`. */
async function goTo(page: Popup, words: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (String(await page.evaluate(FOCUSED)).includes(words)) return;
    await page.press('Tab');
  }
  throw new Error(`no Tab leads to "${words}"`);
}

describe.each(BROWSERS)('the keyboard alone in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('reads a product, follows its quote, corrects it and takes that back, all in the card', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    await shopper.waitsForBadge('Galaxy Buds3');
    await shopper.goesToTheEndOfThePage();
    await shopper.presses('Tab');
    for (let moves = 0; !(await shopper.focused())?.includes('Galaxy Buds3'); moves++) {
      expect(moves).toBeLessThan(20);
      await shopper.presses('ArrowRight');
    }
    await shopper.presses('Enter');
    await shopper.waitsForCard('Earbuds, not a headset');
    const tabTo = async (words: string) => {
      for (let stops = 0; !(await shopper.focusedWords()).includes(words); stops++) {
        expect(stops, words).toBeLessThan(12);
        await shopper.presses('Tab');
      }
    };
    await tabTo('Not right?');
    await shopper.presses('Enter');
    await tabTo('Headphones');
    await shopper.presses('Enter');
    await shopper.waitsForCard('As you said');
    await tabTo('Undo');
    await shopper.presses('Enter');
    await shopper.waitsForCard('Earbuds, not a headset');
    await shopper.presses('Escape');
    await shopper.waitsForNoCard();
  });

  it('uses the whole popup', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.waitsForBadge('HyperX Cloud II');
    const popup = await shopper.opensPopup();
    await popupSays(popup, 'On this page');
    await goTo(popup, 'Annotate on this site');
    await goTo(popup, 'Earbuds');
    await popup.press('Enter');
    await until('a shorter list', async () => {
      const shown = await popup.evaluate(
        '[...document.querySelectorAll(".items .spoken")].map(kind => kind.textContent).join()',
      );
      return /^(Earbuds: ,?)+$/.test(String(shown)) || undefined;
    });
    await goTo(popup, 'INZONE Buds');
    await popup.press('Enter');
    await shopper.waitsForCard('Earbuds, not a headset');
    await goTo(popup, 'Dim what is not a headset');
    await popup.press('Space');
    expect(await popup.evaluate('document.getElementById("dim").checked')).toBe(true);
    await goTo(popup, 'Annotate on this site');
    await popup.press('Space');
    await popupSays(popup, 'Switched off here');
    expect(await popup.evaluate(FOCUSED)).toContain('Annotate on this site');
    await popup.press('Space');
    await popupSays(popup, 'On this page');
    await popup.close();
  });

  it('uses the options, and never loses its place', async () => {
    const options = await world.opens('options');
    await popupSays(options, 'Settings');
    await goTo(options, 'Headphones');
    const isMarked = async () =>
      (await options.evaluate('document.getElementById("mark-headphones").checked')) === true;
    const before = await isMarked();
    for (const wanted of [!before, before]) {
      await options.press('Space');
      await until(`headphones marked: ${wanted}`, async () => (await isMarked()) === wanted || undefined);
      // Until it is stored and drawn anew.
      await new Promise(done => setTimeout(done, 300));
      expect(await isMarked()).toBe(wanted);
      expect(await options.evaluate(FOCUSED)).toContain('Headphones');
    }
    await goTo(options, 'shops, switched off');
    await options.press('Enter');
    expect(await options.evaluate('document.getElementById("shops").open')).toBe(true);
    await options.close();
  });
});
