import { send, sendToTab, translate } from '../../platform/extension.ts';
import verdictCss from '../card/verdict.css?inline';
import iconCss from '../icon/icon.css?inline';
import { addStyle } from '../tokens/sheet.ts';
import { tokenCss } from '../tokens/tokens.ts';
import type { Translate } from '../translate.ts';
import { load, type State } from './state.ts';
import { type Actions, drawPopup } from './view.ts';

/** Milliseconds to wait for a page that starts only now. */
const PATIENCE = 3000;

const t: Translate = translate;

addStyle(document, tokenCss(':root') + iconCss + verdictCss);
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
    async switchSite({ domain }, on) {
      announce(t(on ? 'status_on' : 'status_off', [domain]));
      show(
        await safely(async () => {
          const answer = await send('switch-site', { domain, on });
          return answer.ok ? load(on ? PATIENCE : 0) : { kind: 'error' };
        }),
      );
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
    async reveal(key) {
      if ('tab' in state) await sendToTab(state.tab.id, 'reveal', { key });
    },
    announce,
  };
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
