import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import type { Correctable } from '../../../src/platform/corrections.ts';
import { type BadgeItem, type Badges, createBadges } from '../../../src/ui/badge/badges.ts';
import { BUDS, t } from '../samples.ts';
import { type FakeView, fakeView } from './fakes.ts';

/** A page of three tiles with badges over it, and what somebody does there. Made anew for each test. */

export let view: FakeView;
export let badges: Badges;
export let tiles: Element[];
export let correct: Mock<(key: string, as: Correctable | undefined) => Promise<void>>;

export const layer = () => document.querySelector('true-headset-layer');
export const root = () => layer()?.shadowRoot as ShadowRoot;
export const buttons = () => [...root().querySelectorAll<HTMLButtonElement>('.badge')];
export const card = () => root().querySelector('.card') as HTMLElement;
export const isOpen = () => card().dataset.open !== undefined;
export const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
/** `to`: what the pointer goes to, for `pointerout`. */
export const hover = (
  target: Element,
  type: 'pointerover' | 'pointermove' | 'pointerout' | 'pointerenter',
  to: Element | null = null,
) =>
  target.dispatchEvent(
    Object.assign(new MouseEvent(type, { bubbles: true, relatedTarget: to }), { pointerType: 'mouse' }),
  );

export const pressIn = (label: string) =>
  [...card().querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();

export function item(index: number, more: Partial<BadgeItem> = {}): BadgeItem {
  const anchor = tiles[index] ?? document.body;
  return { key: `k${index}`, role: 'tile', title: `Product ${index}`, anchor, verdict: BUDS, ...more };
}

/** To be called once in a test file. */
export function setStage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    tiles = [0, 1, 2].map(() => document.createElement('a'));
    document.body.replaceChildren(...tiles);
    view = fakeView();
    correct = vi.fn(async () => {});
    badges = createBadges(document, t, correct, () => true);
  });

  afterEach(() => {
    badges.destroy();
    vi.useRealTimers();
  });
}
