import type { Verdict } from '../../core/model.ts';
import type { PageReport, SiteState } from '../../platform/messages.ts';
import { drawVerdict } from '../card/card.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import { snake } from '../words/keys.ts';
import { tellFacts } from '../words.ts';
import { drawFoot } from './foot.ts';
import { drawListing } from './listing.ts';
import { drawNotice, type NoticeAction } from './notice.ts';
import { drawSite } from './site.ts';
import type { Quiet, State } from './state.ts';

/** What the popup can do; drawing knows nothing of browsers. */
export interface Actions {
  switchSite(site: SiteState, on: boolean): void;
  pause(paused: boolean): void;
  checkOnce(button: HTMLButtonElement): void;
  /** Asks for lasting access to a match pattern. */
  allow(origin: string): void;
  openOptions(): void;
  reveal(key: string): void;
  announce(text: string): void;
}

/** Draws a whole popup. */
export function drawPopup(document: Document, state: State, t: Translate, actions: Actions): HTMLElement[] {
  if (state.kind === 'error' || state.kind === 'unreadable') {
    const texts = [t(`state_${state.kind}`), t(`state_${state.kind}_detail`)] as const;
    return [drawNotice(document, 'headphones', ...texts), drawFoot(document, t, actions)];
  }
  const { site } = state;
  const header = drawSite(document, site, t, on => actions.switchSite(site, on));
  if (state.kind !== 'page') {
    const notice = drawQuiet(document, state.kind, site, t, actions);
    return [header, notice, drawFoot(document, t, actions, state.kind !== 'paused')];
  }
  const [access] = site.status === 'on' ? [] : accessActions(site, t, actions);
  const page = drawPage(document, state.report, t, actions);
  return [header, ...page, drawFoot(document, t, actions, true, access)];
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
