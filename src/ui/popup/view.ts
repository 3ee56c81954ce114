import type { SiteState } from '../../platform/messages.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import { snake } from '../words/keys.ts';
import type { Actions } from './actions.ts';
import { drawDim, drawFoot } from './foot.ts';
import { drawListing } from './listing.ts';
import { drawNotice, type NoticeAction } from './notice.ts';
import { drawProduct } from './product.ts';
import { drawSite } from './site.ts';
import type { PageState, Quiet, State } from './state.ts';

/** Draws a whole popup. */
export function drawPopup(document: Document, state: State, t: Translate, actions: Actions): HTMLElement[] {
  if (state.kind === 'error' || state.kind === 'unreadable') {
    const texts = [t(`state_${state.kind}`), t(`state_${state.kind}_detail`)] as const;
    return [drawNotice(document, 'headphones', ...texts), drawFoot(document, t, actions)];
  }
  const { site } = state;
  const header = drawSite(document, site, t, on => actions.switchSite(site, on));
  if (state.kind === 'page') return [header, ...drawPage(document, state, t, actions)];
  const notice = drawQuiet(document, state.kind, site, t, actions);
  return [header, notice, drawFoot(document, t, actions, state.kind !== 'paused')];
}

function drawQuiet(
  document: Document,
  kind: Quiet,
  site: SiteState,
  t: Translate,
  actions: Actions,
): HTMLElement {
  const texts = [t(`state_${snake(kind)}`), t(`state_${snake(kind)}_detail`, [site.host])] as const;
  switch (kind) {
    case 'paused': {
      const resume = { label: t('resume'), run: () => actions.pause(false) };
      return drawNotice(document, 'headphones', ...texts, resume);
    }
    case 'not-allowed':
    case 'withheld': {
      const check = { label: t('check_once'), run: actions.checkOnce };
      const access = accessActions(site, t, actions);
      const all = kind === 'withheld' ? [...access, check] : [check, ...access];
      return drawNotice(document, 'headset', ...texts, ...all);
    }
    default:
      return drawNotice(document, 'headphones', ...texts);
  }
}

/** Nothing lasting comes of a private window. */
function accessActions(
  { origin, isPrivate, status }: SiteState,
  t: Translate,
  actions: Actions,
): NoticeAction[] {
  if (origin === undefined || isPrivate || status === 'off') return [];
  const label = t(status === 'withheld' ? 'allow' : 'always');
  return [{ label, run: () => actions.allow(origin) }];
}

function drawPage(document: Document, state: PageState, t: Translate, actions: Actions): HTMLElement[] {
  const { report, site, isDimmed } = state;
  const main = report.items.find(item => item.role === 'main');
  const tiles = report.items.filter(item => item !== main);
  const { lang } = report;
  const content = element(document, 'div', 'content');
  const ofPage: (NoticeAction | HTMLElement)[] = [];
  if (main) {
    content.append(drawProduct(document, main, lang, t, actions, !site.isPrivate));
    ofPage.push({ label: t('copy_report'), run: () => actions.copyReport(main.key) });
  }
  if (tiles.length > 0) content.append(drawListing(document, tiles, lang, t, actions));
  if (!main && isDimmed !== undefined) ofPage.push(drawDim(document, isDimmed, t, actions.dim));
  if (site.status !== 'on') ofPage.push(...accessActions(site, t, actions));
  return [content, drawFoot(document, t, actions, true, ofPage)];
}
