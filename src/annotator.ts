import { beginLife } from './page/life/life.ts';
import { offeredBadges } from './page/life/world.ts';
import { readPageInSteps } from './page/read.ts';
import { answerExtension, extensionRuntime, send } from './platform/page.ts';

const life = beginLife(window, {
  async loadReader() {
    const answer = await send('shops', {});
    const shops = answer.ok ? answer.value.shops : [];
    return (document, url) => readPageInSteps(document, url, shops);
  },
  async loadBadges() {
    if (!offeredBadges()) await send('draw', {});
    return offeredBadges()?.(document);
  },
  send,
  isConnected: () => extensionRuntime() !== undefined,
});
if (life) answerExtension(life.handlers, life.signal);
