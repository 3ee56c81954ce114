import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shopper } from './harness/shopper.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

/** An expression about `root`, the shadow root of our layer, and `style`, which computes. */
const inLayer = (expression: string) => `(() => {
  const { shadowRoot: root } = document.querySelector('true-headset-layer');
  const style = (selector, part) => getComputedStyle(root.querySelector(selector), part);
  return ${expression};
})()`;

const seen = ({ page }: Shopper, expression: string) => page.evaluate(inLayer(expression));

describe.each(BROWSERS)('for those who see or move otherwise, in %s,', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name, { reducedMotion: true, forcedColours: true });
  });
  afterAll(() => world.close());

  const opensCard = async (path: string, title: string): Promise<Shopper> => {
    const shopper = await world.visit(KNOWN_SHOP + path);
    await shopper.clicks(await shopper.waitsForBadge(title));
    await shopper.waitsForCard('eadset');
    return shopper;
  };

  it('badges keep to the system’s two colours, and are told apart by fill and line', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('Sony WH-1000XM5');
    const look = (kind: string) =>
      seen(
        shopper,
        `(({ color, backgroundColor, borderTopStyle }) => [color, backgroundColor, borderTopStyle])(style('[data-class=${kind}]'))`,
      ) as Promise<string[]>;
    const [ink, paper, line] = await look('headphones');
    expect(line).toBe('solid');
    expect(await look('headset')).toEqual([paper, ink, 'solid']);
    expect(await shopper.page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
  });

  it('nothing of badge, card and frame fades or moves', async () => {
    const shopper = await opensCard('/p/jabra-evolve2-65', 'Jabra Evolve2 65');
    expect(await shopper.page.evaluate('matchMedia("(prefers-reduced-motion)").matches')).toBe(true);
    for (const part of ['.badge', '.card']) {
      expect(await seen(shopper, `style('${part}').transitionDuration`), part).toBe('0s');
    }
    await shopper.clicksInCard('Specifications › Microphone');
    await until(
      'a frame',
      async () => (await seen(shopper, `root.querySelector('.frame') && true`)) || undefined,
    );
    expect(await seen(shopper, `style('.frame').animationName`)).toBe('none');
  });

  it('badge and card fit into a window at 400 %', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    const badge = await shopper.zoomsInto('Galaxy Buds3');
    const inWindow = (selector: string) => `[...root.querySelectorAll('${selector}')].every(shown => {
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && (!shown.matches('.card') || top >= 0 && bottom <= innerHeight);
    })`;
    await shopper.clicks(badge);
    expect(await seen(shopper, inWindow('.badge:not([data-away])'))).toBe(true);
    await shopper.waitsForCard('Earbuds, not a headset');
    await until(
      'a card within the window',
      async () => (await seen(shopper, inWindow('.card'))) || undefined,
    );
  });
});
