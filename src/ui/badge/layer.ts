import { element } from '../element.ts';
import iconCss from '../icon/icon.css?inline';
import frameCss from '../seek/frame.css?inline';
import { addStyle } from '../tokens/sheet.ts';
import { tokenCss } from '../tokens/tokens.ts';
import type { Translate } from '../translate.ts';
import badgeCss from './badge.css?inline';
import lookCss from './look.css?inline';

export const CARD_ID = 'card';
export const HEADING_ID = 'headline';

/** Our only node in the shop's document, and what it holds. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds the badges, in page order. */
  readonly group: HTMLElement;
  readonly card: HTMLElement;
  /** Holds what dims tiles, below the badges. */
  readonly veils: HTMLElement;
  /** Holds the frames around words in the page. */
  readonly frames: HTMLElement;
  /** Read aloud when its text changes. */
  readonly status: HTMLElement;
}

/** Events that would look to the shop like use of its page. */
const OURS =
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave mousedown mouseup mouseover mouseout click dblclick auxclick ' +
  'contextmenu touchstart touchend keydown keyup keypress focusin focusout';

/**
 * Makes the layer without putting it into the page.
 * @param isReal whether an event is the user's; a page can make events, too, and must move nothing of ours by them.
 */
export function makeLayer(document: Document, t: Translate, isReal: (event: Event) => boolean): Layer {
  const host = document.createElement('true-headset-layer');
  host.lang = t('language');
  host.dir = t('direction');
  for (const type of OURS.split(' ')) host.addEventListener(type, stop, { passive: true });
  const root = host.attachShadow({ mode: 'open' });
  const refuse = (event: Event) => isReal(event) || event.stopImmediatePropagation();
  for (const type of OURS.split(' ')) root.addEventListener(type, refuse, { capture: true, passive: true });
  // The tokens last: their colour scheme must come after the host's `all: initial`.
  addStyle(root, iconCss + lookCss + badgeCss + frameCss + tokenCss(':host'));
  const group = element(document, 'div', '');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', t('badges_label'));
  const card = element(document, 'div', 'card');
  card.id = CARD_ID;
  card.tabIndex = -1;
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', HEADING_ID);
  const veils = element(document, 'div', '');
  const frames = element(document, 'div', '');
  const status = element(document, 'div', 'unseen');
  status.setAttribute('role', 'status');
  // Said of the host alone, it would choose neither letters nor line ends: they go by what `all: initial` undoes.
  for (const part of [group, card, status]) part.lang = t('language');
  root.append(veils, group, frames, card, status);
  return { host, root, group, card, veils, frames, status };
}

function stop(event: Event): void {
  event.stopPropagation();
}
