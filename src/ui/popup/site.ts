import type { SiteState } from '../../platform/messages.ts';
import { element } from '../element.ts';
import { drawSwitch } from '../switch/switch.ts';
import type { Translate } from '../translate.ts';

/** Where the switch would change nothing. */
const UNSWITCHED: ReadonlySet<SiteState['status']> = new Set(['not-allowed', 'withheld', 'paused']);

/** Host and site switch. */
export function drawSite(
  document: Document,
  site: SiteState,
  t: Translate,
  onSwitch: (on: boolean) => void,
): HTMLElement {
  const host = element(document, 'h1', '', element(document, 'bdi', '', site.host));
  const header = element(document, 'header', 'site', host);
  if (!UNSWITCHED.has(site.status)) {
    const words = { id: 'switch', label: t('switch_label'), scope: t('site_scope', [site.domain]) };
    header.append(drawSwitch(document, words, site.status === 'on', onSwitch));
  }
  if (site.isPrivate) header.append(element(document, 'p', 'soft', t('private_note')));
  return header;
}
