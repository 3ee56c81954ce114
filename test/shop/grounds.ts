import { productById } from './products/index.ts';

/** Grounds that shops' pictures have, as CSS backgrounds; the last one is as restless as a photo. */
const GROUNDS = {
  white: '#fff',
  black: '#000',
  photo: `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><filter id="f"><feTurbulence type="turbulence" baseFrequency=".02 .06" numOctaves="4" seed="7"/><feColorMatrix values="1.6 0 0 0 0  0 1.6 0 0 0  0 0 1.6 0 0  0 0 0 0 1"/></filter><rect width="100%" height="100%" filter="url(#f)"/></svg>`,
  )}")`,
};

/** One of each class, as the shop sells them. */
const SOLD = ['hyperx-cloud-ii', 'sony-wh-1000xm5', 'galaxy-buds3', 'no-name-stereo'];

/** A listing whose pictures are nothing but ground. */
export function groundsPage(): string {
  const tiles = Object.values(GROUNDS).flatMap(ground =>
    SOLD.map(
      id => `<li class="card"><a class="card-link" href="/p/${id}"><div style='height:72px;background:${ground}'></div>
        <h3 class="card-title">${productById(id)?.title}</h3></a><p class="card-foot"><span class="price">€20.00</span></p></li>`,
    ),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Headsets and headphones</title>
    <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/shop.css"></head><body><main><ul class="grid">${tiles.join('')}</ul></main></body></html>`;
}
