import type { Choice } from '../../core/model.ts';
import { isThing, own, type Thing, textIn } from './schema.ts';

const MAX_VARIANTS = 60;

/** The variants that data lists for a product, or its named offers. */
export function variantsOf(product: Thing): Thing[] {
  return [own(product, 'hasVariant') ?? own(product, 'offers')].flat().filter(isThing).slice(0, MAX_VARIANTS);
}

/** Whether a variant, a product or its offer has the page's own address. */
export function isHere(thing: Thing, page: URL): boolean {
  const offer = [own(thing, 'offers')].flat()[0];
  const address = textIn(thing, 'url') ?? (isThing(offer) ? textIn(offer, 'url') : undefined);
  if (address === undefined || !URL.canParse(address, page.href)) return false;
  const { pathname, search } = new URL(address, page.href);
  return (
    pathname === page.pathname &&
    (search === page.search || (search !== '' && page.search.includes(search.slice(1))))
  );
}

export function choiceOf(variants: readonly Thing[], chosen: Thing | undefined): Choice[] {
  const options = [...new Set(variants.map(variant => textIn(variant, 'name') ?? ''))].filter(Boolean);
  const name = chosen && textIn(chosen, 'name');
  return options.length < 2 ? [] : [{ label: 'Option', options, ...(name && { chosen: name }) }];
}
