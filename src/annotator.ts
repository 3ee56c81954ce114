import { beginLife } from './page/life/life.ts';
import { offeredBadges } from './page/life/world.ts';
import { readPageInSteps } from './page/read.ts';
import { learnWords } from './page/words.ts';
import { answerExtension, extensionRuntime, onSwitchChange, send } from './platform/page.ts';

const { hostname } = location;

const life = beginLife(window, {
  async loadReader() {
    const answer = await send('shops', {});
    if (!answer.ok) return undefined;
    const { shops, words, selectors } = answer.value;
    learnWords(words, selectors);
    return (document, url) => readPageInSteps(document, url, shops);
  },
  async loadBadges(correct) {
    if (!offeredBadges()) await send('draw', {});
    return offeredBadges()?.(document, correct);
  },
  send,
  // Not read from the storage, as the gate does: whoever marks a page has woken the background anyway.
  async isSwitchedOn() {
    const answer = await send('switch', {});
    return answer.ok && answer.value === 'on';
  },
  onSwitchChange: (changed, signal) => onSwitchChange(hostname, changed, signal),
  isConnected: () => extensionRuntime() !== undefined,
});
if (life) answerExtension(life.handlers, life.signal);
