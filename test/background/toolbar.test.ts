import { describe, expect, it, vi } from 'vitest';

const calls: Record<string, unknown>[] = [];
const note = (name: string) => async (details: object) => void calls.push({ name, ...details });
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string, words: string[] = []) => [key, ...words].join(' ') },
    action: {
      setIcon: note('icon'),
      setTitle: note('title'),
      setBadgeText: note('text'),
      setBadgeBackgroundColor: note('colour'),
    },
  },
}));
const { buttonAtRest, buttonFor, showButton, showButtonEverywhere } = await import(
  '../../src/background/toolbar.ts'
);

const listing = (headsets: number, marked: number) => ({
  report: { kind: 'listing' as const },
  headsets,
  marked,
});

describe('the toolbar button', () => {
  it.each([
    ['headset', 'headset'],
    ['headphones', 'other'],
    ['earbuds', 'other'],
    ['earpiece', 'other'],
    ['unclear', 'unclear'],
  ] as const)('on a page that sells %s shows %s', (main, icon) => {
    const button = buttonFor({ report: { kind: 'product' }, main, headsets: 2, marked: 5 });
    expect(button).toEqual({ icon, count: '', title: [`headline_${main}`] });
  });

  it('counts the headsets of a listing', () => {
    expect(buttonFor(listing(5, 24))).toEqual({
      icon: 'headset',
      count: '5',
      title: ['toolbar_listing', '24', '5'],
    });
  });

  it('counts none where none is a headset', () => {
    expect(buttonFor(listing(0, 24))).toMatchObject({ icon: 'other', count: '' });
  });

  it('rests where nothing is marked', () => {
    expect(buttonFor(listing(0, 0))).toMatchObject({ icon: 'idle', count: '' });
  });

  it('says that a site is off, for one tab', async () => {
    await showButton(buttonAtRest('off', 'amazon.de'), 7);
    expect(calls).toContainEqual({ name: 'title', tabId: 7, title: 'toolbar_title status_off amazon.de' });
    expect(calls).toContainEqual({ name: 'text', tabId: 7, text: '' });
    expect(calls.find(({ name }) => name === 'icon')).toMatchObject({
      tabId: 7,
      path: { 16: '/icons/toolbar-off-16.png' },
    });
    expect(calls.every(({ tabId }) => tabId === 7)).toBe(true);
  });

  it('rests on a page that nothing is marked on yet', () => {
    expect(buttonAtRest('on', 'amazon.de')).toEqual(buttonFor(listing(0, 0)));
  });

  it('says in every tab that we are off everywhere, and no longer', async () => {
    calls.splice(0);
    await showButtonEverywhere(true);
    await showButtonEverywhere(false);
    expect(calls).toEqual([
      { name: 'icon', path: expect.objectContaining({ 16: '/icons/toolbar-off-16.png' }) },
      { name: 'title', title: 'toolbar_title status_paused' },
      { name: 'icon', path: expect.objectContaining({ 16: '/icons/toolbar-idle-16.png' }) },
      { name: 'title', title: 'extension_name' },
    ]);
  });

  it('is the one that was wished for last, also where the one before is known later', async () => {
    calls.length = 0;
    const late = new Promise<void>(resolve => setTimeout(resolve)).then(() => buttonFor(listing(1, 2)));
    const first = showButton(late, 7);
    const second = showButton(buttonAtRest('off', 'amazon.de'), 7);
    await Promise.all([first, second]);
    const titles = calls.filter(({ name }) => name === 'title').map(({ title }) => title);
    expect(titles).toEqual(['toolbar_title toolbar_listing 2 1', 'toolbar_title status_off amazon.de']);
  });

  it('is shown although the one before could not be known', async () => {
    calls.length = 0;
    const first = showButton(Promise.reject(new Error('no storage')), 7);
    const second = showButton(buttonAtRest('paused', 'amazon.de'), 7);
    await expect(first).rejects.toThrow('no storage');
    await second;
    expect(calls.map(({ name }) => name)).toContain('title');
  });
});
