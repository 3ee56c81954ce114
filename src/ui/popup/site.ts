import type { SiteState } from '../../platform/messages.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';

/** Host and site switch. The label stays as it is; the switch's state tells on from off. */
export function drawSite(
  document: Document,
  site: SiteState,
  t: Translate,
  onSwitch: (on: boolean) => void,
): HTMLElement {
  const host = element(document, 'h1', '', element(document, 'bdi', '', site.host));
  const header = element(document, 'header', 'site', host);
  if (site.status !== 'not-allowed') header.append(drawSwitch(document, site, t, onSwitch));
  return header;
}

function drawSwitch(
  document: Document,
  site: SiteState,
  t: Translate,
  onSwitch: (on: boolean) => void,
): HTMLElement {
  const label = element(document, 'span', '', t('switch_label'));
  label.id = 'switch-label';
  const scope = element(document, 'span', 'scope', t('site_scope', [site.domain]));
  scope.id = 'switch-scope';
  const words = element(document, 'span', '', label, scope);
  const button = element(document, 'button', 'switch', words, element(document, 'span', 'track'));
  button.type = 'button';
  button.setAttribute('role', 'switch');
  button.setAttribute('aria-checked', String(site.status === 'on'));
  button.setAttribute('aria-labelledby', label.id);
  button.setAttribute('aria-describedby', scope.id);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-checked', String(on));
    onSwitch(on);
  });
  return button;
}
