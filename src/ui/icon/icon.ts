import type { Class } from '../../core/model.ts';
import { SHAPES, type Shape, SIGNS } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a class's icon in the current colour; hidden from assistive technology, as words stand beside it. */
export function icon(document: Document, kind: Class): SVGElement {
  return draw(document, SHAPES[kind === 'other' ? 'unclear' : kind]);
}

/** Draws what an action or a mark is known by. */
export function sign(document: Document, name: keyof typeof SIGNS): SVGElement {
  return draw(document, SIGNS[name]);
}

function draw(document: Document, shapes: readonly Shape[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of shapes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape.d);
    if (shape.solid) path.setAttribute('fill', 'currentColor');
    svg.append(path);
  }
  return svg;
}
