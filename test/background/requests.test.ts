import { describe, expect, it } from 'vitest';
import { isAdmitted } from '../../src/background/requests.ts';
import type { MessageType } from '../../src/platform/messages.ts';
import type { Sender } from '../../src/platform/messenger.ts';

const OURS = 'chrome-extension://abc/';
const PAGE: Sender = { id: 'abc', url: 'https://www.amazon.de/', frameId: 0, tab: { id: 7 } };
const FRAME: Sender = { ...PAGE, frameId: 3 };
const POPUP: Sender = { id: 'abc', url: `${OURS}src/ui/popup/index.html` };

const admit = (message: object, sender: Sender) => isAdmitted(message as { type: MessageType }, sender, OURS);

const page = { url: 'https://www.amazon.de/', lang: 'de', kind: 'listing' };
const item = { key: 'i1', role: 'tile', product: { title: 'Acme Buds' } };
const withBullets = (bullets: readonly string[]) => ({ ...item, product: { title: 'x', bullets } });
const shown = { type: 'shown', report: { kind: 'listing' }, headsets: 1, marked: 3 };

describe('a message is admitted', () => {
  it.each<[object, Sender]>([
    [{ type: 'wake' }, PAGE],
    [{ type: 'judge', page, items: [item] }, PAGE],
    [shown, PAGE],
    [{ type: 'correction', item, as: 'other' }, PAGE],
    [{ type: 'correction', item }, PAGE],
    [{ type: 'correction', item: withBullets(['one']) }, PAGE],
    [{ ...shown, main: 'headset' }, PAGE],
    [{ type: 'rest' }, PAGE],
    [{ type: 'switch' }, PAGE],
    [{ type: 'check-once', tabId: 7 }, POPUP],
    [
      { type: 'check-once', tabId: 7 },
      { ...POPUP, frameId: 0, tab: { id: 9 } },
    ],
    [{ type: 'follow' }, POPUP],
  ])('%j', (message, sender) => {
    expect(admit(message, sender)).toBe(true);
  });
});

describe('a message is refused', () => {
  it.each<[string, object, Sender]>([
    ['of a frame within the page', { type: 'wake' }, FRAME],
    ['that only the popup may send, of a page', { type: 'check-once', tabId: 7 }, PAGE],
    ['that only a page may send, of the popup', { type: 'wake' }, POPUP],
    [
      'of a page that names itself like ours',
      { type: 'check-once', tabId: 7 },
      { ...PAGE, url: `https://evil.example/${OURS}` },
    ],
    ['with a word that none of ours is', { type: 'correction', item, as: 'teapot' }, PAGE],
    ['with the user’s word for nothing', { type: 'correction', as: 'other' }, PAGE],
    ['that is the annotator’s to answer', { type: 'retire' }, POPUP],
    ['of no known type', { type: 'constructor' }, PAGE],
    ['with items that are no list', { type: 'judge', page, items: { length: 1 } }, PAGE],
    ['with a product without title', { type: 'judge', page, items: [{ ...item, product: {} }] }, PAGE],
    [
      'with a bullet that is no text',
      { type: 'judge', page, items: [{ ...item, product: { title: 'x', bullets: [1] } }] },
      PAGE,
    ],
    [
      'with a spec that is no pair',
      { type: 'judge', page, items: [{ ...item, product: { title: 'x', specs: [null] } }] },
      PAGE,
    ],
    [
      'with a choice that has no options',
      { type: 'judge', page, items: [{ ...item, product: { title: 'x', choices: [{ label: 'y' }] } }] },
      PAGE,
    ],
    ['with an item of no known role', { type: 'correction', item: { ...item, role: 'king' } }, PAGE],
    ['with endless bullets', { type: 'correction', item: withBullets(Array(5001).fill('x')) }, PAGE],
    ['with endless items', { type: 'judge', page, items: Array(501).fill(item) }, PAGE],
    ['with a class that does not exist', { ...shown, main: 'hat' }, PAGE],
    ['with a count that is none', { ...shown, marked: -1 }, PAGE],
    ['that does not say which tab it is about', { type: 'check-once' }, POPUP],
  ])('%s', (_, message, sender) => {
    expect(admit(message, sender)).toBe(false);
  });
});
