import { askFor } from '../../platform/access.ts';
import { privateSettings, settings } from '../../platform/choices.ts';
import { openOptions, send, sendToTab, tellPrivateTabs, translate } from '../../platform/extension.ts';
import { PAUSED } from '../../platform/switch.ts';
import verdictCss from '../card/verdict.css?inline';
import iconCss from '../icon/icon.css?inline';
import switchCss from '../switch/switch.css?inline';
import { addStyle } from '../tokens/sheet.ts';
import { tokenCss } from '../tokens/tokens.ts';
import type { Translate } from '../translate.ts';
import { load, type State } from './state.ts';
import { type Actions, drawPopup } from './view.ts';

/** Milliseconds to wait for a page that starts only now. */
const PATIENCE = 3000;

const t: Translate = translate;

addStyle(document, tokenCss(':root') + iconCss + verdictCss + switchCss);
document.documentElement.lang = t('language');
document.documentElement.dir = t('direction');
show(await safely(() => load()));

/** Redraws in one step, so that nothing flashes; the focus stays with the switch. */
function show(state: State): void {
  const onSwitch = document.activeElement?.getAttribute('role') === 'switch';
  document.getElementById('view')?.replaceChildren(...drawPopup(document, state, t, actionsFor(state)));
  if (onSwitch) document.querySelector<HTMLElement>('[role=switch]')?.focus();
}

function actionsFor(state: State): Actions {
  return {
    async switchSite({ domain, isPrivate }, on) {
      announce(t(on ? 'status_on' : 'status_off', [domain]));
      const choice = on ? 'on' : 'off';
      const storePrivately = () => privateSettings.choose(domain, choice).then(tellPrivateTabs);
      await change(isPrivate ? storePrivately : () => settings.choose(domain, choice), on);
    },
    async pause(paused) {
      if (paused) announce(t('status_paused'));
      await change(() => settings.set(PAUSED, paused), !paused);
    },
    async checkOnce(button) {
      if (!('tab' in state) || button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true';
      announce(t('state_checking'));
      const next = await safely(async () => {
        const answer = await send('check-once', { tabId: state.tab.id });
        return answer.ok && answer.value.started ? load(PATIENCE) : { kind: 'error' };
      });
      show(next);
      if (next.kind === 'nothing') announce(t('state_nothing'));
    },
    async allow(origin) {
      // Browsers ask the user only while the click lasts: nothing may come before this. Some close the popup for it;
      // the background hears of the answer by itself.
      const answer = askFor([origin]);
      if (await answer.catch(() => false)) show(await safely(() => load(PATIENCE)));
      else announce(t('refused'));
    },
    async openOptions() {
      await openOptions();
      close();
    },
    async reveal(key) {
      if ('tab' in state) await sendToTab(state.tab.id, 'reveal', { key });
    },
    announce,
  };

  /** Stores what was switched, which every page hears of by itself, and shows the page that comes of it. */
  async function change(store: () => Promise<void>, startsPages: boolean): Promise<void> {
    try {
      await store();
    } catch {
      announce(t('state_unsaved'));
      return show('tab' in state ? { kind: 'unsaved', site: state.site, tab: state.tab } : { kind: 'error' });
    }
    show(await safely(() => load(startsPages ? PATIENCE : 0)));
  }
}

function announce(text: string): void {
  const status = document.getElementById('status');
  if (status) status.textContent = text;
}

async function safely(next: () => Promise<State>): Promise<State> {
  try {
    return await next();
  } catch {
    return { kind: 'error' };
  }
}
