// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportedItem } from '../../../src/platform/messages.ts';
import type { PageState, State } from '../../../src/ui/popup/state.ts';
import { drawPopup } from '../../../src/ui/popup/view.ts';
import { BUDS, HEADSET, t } from '../samples.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const tab = { id: 7, url: 'https://www.shop.test/', isPrivate: false };
const site = { status: 'on', host: 'www.shop.test', domain: 'shop.test', isPrivate: false } as const;
const tiles: ReportedItem[] = [
  { key: 'a', role: 'tile', title: 'Galaxy Buds3', verdict: BUDS },
  { key: 'b', role: 'tile', title: 'Cloud II', verdict: HEADSET },
  { key: 'c', role: 'tile', title: 'AirPods', verdict: BUDS },
];
const actions = {
  switchSite: vi.fn(),
  pause: vi.fn(),
  checkOnce: vi.fn(),
  allow: vi.fn(),
  openOptions: vi.fn(),
  reveal: vi.fn(),
  seek: vi.fn(async () => 'shown' as const),
  correct: vi.fn(),
  copyReport: vi.fn(),
  dim: vi.fn(),
  announce: vi.fn(),
};

function draw(state: State): HTMLElement {
  const view = document.createElement('main');
  view.append(...drawPopup(document, state, t, actions));
  document.body.replaceChildren(view);
  return view;
}

const page = (...items: ReportedItem[]): State => ({
  kind: 'page',
  site,
  tab,
  isDimmed: false,
  report: { url: tab.url, kind: 'listing', lang: 'de', items },
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
    expect(control?.textContent).toBe('Annotate on this siteAll pages of shop.test');
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

  it('says which answers are the user’s own', () => {
    const [first] = tiles as [ReportedItem];
    expect(draw(page({ ...first, isYours: true })).querySelector('.items .mic')?.textContent).toBe('yours');
  });

  it('takes the reader to an item', () => {
    button(draw(page(...tiles)), 'Cloud II')?.click();
    expect(actions.reveal).toHaveBeenCalledWith('b');
  });
});

describe('a listing’s dimming', () => {
  const box = (state: State) => draw(state).querySelector<HTMLInputElement>('#dim');

  it('is a wish for this page', () => {
    const found = box(page(...tiles));
    expect(found?.closest('label')?.textContent).toBe('Dim what is not a headset');
    expect(found?.checked).toBe(false);
    found?.click();
    expect(actions.dim).toHaveBeenCalledWith(true);
  });

  it('shows how the page is', () => {
    expect(box({ ...page(...tiles), isDimmed: true } as State)?.checked).toBe(true);
  });

  it('is not offered where no badges stand', () => {
    const { isDimmed, ...state } = page(...tiles) as PageState;
    expect(box(state)).toBeNull();
  });
});

describe('a product', () => {
  const main: ReportedItem = { key: 'm', role: 'main', title: 'The product', verdict: HEADSET };

  it('is quoted in the page’s language, and a quote leads to its words', () => {
    const view = draw(page(main));
    expect(view.querySelector('.title')?.getAttribute('lang')).toBe('de');
    expect(view.querySelector('blockquote')?.lang).toBe('de');
    button(view, 'Mikrofon')?.click();
    const { field, quote, words } = HEADSET.for[0] as (typeof HEADSET.for)[number];
    expect(actions.seek).toHaveBeenCalledWith('m', { field, quote, words });
  });

  it('can be corrected, and that taken back', () => {
    const view = draw(page(main));
    expect(button(view, 'Not right?')).toBeDefined();
    [...view.querySelectorAll<HTMLElement>('.choices button')][1]?.click();
    expect(actions.correct).toHaveBeenCalledWith('m', 'headphones');

    const yours = draw(page({ ...main, isYours: true }));
    expect(yours.textContent).toContain('As you said');
    expect(yours.querySelector('.facts')).toBeNull();
    button(yours, 'Undo')?.click();
    expect(actions.correct).toHaveBeenLastCalledWith('m', undefined);
  });

  it('cannot be corrected in private windows, where nothing is kept', () => {
    const view = draw({ ...page(main), site: { ...site, isPrivate: true } } as State);
    expect(button(view, 'Not right?')).toBeUndefined();
  });

  it('is reported by the clipboard', () => {
    button(draw(page(main)), 'Copy report')?.click();
    expect(actions.copyReport).toHaveBeenCalledWith('m');
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
    [{ kind: 'not-chosen', site: { ...site, status: 'not-chosen' }, tab }, 'Not one of your sites'],
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

describe('lasting access', () => {
  const origin = 'https://www.shop.test/*';
  const always = (state: State) => button(draw(state), 'Always on this site');

  it('is asked for by one click, for one origin', () => {
    always({ kind: 'not-allowed', site: { ...site, status: 'not-allowed', origin }, tab })?.click();
    expect(actions.allow).toHaveBeenCalledWith(origin);
  });

  it('is offered on a page that was checked once', () => {
    const checked = { ...page(...tiles), site: { ...site, status: 'not-allowed', origin } } as State;
    always(checked)?.click();
    expect(actions.allow).toHaveBeenCalledWith(origin);
  });

  it('is not offered where it cannot be asked, nor in private windows', () => {
    expect(always({ kind: 'not-allowed', site: { ...site, status: 'not-allowed' }, tab })).toBeUndefined();
    const hidden = { ...site, status: 'not-allowed', origin, isPrivate: true } as const;
    expect(always({ kind: 'not-allowed', site: hidden, tab })).toBeUndefined();
  });

  it('that the browser withholds is explained, and can be asked for again', () => {
    const view = draw({ kind: 'withheld', site: { ...site, status: 'withheld', origin }, tab });
    expect(view.textContent).toContain('It does not let True Headset read www.shop.test by itself');
    expect(view.querySelector('[role=switch]')).toBeNull();
    button(view, 'Allow on this site')?.click();
    expect(actions.allow).toHaveBeenCalledWith(origin);
  });
});

describe('everywhere', () => {
  it('is turned off, and on again', () => {
    button(draw(page(...tiles)), 'Turn off everywhere')?.click();
    expect(actions.pause).toHaveBeenLastCalledWith(true);
    const view = draw({ kind: 'paused', site: { ...site, status: 'paused' }, tab });
    expect(view.querySelector('[role=switch]')).toBeNull();
    expect(button(view, 'Turn off everywhere')).toBeUndefined();
    button(view, 'Turn on again')?.click();
    expect(actions.pause).toHaveBeenLastCalledWith(false);
  });

  it('leads to the list of sites', () => {
    button(draw({ kind: 'unreadable' }), 'Settings')?.click();
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});

it('says in private windows that nothing is remembered', () => {
  const view = draw({ ...page(...tiles), site: { ...site, isPrivate: true } } as State);
  expect(view.textContent).toContain('nothing is remembered');
});

it('shows the switch as it is where the browser did not save it', () => {
  const view = draw({ kind: 'unsaved', site, tab });
  expect(view.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true');
  expect(view.textContent).toContain('Nothing was changed');
});
