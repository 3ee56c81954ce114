import { CATEGORIES, type CategoryId, type Review, type ShopProduct } from './product.ts';
import { isCategory, PRODUCTS, productById, productsIn } from './products/index.ts';

/** The shop's HTML, made from its data. The server and the single-page variant share it; text is escaped here. */

export const SHOP_NAME = 'Bramble Street';

/** Where links lead: `''` for the classic shop, `/spa` for the single-page one. */
export type Base = '' | '/spa';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (text: string): string => text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);
const euros = (price: number): string => `€${price.toFixed(2)}`;
const stars = (count: number): string => '★'.repeat(count) + '☆'.repeat(5 - count);

export function card(product: ShopProduct, base: Base = ''): string {
  return `<li class="card">
  <a class="card-link" href="${base}/p/${product.id}">
    <img src="/pictures/${product.id}.svg" alt="" width="400" height="400" loading="lazy">
    <h3 class="card-title">${esc(product.title)}</h3>
  </a>
  <p class="card-foot"><span class="price">${euros(product.price)}</span> <button class="buy" type="button">Add</button></p>
</li>`;
}

const cards = (products: readonly ShopProduct[], base: Base): string =>
  products.map(product => card(product, base)).join('\n');

export function listing(title: string, products: readonly ShopProduct[], base: Base = ''): string {
  return `<h1>${esc(title)}</h1>
<p class="count">${products.length} products</p>
<ul class="grid">
${cards(products, base)}
</ul>`;
}

function breadcrumb(category: CategoryId, base: Base): string {
  const steps = CATEGORIES[category];
  const links = steps.map((step, place) =>
    place === steps.length - 1
      ? `<li><a href="${base}/c/${category}">${esc(step)}</a></li>`
      : `<li>${esc(step)}</li>`,
  );
  return `<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="${base || '/'}">Home</a></li>${links.join('')}</ol></nav>`;
}

function related(product: ShopProduct): readonly ShopProduct[] {
  const place = PRODUCTS.findIndex(({ id }) => id === product.id);
  return Array.from({ length: 9 }, (_, step) => PRODUCTS[(place + step + 1) % PRODUCTS.length]).filter(
    neighbour => neighbour !== undefined,
  );
}

const review = ({ stars: count, by, text }: Review): string =>
  `<article class="review"><p class="stars" aria-label="${count} of 5 stars">${stars(count)}</p><p>${esc(text)}</p><footer>${esc(by)}</footer></article>`;

export function productPage(product: ShopProduct, base: Base = ''): string {
  const specs = Object.entries(product.specs);
  return `${breadcrumb(product.category, base)}
<article class="product">
  <div class="product-picture"><img src="/pictures/${product.id}.svg" alt="" width="400" height="400"></div>
  <div class="product-text">
    <h1 class="product-title">${esc(product.title)}</h1>
    <p class="brand">by <a href="${base || '/'}">${esc(product.brand)}</a></p>
    <p class="price">${euros(product.price)} <small>VAT included, free returns</small></p>
    <p><button class="buy buy-large" type="button">Add to basket</button></p>
    <ul class="bullets">${product.bullets.map(bullet => `<li>${esc(bullet)}</li>`).join('')}</ul>
  </div>
</article>
<section class="details">
  <div><h2>Description</h2><p class="description">${esc(product.description)}</p></div>
  <div><h2>Specifications</h2><table class="specs"><tbody>
${specs.map(([label, value]) => `<tr><th scope="row">${esc(label)}</th><td>${esc(value)}</td></tr>`).join('\n')}
  </tbody></table></div>
</section>
<section class="related"><h2>Customers also looked at</h2><ul class="carousel" tabindex="0">
${cards(related(product), base)}
</ul></section>
<section class="reviews"><h2>Reviews</h2>
${(product.reviews ?? []).map(review).join('\n') || '<p class="none">Nobody wrote one yet.</p>'}
</section>`;
}

/** JSON-LD as shops write it; `<` is escaped so that no text can close the script element. */
function structured(product: ShopProduct): string {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: CATEGORIES[product.category].map((name, place) => ({
          '@type': 'ListItem',
          position: place + 1,
          name,
        })),
      },
      {
        '@type': 'Product',
        name: product.title,
        sku: product.id,
        brand: { '@type': 'Brand', name: product.brand },
        description: product.description,
        offers: { '@type': 'Offer', priceCurrency: 'EUR', price: product.price.toFixed(2) },
      },
    ],
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

interface Frame {
  readonly title: string;
  readonly body: string;
  readonly head?: string;
  readonly base?: Base;
}

export function frame({ title, body, head = '', base = '' }: Frame): string {
  const home = base || '/';
  const links = Object.entries(CATEGORIES).map(
    ([id, steps]) => `<li><a href="${base}/c/${id}">${esc(steps.at(-1) ?? id)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} – ${SHOP_NAME}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/shop.css">
${head}
</head>
<body>
<header class="top"><a class="logo" href="${home}">${SHOP_NAME}</a>
  <p class="motto">Small electronics, bicycle parts and desk things</p>
  <a class="basket" href="${home}">Basket</a></header>
<nav class="categories" aria-label="Categories"><ul>${links.join('')}</ul></nav>
<main id="app">${body}</main>
<footer class="foot"><p>${SHOP_NAME} is the demo shop of True Headset. Nothing here is for sale.</p></footer>
</body>
</html>`;
}

/** The page at `path`, or undefined where the shop has none. */
export function page(path: string): string | undefined {
  if (path === '/') return frame({ title: 'Everything', body: listing('Everything we have', PRODUCTS) });
  if (path === '/spa' || path.startsWith('/spa/')) {
    const head = '<script type="module" src="/spa.ts"></script>';
    return frame({ title: 'Everything', body: '', head, base: '/spa' });
  }
  const [, kind, id = ''] = path.split('/');
  if (kind === 'c' && isCategory(id)) {
    const title = CATEGORIES[id].at(-1) ?? id;
    return frame({ title, body: listing(title, productsIn(id)) });
  }
  const product = kind === 'p' ? productById(id) : undefined;
  return product && frame({ title: product.title, body: productPage(product), head: structured(product) });
}
