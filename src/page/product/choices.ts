import type { Choice } from '../../core/model.ts';
import { precedes, queryAll } from '../roots.ts';
import { attributeOf, clean, textOf } from '../text.ts';
import { selectors, words } from '../words.ts';
import type { Scope } from './scope.ts';

/** "Please choose", in any language: shops give it no value, or one that none of their variants has. */
const NOTHING = /^(?:0|-1)?$/;
const MAX_GROUPS = 20;
const MAX_OPTIONS = 60;
const MAX_LABEL = 60;
const MAX_TEXT = 100;

interface Group {
  readonly first: Element;
  readonly options: Set<string>;
  readonly chosen: Set<string>;
}

/** What the shopper may choose behind the title, and what is chosen now: lists, radio buttons, swatches of any make. */
export function readChoices(title: Element, isOwn: Scope): Choice[] {
  const groups = new Map<unknown, Group>();
  for (const option of queryAll(title.ownerDocument, selectors.option)) {
    if (option.tagName === 'LABEL' || option.querySelector(selectors.option) || !precedes(title, option))
      continue;
    const around = option.closest(selectors.options) ?? option.parentElement;
    const name = option.getAttribute('type') === 'radio' && option.getAttribute('name');
    const text = optionText(option);
    if (!/\p{L}{2}/u.test(text) || !around?.parentElement || !isOwn(around.parentElement)) continue;
    const group = groups.get(name || around) ?? { first: option, options: new Set(), chosen: new Set() };
    groups.set(name || around, group);
    if (group.options.size < MAX_OPTIONS) group.options.add(text);
    if (isChosen(option)) group.chosen.add(text);
  }
  return [...groups.values()]
    .filter(
      ({ first, options, chosen: { size } }) =>
        options.size > 1 && (size === 1 || (size === 0 && first.closest(selectors.waiting))),
    )
    .slice(0, MAX_GROUPS)
    .map(({ first, options, chosen: [chosen] }) => ({
      label: labelOf(first),
      options: [...options],
      ...(chosen && { chosen }),
    }));
}

/** Empty for what chooses nothing. */
function optionText(option: Element): string {
  const { labels, value } = option as Partial<HTMLInputElement>;
  if (option.tagName === 'OPTION' && NOTHING.test(value ?? '')) return '';
  const said =
    clean(attributeOf(option, 'aria-label')) ||
    textOf(labels?.[0] ?? option) ||
    clean(option.getAttribute('title') ?? option.querySelector('img')?.alt ?? String(value ?? ''));
  return said.length > MAX_TEXT ? '' : said;
}

function isChosen(option: Element): boolean {
  const { checked, selected } = option as Partial<HTMLInputElement & HTMLOptionElement>;
  return (
    (checked ?? selected ?? option.matches(selectors.chosen)) ||
    words.chosenMark.test(attributeOf(option, 'class')) ||
    (option.parentElement?.childElementCount === 1 && words.chosenMark.test(option.parentElement.className))
  );
}

/** What is chosen: the legend, the label, or the short text before. */
function labelOf(option: Element): string {
  const group = option.closest(selectors.options);
  const told =
    group?.querySelector('legend') ??
    (group as HTMLSelectElement | null)?.labels?.[0] ??
    option.ownerDocument.getElementById(attributeOf(group, 'aria-labelledby'));
  const name = told ? textOf(told) : (group?.getAttribute('aria-label') ?? textBefore(group ?? option));
  return clean(name.split(/[:：]/)[0] ?? '').slice(0, MAX_LABEL) || 'Option';
}

function textBefore(element: Element): string {
  let node: Element | null = element;
  for (let level = 0; node && level < 4; level++, node = node.parentElement) {
    const text = node.previousElementSibling ? textOf(node.previousElementSibling) : '';
    if (text !== '') return text.length > MAX_LABEL || words.buy.test(text) ? '' : text;
  }
  return '';
}
