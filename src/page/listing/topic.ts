import type { PageParts } from '../parts.ts';
import { findTrail, type Trail, tidyBreadcrumb } from '../product/breadcrumb.ts';
import { queryAll } from '../roots.ts';
import { isHidden, squash, textOf } from '../text.ts';
import { queryValues, words } from '../words.ts';

/** What a category page says of all its tiles. A search page says nothing: its words are the shopper's. */
export function* readListingBreadcrumb(page: PageParts): Generator<undefined, Trail | undefined> {
  const { document, url } = page;
  const isSearch = words.searchUrl.test(url.pathname + url.search);
  const queries = queryValues(url)
    .map(squash)
    .filter(value => value.length > 2);
  const heading = isSearch || url.pathname === '/' ? [] : headingOf(document);
  const tidy = (steps: readonly string[]) =>
    tidyBreadcrumb(steps, '').filter(
      step => !isQuery(step, queries) && !(isSearch && /["“”«»'‘’\d]/.test(step)),
    );
  const trail = yield* findTrail(page, page.shop?.listing?.breadcrumb, 1, tidy);
  if (trail) return { source: trail.source, steps: withHeading(trail.steps, heading) };
  return heading.length > 0 ? { source: 'generic', steps: heading } : undefined;
}

/** Many breadcrumbs end above the page's own category, which stands in the heading. */
function withHeading(steps: readonly string[], heading: readonly string[]): readonly string[] {
  return squash(steps.at(-1) ?? '') === squash(heading[0] ?? '') ? steps : [...steps, ...heading];
}

function headingOf(document: Document): string[] {
  const heading = queryAll(document, 'h1').find(element => !isHidden(element));
  const text = heading ? textOf(heading, 120) : '';
  return text.length > 1 && text.length <= 60 ? [text] : [];
}

function isQuery(step: string, queries: readonly string[]): boolean {
  const text = squash(step);
  return queries.some(query => text === query || (query.length > 4 && text.includes(query)));
}
