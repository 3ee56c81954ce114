import { beginLife } from './page/life/life.ts';
import { readPage } from './page/read.ts';
import { answerExtension, extensionRuntime, send, translate } from './platform/page.ts';
import { createBadges } from './ui/badge/badges.ts';

const life = beginLife(window, {
  read: readPage,
  createBadges: document => createBadges(document, translate),
  send,
  isConnected: () => extensionRuntime() !== undefined,
});
if (life) answerExtension(life.handlers, life.signal);
