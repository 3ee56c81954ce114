import type { Source } from '../../core/model.ts';
import type { Pick } from '../../shops/shop.ts';
import type { PageParts } from '../parts.ts';
import { pickAll } from '../pick.ts';
import { queryAll } from '../roots.ts';
import { isClipped, squash, textOf } from '../text.ts';
import { selectors, words } from '../words.ts';

/** Where a page says it stands. */
export interface Trail {
  readonly source: Source;
  readonly steps: readonly string[];
}

/** Between the links of an unmarked one. */
const ARROW = /^\s*[>›»→＞]/;
const ARROWS = /\s*[>›»→＞]\s*/;
const MAX_STEP = 70;
/** With the signs between them. */
const MAX_STEPS = 25;
/** Of those that one selector finds: where each step is marked, all of them tell the same. */
const MAX_FOUND = 3;

/**
 * The page's breadcrumb: by the shop's selectors, its data, its markup, then by what else is told. The first that
 * leaves `enough` steps when tidied, else the first that leaves any: a lone step may be any label. Rests between them.
 */
export function* findTrail(
  { document, structured }: PageParts,
  picks: readonly Pick[] | undefined,
  enough: number,
  tidy: (steps: readonly string[]) => readonly string[],
  others: readonly Trail[] = [],
): Generator<undefined, Trail | undefined> {
  let lone: Trail | undefined;
  for (const { source, steps } of trails()) {
    const trail = { source, steps: tidy(steps) };
    if (trail.steps.length >= enough) return trail;
    if (trail.steps[0]) lone ??= trail;
    yield;
  }
  return lone;

  function* trails(): Generator<Trail> {
    yield { source: 'shop', steps: pickAll(document, picks) };
    yield* structured.breadcrumbs;
    for (const steps of shownTrails(document)) yield { source: 'generic', steps };
    yield* others;
  }
}

/** The steps of what is marked as a breadcrumb, best first; at last of an unmarked one. None where a search found none. */
function* shownTrails(document: Document): Generator<string[]> {
  for (const selector of selectors.breadcrumbs) {
    yield [];
    for (const element of queryAll(document, selector).slice(0, MAX_FOUND)) {
      const container = (/^(?:H\d|A|LI)$/.test(element.tagName) && element.parentElement) || element;
      const marked = [...container.querySelectorAll(selectors.step)].filter(step => !isClipped(step));
      const steps = marked
        .filter((step, index) => !step.contains(marked[index + 1] ?? null))
        .map(step => textOf(step))
        .filter(step => step !== '' && step.length <= MAX_STEP);
      if (steps.length <= MAX_STEPS) yield steps;
    }
  }
  const line = queryAll(document, 'a').find(({ nextSibling }) =>
    ARROW.test(nextSibling?.nodeValue ?? ''),
  )?.parentElement;
  const steps = line ? textOf(line).split(ARROWS) : [];
  if (steps.every(step => step.length <= MAX_STEP)) yield steps;
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
