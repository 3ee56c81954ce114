// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { parse } from '../../../src/platform/settings.ts';
import type { OptionsState } from '../../../src/ui/options/state.ts';
import { drawOptions } from '../../../src/ui/options/view.ts';
import { translator } from '../../../src/ui/translate.ts';

const actions = {
  pause: vi.fn(),
  chooseOnly: vi.fn(),
  switchSite: vi.fn(),
  remove: vi.fn(),
  forget: vi.fn(),
};
const given = { domain: 'corner.test', isOn: true, origins: ['https://www.corner.test/*'] };
const taken = { domain: 'gone.test', isOn: true, origins: [] };

function draw(stored: object = {}, state: Partial<OptionsState> = {}): HTMLElement {
  const view = document.createElement('main');
  const shops = [{ domain: 'amazon.de', isOn: true }];
  const whole: OptionsState = { settings: parse({ ...stored }), shops, added: [given, taken], ...state };
  view.append(...drawOptions(document, whole, translator(messages), actions));
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
