import { activeTab, sendToTab, type Tab } from '../../platform/extension.ts';
import type { Answer, PageReport, SiteState } from '../../platform/messages.ts';
import { siteState } from '../../platform/sites.ts';

/** Nothing is marked, and why. */
export type Quiet =
  | Exclude<SiteState['status'], 'on' | 'unreadable'>
  | 'nothing'
  /** The browser refused to store what was switched. */
  | 'unsaved';

/** What the popup has to show. */
export type State =
  | { readonly kind: 'error' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: Quiet; readonly site: SiteState; readonly tab: Tab }
  | PageState;

export interface PageState {
  readonly kind: 'page';
  readonly site: SiteState;
  readonly tab: Tab;
  readonly report: PageReport;
  /** Whether what is not a headset is dimmed there now; undefined where no badges stand. */
  readonly isDimmed?: boolean;
}

/**
 * `patience`: milliseconds to wait for a page that was asked to start only now. All is asked at once, and nothing of the
 * background: where that has to start first, a popup would stay empty for long.
 */
export async function load(patience = 0): Promise<State> {
  const tab = await activeTab();
  if (!tab) return { kind: 'unreadable' };
  const { id: tabId, url, isPrivate } = tab;
  const [site, early, dim] = await Promise.all([
    siteState(url, isPrivate),
    sendToTab(tabId, 'report', {}),
    sendToTab(tabId, 'dim', {}),
  ]);
  const { status } = site;
  if (status === 'unreadable') return { kind: status };
  if (status === 'off' || status === 'paused') return { kind: status, site, tab };
  const report = await reportOf(tab, patience, early);
  if (report && report.items.length > 0) {
    return { kind: 'page', site, tab, report, ...(dim.ok && { isDimmed: dim.value }) };
  }
  return { kind: report || status === 'on' ? 'nothing' : status, site, tab };
}

const PAUSE = 150;

/** Undefined where no annotator runs: the page has nothing for us, or we may not read it. */
async function reportOf(
  tab: Tab,
  patience: number,
  answer: Answer<'report'>,
): Promise<PageReport | undefined> {
  if (answer.ok && (answer.value.items.length > 0 || patience <= 0)) return answer.value;
  if (patience <= 0) return undefined;
  await new Promise(resolve => setTimeout(resolve, PAUSE));
  return reportOf(tab, patience - PAUSE, await sendToTab(tab.id, 'report', {}));
}
