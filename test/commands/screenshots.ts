import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { translator } from '../../src/ui/translate.ts';
import { BROWSERS, openWorld } from '../browser/harness/world.ts';
import { STATES } from './screenshots/states.ts';

/**
 * `npm run screenshots` takes the read-me's pictures anew, from the built extension in the demo shop.
 * `npm run screenshots -- de ar firefox` takes every state in these languages, folders of `src/_locales`, into
 * `artifacts/screenshots`, in Firefox where that is named, and in colours that the system forces where `forced` is;
 * further names of states keep it to these.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMAGES = join(ROOT, '.github/images');
const README = [
  'grid',
  'dimmed',
  'card',
  'popup-product',
  'popup-listing',
  'popup-once',
  'popup-nothing',
  'popup-off',
  'options',
  'welcome',
];

const textsPath = (locale: string): string => join(ROOT, 'src/_locales', locale, 'messages.json');

async function takeAll(
  browser: (typeof BROWSERS)[number],
  locale: string,
  states: readonly string[],
  folder: string,
  forcedColours = false,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const t = translator(JSON.parse(readFileSync(textsPath(locale), 'utf8')));
  for (const colourScheme of ['light', 'dark'] as const) {
    const world = await openWorld(browser, { colourScheme, scale: 2, forcedColours }, locale);
    try {
      const file = (name: string) => join(folder, `${name}-${colourScheme}.png`);
      for (const name of states) await STATES[name]?.({ world, t, file }, name);
    } finally {
      await world.close();
    }
  }
  console.log(`The pictures are in ${folder}`);
}

const words = process.argv.slice(2);
const locales = words.filter(word => existsSync(textsPath(word)));
const named = words.filter(word => word in STATES);
const browser = BROWSERS.find(name => words.includes(name)) ?? 'chromium';
const isForced = words.includes('forced');
const unknown = words.filter(word => ![...locales, ...named, browser, 'forced'].includes(word));
if (unknown.length > 0) {
  throw new Error(
    `Neither a locale nor a browser nor “forced” nor one of ${Object.keys(STATES).join(', ')}: ${unknown.join(' ')}`,
  );
}
if (words.length === 0) await takeAll('chromium', 'en', README, IMAGES);
for (const locale of words.length > 0 && locales.length === 0 ? ['en'] : locales) {
  const states = named.length > 0 ? named : Object.keys(STATES);
  const folder = [locale, browser, ...(isForced ? ['forced'] : [])].join('-');
  await takeAll(browser, locale, states, join(ROOT, 'artifacts/screenshots', folder), isForced);
}
