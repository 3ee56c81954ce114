import { askFor } from '../../platform/access.ts';
import { settings } from '../../platform/choices.ts';
import { chooseSite } from '../../platform/choose.ts';
import { openOptions, send, sendToTab, translate, version } from '../../platform/extension.ts';
import { PAUSED } from '../../platform/switch.ts';
import verdictCss from '../card/verdict.css?inline';
import { announce, dress, redraw } from '../own-page.ts';
import { screenOf } from '../screen.ts';
import switchCss from '../switch/switch.css?inline';
import type { Translate } from '../translate.ts';
import { headline } from '../words.ts';
import type { Actions } from './actions.ts';
import { reportText } from './report.ts';
import { load, type State } from './state.ts';
import { drawPopup } from './view.ts';

/** Milliseconds to wait for a page that starts only now. */
const PATIENCE = 3000;

const t: Translate = translate;

dress(document, t, verdictCss + switchCss);
const screen = screenOf<State>(document, state =>
  redraw(document, drawPopup(document, state, t, actionsFor(state))),
);
await show(() => load());
// Nothing waits for it.
void send('follow', {});

function show(next: () => Promise<State>): Promise<State | undefined> {
  return screen.show(() => safely(next));
}

function say(text: string, isShown = false): void {
  announce(document, text, isShown);
}

function actionsFor(state: State): Actions {
  const tabId = 'tab' in state ? state.tab.id : -1;
  return {
    async switchSite({ domain, isPrivate }, on) {
      say(t(on ? 'status_on' : 'status_off', [domain]));
      await change(() => chooseSite(domain, on ? 'on' : 'off', isPrivate), on);
    },
    async pause(paused) {
      if (paused) say(t('status_paused'));
      await change(() => settings.set(PAUSED, paused), !paused);
    },
    async checkOnce(button) {
      if (button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true';
      say(t('state_checking'));
      const next = await show(async () => {
        const answer = await send('check-once', { tabId });
        return answer.ok && answer.value.started ? load(PATIENCE) : { kind: 'error' };
      });
      if (next?.kind === 'nothing') say(t('state_nothing'));
    },
    async allow(origin) {
      // Browsers ask the user only while the click lasts: nothing may come before this. Some close the popup for it;
      // the background hears of the answer by itself.
      const answer = askFor([origin]);
      if (await answer.catch(() => false)) await show(() => load(PATIENCE));
      else say(t('refused'), true);
    },
    async openOptions() {
      await openOptions();
      close();
    },
    async reveal(key) {
      await sendToTab(tabId, 'reveal', { key });
    },
    async seek(key, words) {
      const answer = await sendToTab(tabId, 'seek', { key, words });
      const found = answer.ok ? answer.value : 'absent';
      say(found === 'shown' ? t('words_shown') : '', true);
      return found;
    },
    async correct(key, as) {
      const answer = await screen.change(() => sendToTab(tabId, 'correct', { key, ...(as && { as }) }));
      if (!answer.ok) return say(t('state_unsaved'), true);
      const next = await show(() => load());
      const item = next?.kind === 'page' && next.report.items.find(item => item.key === key);
      if (item) say(headline(item.verdict, t));
      document.querySelector<HTMLElement>('.verdict .foot button')?.focus();
    },
    async copyReport(key) {
      const answer = await sendToTab(tabId, 'evidence', { key });
      const copied =
        answer.ok &&
        (await navigator.clipboard.writeText(reportText(answer.value, version())).then(
          () => true,
          () => false,
        ));
      say(t(copied ? 'report_copied' : 'report_failed'), true);
    },
    async dim(on) {
      await sendToTab(tabId, 'dim', { on });
    },
    announce: text => say(text),
  };

  /** Stores what was switched, which every page hears of by itself, and shows the page that comes of it. */
  async function change(store: () => Promise<void>, startsPages: boolean): Promise<void> {
    try {
      await screen.change(store);
    } catch {
      say(t('state_unsaved'));
      const unsaved: State =
        'tab' in state ? { kind: 'unsaved', site: state.site, tab: state.tab } : { kind: 'error' };
      return void (await show(async () => unsaved));
    }
    await show(() => load(startsPages ? PATIENCE : 0));
  }
}

async function safely(next: () => Promise<State>): Promise<State> {
  try {
    return await next();
  } catch {
    return { kind: 'error' };
  }
}
