import { squash, textOf } from '../text.ts';

const CONTAINERS =
  '[itemtype*="BreadcrumbList"],nav[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[id*="breadcrumb" i],[data-testid*="breadcrumb" i],[class*="bread-crumb" i],[class*="crumbs" i],[aria-label*="breadcrumb" i]';
const HOME =
  /^(?:home ?page|home|start(?:seite)?|accueil|inicio|início|página inicial|strona główna|главная|ホーム|首页|홈|anasayfa|ana sayfa|hem|forside|etusivu|domů|domov|kezdőlap|acasă|trang chủ|beranda|all departments|all categories|back to results|back|results|see all|\.{3}|…)$/i;
const MAX_STEP = 70;

/** The steps of the page's breadcrumb as it stands in the markup. */
export function readBreadcrumb(document: Document): string[] {
  for (const container of [...document.querySelectorAll(CONTAINERS)].slice(0, 20)) {
    const links = [...container.querySelectorAll('a[href],li,[itemprop=name]')].filter(
      step => !step.querySelector('a[href],li,[itemprop=name]'),
    );
    const steps = links.map(step => textOf(step, 200)).filter(step => step !== '' && step.length <= MAX_STEP);
    if (steps.length > 0 && steps.length <= 15) return steps;
  }
  return [];
}

/** Without home, separators, repeats, and the product itself at the end. */
export function tidyBreadcrumb(steps: readonly string[], title: string): string[] {
  const tidy: string[] = [];
  for (const step of steps) {
    const text = step.replace(/^[\s/>›»|<‹·•→-]+|[\s/>›»|<‹·•→]+$/g, '');
    if (/[\p{L}\p{N}]/u.test(text) && !HOME.test(text) && text !== tidy.at(-1)) tidy.push(text);
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
