// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { drawWelcome } from '../../../src/ui/welcome/view.ts';
import { t } from '../samples.ts';

const keys = [
  { command: 'next-badge', keys: 'Alt+Shift+J' },
  { command: 'open-card', keys: 'Alt+Shift+K' },
] as const;

function draw(shortcuts: Parameters<typeof drawWelcome>[1], openOptions = vi.fn()): HTMLElement {
  const view = document.createElement('main');
  view.append(...drawWelcome(document, shortcuts, t, openOptions));
  return view;
}

it('says what each look of a badge means, beside that badge', () => {
  const looks = [...draw(keys).querySelectorAll('.looks li')];
  const told = looks.map(look => [
    look.querySelector<HTMLElement>('.badge')?.dataset.class,
    look.querySelector('h2')?.textContent,
  ]);
  expect(told).toEqual([
    ['headset', 'Solid: a headset'],
    ['headphones', 'Outlined: not a headset'],
    ['unclear', 'Dashed: can’t tell'],
  ]);
});

it('names keys only as they are', () => {
  expect(draw(keys).textContent).toContain('Alt+Shift+J goes to the next badge');
  expect(draw([{ command: 'next-badge', keys: '' }]).textContent).not.toContain('goes to the next badge');
});

it('leads to the settings', () => {
  const openOptions = vi.fn();
  draw(keys, openOptions).querySelector('button')?.click();
  expect(openOptions).toHaveBeenCalledOnce();
});
