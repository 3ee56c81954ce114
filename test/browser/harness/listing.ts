/** Three products with a class each. */
export const TITLES = ['Jabra Evolve2 65', 'Sony WH-1000XM5', 'Samsung Galaxy Buds3'] as const;

/** A listing among whatever else a page does. */
export function listing(titles: readonly string[], { head = '', foot = '' } = {}): string {
  const tiles = titles.map(
    (title, index) =>
      `<li class="tile"><a href="/p/${index}"><img src="data:," alt="" width="200" height="200"></a>
       <h3><a href="/p/${index}">${title}</a></h3><p class="price">€ ${index + 20},00</p><button>Add to cart</button></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Headphones and headsets</title>
    <style>ul{display:grid;grid-template-columns:repeat(3,240px);gap:16px;list-style:none}</style>${head}</head>
    <body><h1>Headphones and headsets</h1><ul>${tiles.join('')}</ul>${foot}</body></html>`;
}
