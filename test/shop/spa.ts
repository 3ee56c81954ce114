import { card, listing, productPage, SHOP_NAME } from './pages.ts';
import { CATEGORIES } from './product.ts';
import { endlessPage, isCategory, productById, productsIn } from './products/index.ts';

/** The shop as a single-page application: history.pushState, late rendering, infinite scroll. */

const PAGE_SIZE = 12;
const app = document.querySelector('#app');

/** Stands in for a request to a server. */
const pause = (): Promise<void> => new Promise(done => setTimeout(done, 60));

async function show(path: string): Promise<void> {
  await pause();
  if (!app || path !== location.pathname) return;
  const [, , kind, id = ''] = path.split('/');
  const product = kind === 'p' ? productById(id) : undefined;
  if (product) {
    document.title = `${product.title} – ${SHOP_NAME}`;
    app.innerHTML = productPage(product, '/spa');
  } else if (kind === 'c' && isCategory(id)) {
    const title = CATEGORIES[id].at(-1) ?? id;
    document.title = `${title} – ${SHOP_NAME}`;
    app.innerHTML = listing(title, productsIn(id), '/spa');
  } else {
    document.title = `Everything – ${SHOP_NAME}`;
    app.innerHTML = `${listing('Everything we have', endlessPage(0, PAGE_SIZE), '/spa')}<p class="more">Loading…</p>`;
    scrollEndlessly(app);
  }
  scrollTo(0, 0);
}

function scrollEndlessly(root: Element): void {
  const grid = root.querySelector('.grid');
  const more = root.querySelector('.more');
  if (!grid || !more) return;
  let next = 1;
  const watcher = new IntersectionObserver(
    async entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      watcher.unobserve(more);
      await pause();
      const products = endlessPage(next++, PAGE_SIZE);
      grid.insertAdjacentHTML('beforeend', products.map(product => card(product, '/spa')).join(''));
      if (products.length === PAGE_SIZE) watcher.observe(more);
      else more.remove();
    },
    { rootMargin: '200px' },
  );
  watcher.observe(more);
}

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || new URL(link.href).origin !== location.origin) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(location.pathname);
});
addEventListener('popstate', () => void show(location.pathname));
void show(location.pathname);
