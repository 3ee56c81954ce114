import type { Shop } from '../../src/shops/shop.ts';

const CHECKED: Readonly<Record<Shop['checked'], string>> = {
  'saved-page': 'saved pages',
  'public-markup': 'public markup',
  none: 'nothing yet',
};
const FEW = 3;

/** The README's shop table: a row a shop by name, platforms last. */
export function tableOf(shops: readonly Shop[]): string {
  const sorted = shops.toSorted(
    (a, b) => Number(isPlatform(a)) - Number(isPlatform(b)) || a.name.localeCompare(b.name, 'en'),
  );
  return [
    '| shop | where | selectors checked against |',
    '| --- | --- | --- |',
    ...sorted.map(shop => `| ${nameOf(shop)} | ${placesOf(shop)} | ${checkedOf(shop)} |`),
  ].join('\n');
}

function checkedOf({ checked, unseen }: Shop): string {
  return unseen ? `${CHECKED[checked]}; ${unseen}: ${CHECKED['public-markup']}` : CHECKED[checked];
}

function isPlatform(shop: Shop): boolean {
  return shop.hosts.length === 0;
}

function nameOf(shop: Shop): string {
  return isPlatform(shop) ? `${shop.name} shops` : shop.name;
}

function placesOf({ hosts }: Shop): string {
  if (hosts.length === 0) return 'on request';
  return hosts.length > FEW ? `${hosts.length} domains` : hosts.join(', ');
}
