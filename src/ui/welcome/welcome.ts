import { openOptions, translate } from '../../platform/extension.ts';
import { shortcuts } from '../../platform/shortcuts.ts';
import { dress, redraw } from '../own-page.ts';
import { sampleCss } from '../sample/sample.ts';
import type { Translate } from '../translate.ts';
import { drawWelcome } from './view.ts';

const t: Translate = translate;

dress(document, t, sampleCss);
const title = t('welcome_title');
document.title = t('toolbar_title', [title]);
redraw(document, drawWelcome(document, await shortcuts().catch(() => []), t, openOptions));
