// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportedItem } from '../../../src/platform/messages.ts';
import type { State } from '../../../src/ui/popup/state.ts';
import { drawPopup } from '../../../src/ui/popup/view.ts';
import { BUDS, HEADSET, t } from '../samples.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const tab = { id: 7, url: 'https://www.shop.test/' };
const site = { status: 'on', host: 'www.shop.test', domain: 'shop.test' } as const;
const tiles: ReportedItem[] = [
  { key: 'a', role: 'tile', title: 'Galaxy Buds3', verdict: BUDS },
  { key: 'b', role: 'tile', title: 'Cloud II', verdict: HEADSET },
  { key: 'c', role: 'tile', title: 'AirPods', verdict: BUDS },
];
const actions = { switchSite: vi.fn(), checkOnce: vi.fn(), reveal: vi.fn(), announce: vi.fn() };

function draw(state: State): HTMLElement {
  const view = document.createElement('main');
  view.append(...drawPopup(document, state, t, actions));
  return view;
}

const page = (...items: ReportedItem[]): State => ({
  kind: 'page',
  site,
  tab,
  report: { url: tab.url, kind: 'listing', items },
});
const rows = (view: Element) => [...view.querySelectorAll('.items .name')].map(name => name.textContent);
const button = (view: Element, text: string) =>
  [...view.querySelectorAll('button')].find(found => found.textContent?.includes(text));

beforeEach(() => vi.clearAllMocks());

describe('the site switch', () => {
  it('tells its state, keeps its label and says what it is about', () => {
    const view = draw(page(...tiles));
    const control = view.querySelector<HTMLElement>('[role=switch]');
    expect(view.querySelector('h1')?.textContent).toBe('www.shop.test');
    expect(control?.textContent).toBe('Annotate on this siteshop.test and its subdomains');
    control?.click();
    expect(control?.getAttribute('aria-checked')).toBe('false');
    expect(actions.switchSite).toHaveBeenCalledWith(site, false);
  });

  it('is off where the site is off', () => {
    const view = draw({ kind: 'off', site: { ...site, status: 'off' }, tab });
    expect(view.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('false');
    expect(view.textContent).toContain('Switched off here');
  });
});

describe('a listing', () => {
  it('counts classes and keeps page order', () => {
    const view = draw(page(...tiles));
    expect([...view.querySelectorAll('.chips button')].map(chip => chip.textContent)).toEqual([
      'All3',
      'Headsets1',
      'Earbuds2',
    ]);
    expect(rows(view)).toEqual(['Galaxy Buds3', 'Cloud II', 'AirPods']);
  });

  it('is filtered by a chip, and says so', () => {
    const view = draw(page(...tiles));
    button(view, 'Earbuds2')?.click();
    expect(rows(view)).toEqual(['Galaxy Buds3', 'AirPods']);
    expect(button(view, 'Earbuds2')?.getAttribute('aria-pressed')).toBe('true');
    expect(actions.announce).toHaveBeenCalledWith('2 of 3 shown');
    button(view, 'All3')?.click();
    expect(rows(view)).toHaveLength(3);
  });

  it('has no chips where all are alike', () => {
    expect(draw(page(...tiles.slice(0, 1))).querySelector('.chips')).toBeNull();
  });

  it('takes the reader to an item', () => {
    button(draw(page(...tiles)), 'Cloud II')?.click();
    expect(actions.reveal).toHaveBeenCalledWith('b');
  });
});

describe('a product page', () => {
  it('shows the product’s card with its facts, then the tiles', () => {
    const main: ReportedItem = { key: 'm', role: 'main', title: 'The product', verdict: HEADSET };
    const view = draw(page(main, ...tiles));
    expect(view.querySelector('.product .title')?.textContent).toBe('The product');
    expect([...view.querySelectorAll('.facts div')].map(row => row.textContent)).toEqual([
      'Wornover the ears',
      'Microphoneon a boom, in front of the mouth',
      'Made forgaming',
    ]);
    expect(rows(view)).toHaveLength(3);
  });
});

describe('other states', () => {
  it.each([
    [{ kind: 'nothing', site, tab }, 'Nothing to mark here'],
    [{ kind: 'unreadable' }, 'This page can’t be read'],
    [{ kind: 'error' }, 'Something went wrong'],
  ] as const)('are told: %o', (state, text) => {
    expect(draw(state).querySelector('h2')?.textContent).toBe(text);
  });

  it('offer to check an unknown site once, without a switch', () => {
    const view = draw({ kind: 'not-allowed', site: { ...site, status: 'not-allowed' }, tab });
    expect(view.querySelector('[role=switch]')).toBeNull();
    button(view, 'Check this page once')?.click();
    expect(actions.checkOnce).toHaveBeenCalledOnce();
  });
});
