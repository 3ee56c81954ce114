import type { Verdict } from '../../core/model.ts';
import type { PageReport, SiteState } from '../../platform/messages.ts';
import { drawVerdict } from '../card/card.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import { tellFacts } from '../words.ts';
import { drawListing } from './listing.ts';
import { drawNotice } from './notice.ts';
import { drawSite } from './site.ts';
import type { State } from './state.ts';

/** What the popup can do; drawing knows nothing of browsers. */
export interface Actions {
  switchSite(site: SiteState, on: boolean): void;
  checkOnce(button: HTMLButtonElement): void;
  reveal(key: string): void;
  announce(text: string): void;
}

/** Draws a whole popup. */
export function drawPopup(document: Document, state: State, t: Translate, actions: Actions): HTMLElement[] {
  const notice = (key: 'nothing' | 'off' | 'unreadable' | 'error') =>
    drawNotice(document, 'headphones', t(`state_${key}`), t(`state_${key}_detail`));
  if (state.kind === 'error' || state.kind === 'unreadable') return [notice(state.kind)];
  const site = drawSite(document, state.site, t, on => actions.switchSite(state.site, on));
  switch (state.kind) {
    case 'page':
      return [site, ...drawPage(document, state.report, t, actions)];
    case 'not-allowed': {
      const check = { label: t('check_once'), run: actions.checkOnce };
      const texts = [t('state_not_allowed'), t('state_not_allowed_detail')] as const;
      return [site, drawNotice(document, 'headset', ...texts, check)];
    }
    default:
      return [site, notice(state.kind)];
  }
}

function drawPage(document: Document, report: PageReport, t: Translate, actions: Actions): HTMLElement[] {
  const main = report.items.find(item => item.role === 'main');
  const tiles = report.items.filter(item => item !== main);
  const parts: HTMLElement[] = [];
  if (main) {
    const title = element(document, 'p', 'title', main.title);
    title.dir = 'auto';
    const verdict = drawVerdict(document, main.verdict, t, {
      headingId: 'headline',
      more: drawFacts(document, main.verdict, t),
    });
    parts.push(element(document, 'section', 'product', title, verdict));
  }
  if (tiles.length > 0) parts.push(drawListing(document, tiles, t, actions));
  return parts;
}

function drawFacts(document: Document, verdict: Verdict, t: Translate): HTMLElement {
  const rows = tellFacts(verdict, t).map(([name, value]) =>
    element(document, 'div', '', element(document, 'dt', '', name), element(document, 'dd', '', value)),
  );
  return element(document, 'dl', 'facts', ...rows);
}
