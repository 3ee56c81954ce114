import { queryAll } from '../roots.ts';
import { squash, textOf } from '../text.ts';
import { selectors, words } from '../words.ts';

/** Between the links of an unmarked one. */
const ARROW = /^\s*[>›»→＞]/;
const ARROWS = /\s*[>›»→＞]\s*/;
const STEPS = 'a[href],li,span,[itemprop=name]';
const MAX_STEP = 70;
const MAX_STEPS = 15;

/** The steps of the page's breadcrumb as it stands in the markup. Yields after each search over the page. */
export function* readBreadcrumb(document: Document): Generator<undefined, string[]> {
  for (const selector of selectors.breadcrumbs) {
    for (const element of queryAll(document, selector)) {
      const container = (/^H\d$/.test(element.tagName) && element.parentElement) || element;
      const marked = container.querySelectorAll(STEPS);
      const leaves = [...marked].filter(step => !step.querySelector(STEPS));
      const steps = leaves
        .map(step => textOf(step, 200))
        .filter(step => /[\p{L}\p{N}]/u.test(step) && step.length <= MAX_STEP);
      if (steps.length > 0 && steps.length <= MAX_STEPS) return steps;
    }
    yield;
  }
  const line = queryAll(document, 'a').find(({ nextSibling }) =>
    ARROW.test(nextSibling?.nodeValue ?? ''),
  )?.parentElement;
  const steps = line ? textOf(line).split(ARROWS) : [];
  return steps.length > 1 && steps.every(step => step.length <= MAX_STEP) ? steps : [];
}

/** Without home, separators, repeats, and the product itself at the end. */
export function tidyBreadcrumb(steps: readonly string[], title: string): string[] {
  const tidy: string[] = [];
  for (const step of steps) {
    const text = step.slice(0, MAX_STEP).replace(/^[\s/>›»|<‹·•→-]+|[\s/>›»|<‹·•→]+$/g, '');
    if (/[\p{L}\p{N}]/u.test(text) && !words.home.test(text) && text !== tidy.at(-1)) tidy.push(text);
  }
  const last = squash(tidy.at(-1) ?? '');
  const name = squash(title);
  if (
    last !== '' &&
    name !== '' &&
    (last === name || (last.length > 12 && (name.includes(last) || last.includes(name))))
  )
    tidy.pop();
  return tidy.slice(0, 12);
}
