import type { Class } from '../../core/model.ts';
import lookCss from '../badge/look.css?inline';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { className } from '../words.ts';
import ownCss from './sample.css?inline';

export const sampleCss = lookCss + ownCss;

/** A badge as it stands on a page, to be looked at only; `more` is what a full one says of the microphone. */
export function drawSampleBadge(document: Document, kind: Class, t: Translate, more = ''): HTMLElement {
  const word = element(document, 'span', 'word', className(kind, t));
  const badge = element(document, 'span', 'badge', icon(document, kind), word);
  if (more) badge.append(element(document, 'span', 'word mic', ` · ${more}`));
  badge.dataset.class = kind;
  return badge;
}

/** A shop's tile with its badge: the picture of the product is the badge's own icon, large. */
export function drawSampleTile(document: Document, kind: Class, t: Translate): HTMLElement {
  const picture = element(document, 'div', 'picture', icon(document, kind));
  const tile = element(
    document,
    'div',
    'tile',
    picture,
    element(document, 'i', ''),
    element(document, 'i', ''),
  );
  tile.prepend(drawSampleBadge(document, kind, t));
  tile.dataset.class = kind;
  return tile;
}
