import type { Class } from '../../core/model.ts';
import { SHAPES } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a class's icon in the current colour; hidden from assistive technology, as words stand beside it. */
export function icon(document: Document, kind: Class): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of SHAPES[kind === 'other' ? 'unclear' : kind]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape.d);
    if (shape.solid) path.setAttribute('fill', 'currentColor');
    svg.append(path);
  }
  return svg;
}
