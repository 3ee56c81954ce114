// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { parse } from '../../../src/platform/settings.ts';
import type { OptionsState } from '../../../src/ui/options/state.ts';
import { drawOptions } from '../../../src/ui/options/view.ts';
import { redraw } from '../../../src/ui/own-page.ts';
import { translator } from '../../../src/ui/translate.ts';

const actions = {
  pause: vi.fn(),
  chooseOnly: vi.fn(),
  switchSite: vi.fn(),
  remove: vi.fn(),
  forget: vi.fn(),
  mark: vi.fn(),
  style: vi.fn(),
  dim: vi.fn(),
  undo: vi.fn(),
  exportCorrections: vi.fn(),
  importCorrections: vi.fn(),
  clearCorrections: vi.fn(),
  clearRemembered: vi.fn(),
  changeShortcuts: vi.fn(),
  openWelcome: vi.fn(),
};
const given = { domain: 'corner.test', isOn: true, origins: ['https://www.corner.test/*'] };
const taken = { domain: 'gone.test', isOn: true, origins: [] };

function draw(stored: object = {}, state: Partial<OptionsState> = {}): HTMLElement {
  const view = document.createElement('main');
  const shops = [{ domain: 'amazon.de', isOn: true }];
  const whole: OptionsState = {
    settings: parse({ ...stored }),
    shops,
    added: [given, taken],
    corrections: [],
    remembered: 0,
    shortcuts: [],
    ...state,
  };
  view.append(...drawOptions(document, whole, translator(messages), actions));
  document.body.replaceChildren(view);
  return view;
}

const named = (view: Element, text: string) =>
  [...view.querySelectorAll('button')].find(
    button => (button.getAttribute('aria-label') ?? button.textContent)?.includes(text) === true,
  );

beforeEach(() => vi.clearAllMocks());

describe('the options page', () => {
  it('switches each shop and each added site', () => {
    const view = draw();
    named(view, 'amazon.de')?.click();
    named(view, 'gone.test')?.click();
    expect(actions.switchSite.mock.calls).toEqual([
      ['amazon.de', false],
      ['gone.test', false],
    ]);
  });

  it('removes an added site', () => {
    named(draw(), 'Remove corner.test')?.click();
    expect(actions.remove).toHaveBeenCalledWith(given);
  });

  it('tells of a site whose access the browser took back', () => {
    const [first, second] = draw().querySelectorAll('.added li');
    expect(first?.textContent).not.toContain('The browser keeps this site closed');
    expect(second?.textContent).toContain('The browser keeps this site closed');
  });

  it('says how to add a site where there is none', () => {
    expect(draw({}, { added: [] }).textContent).toContain('Always on this site');
  });

  it('turns everything off, and the sites that were not chosen', () => {
    named(draw(), 'Annotate')?.click();
    named(draw(), 'Only on sites I choose')?.click();
    expect(actions.pause).toHaveBeenCalledWith(true);
    expect(actions.chooseOnly).toHaveBeenCalledWith(true);
    named(draw({ paused: true, chosenOnly: true }), 'Annotate')?.click();
    expect(actions.pause).toHaveBeenLastCalledWith(false);
  });

  it('says which stored settings cannot be read, and forgets them when asked', () => {
    const view = draw({ paused: 'yes', 'site:amazon.de': 7 });
    expect(view.textContent).toContain('can’t be read and count as not set: paused, site:amazon.de');
    named(view, 'Forget them')?.click();
    expect(actions.forget).toHaveBeenCalledWith(['paused', 'site:amazon.de']);
  });

  it('keeps what a newer version stored, and says so', () => {
    const view = draw({ schema: 99, colours: 'many' });
    expect(view.textContent).toContain('stored by a newer version');
    expect(named(view, 'Forget them')).toBeUndefined();
  });

  it('says that the storage itself cannot be read', () => {
    expect(draw({}, { settings: undefined }).textContent).toContain('Nothing counts as set');
  });
});

describe('what is marked', () => {
  const boxes = (view: Element) => [...view.querySelectorAll<HTMLInputElement>('[type=checkbox]')];

  it('is chosen by class, each shown by its badge', () => {
    const view = draw({ 'hide:earbuds': true });
    expect(boxes(view).map(box => [box.closest('label')?.textContent, box.checked])).toEqual([
      ['Headset', true],
      ['Headphones', true],
      ['Earbuds', false],
      ['Earpiece', true],
      ['Can’t tell', true],
    ]);
    boxes(view)[1]?.click();
    boxes(view)[2]?.click();
    expect(actions.mark.mock.calls).toEqual([
      [['headphones'], false],
      [['earbuds'], true],
    ]);
  });

  it('is headsets only, or all, by one click', () => {
    const view = draw();
    named(view, 'Headsets only')?.click();
    expect(actions.mark.mock.calls).toEqual([
      [['headset'], true],
      [['headphones', 'earbuds', 'earpiece', 'unclear'], false],
    ]);
    named(view, 'All kinds')?.click();
    expect(actions.mark).toHaveBeenLastCalledWith(
      ['headset', 'headphones', 'earbuds', 'earpiece', 'unclear'],
      true,
    );
  });

  it('looks as chosen', () => {
    const view = draw({ badgeStyle: 'full', dim: true });
    const radios = [...view.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(radio => radio.checked)).toEqual([false, false, true]);
    radios[1]?.click();
    expect(actions.style).toHaveBeenCalledWith('compact');
    named(view, 'Dim what is not a headset')?.click();
    expect(actions.dim).toHaveBeenCalledWith(false);
  });
});

describe('what is kept', () => {
  const corrections = [{ identity: 'gtin:1', as: 'headphones', title: 'WH-1000XM5 <b>', at: 1 }] as const;

  it('of corrections is listed, taken back and saved', () => {
    const view = draw({}, { corrections });
    expect(view.querySelector('.kept li')?.textContent).toBe('WH-1000XM5 <b>HeadphonesUndo');
    named(view, 'Undo for WH-1000XM5')?.click();
    expect(actions.undo).toHaveBeenCalledWith('gtin:1');
    named(view, 'Save to a file')?.click();
    expect(actions.exportCorrections).toHaveBeenCalledOnce();
  });

  it('of corrections keeps the focus at its place in the list where one is taken back', () => {
    const more = ['A', 'B', 'C'].map(title => ({ identity: title, as: 'earbuds', title, at: 1 }) as const);
    const view = draw({}, { corrections: more });
    view.id = 'view';
    const anew = draw({}, { corrections: more.filter(({ title }) => title !== 'B') });
    document.body.replaceChildren(view);
    named(view, 'Undo for B')?.focus();
    redraw(document, [...anew.children]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo for C');
  });

  it('of corrections is loaded from a file', () => {
    const view = draw();
    expect(view.textContent).toContain('choose “Not right?”');
    expect(named(view, 'Save to a file')).toBeUndefined();
    const input = view.querySelector<HTMLInputElement>('[type=file]');
    const file = new File(['{}'], 'mine.jsonl');
    Object.defineProperty(input, 'files', { value: [file] });
    input?.dispatchEvent(new Event('change'));
    expect(actions.importCorrections).toHaveBeenCalledWith(file);
  });

  it('is deleted only after a question', () => {
    const view = draw({}, { corrections, remembered: 12 });
    expect(view.textContent).toContain('Products: 12');
    view.querySelector<HTMLElement>('#remembered-clear')?.click();
    expect(view.textContent).toContain('Delete all of them?');
    expect(actions.clearRemembered).not.toHaveBeenCalled();
    named(view, 'Keep')?.click();
    expect(view.textContent).not.toContain('Delete all of them?');
    view.querySelector<HTMLElement>('#corrections-clear')?.click();
    [...view.querySelectorAll('button')].find(({ textContent }) => textContent === 'Delete')?.click();
    expect(actions.clearCorrections).toHaveBeenCalledOnce();
    expect(actions.clearRemembered).not.toHaveBeenCalled();
  });
});

it('shows the keys as the browser has them', () => {
  const view = draw({}, { shortcuts: [{ command: 'next-badge', keys: 'Ctrl+Shift+9' }] });
  const rows = [...view.querySelectorAll('.keys div')].map(row => row.textContent);
  expect(rows).toContain('Go to the next badgeCtrl+Shift+9');
  expect(rows).toContain('Open the popupno key');
  named(view, 'Change keys')?.click();
  expect(actions.changeShortcuts).toHaveBeenCalledOnce();
});
