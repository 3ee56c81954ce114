/**
 * What the background accepts, and from whom. A page script runs in a process that a hostile page may own, so
 * nothing of its messages is believed before it was looked at.
 */
import { type Choice, CLASSES, type Item, type Spec } from '../core/model.ts';
import { isCorrectable } from '../platform/corrections.ts';
import type { MessageType } from '../platform/messages.ts';
import type { Sender } from '../platform/messenger.ts';

/** Items in one message, and parts in one list of a product; the annotator asks about far fewer. */
const MOST_ITEMS = 500;
const MOST_PARTS = 5000;
/** Characters of one text; a page has far fewer. */
const LONGEST_TEXT = 1_000_000;

type Origin = 'page' | 'extension';
type Fields = Readonly<Record<string, unknown>>;

interface Rule {
  readonly from: Origin;
  readonly isWhole: (fields: Fields) => boolean;
}

type BackgroundMessage = Exclude<
  MessageType,
  'report' | 'reveal' | 'retire' | 'switched' | 'correct' | 'evidence' | 'seek' | 'dim' | 'next' | 'open'
>;

const RULES: { readonly [T in BackgroundMessage]: Rule } = {
  wake: { from: 'page', isWhole: () => true },
  rest: { from: 'page', isWhole: () => true },
  switch: { from: 'page', isWhole: () => true },
  shops: { from: 'page', isWhole: () => true },
  draw: { from: 'page', isWhole: () => true },
  judge: {
    from: 'page',
    isWhole: ({ page, items }) => isRecord(page) && isListOf(items, isItem) && items.length <= MOST_ITEMS,
  },
  correction: {
    from: 'page',
    isWhole: ({ item, as }) => isItem(item) && (as === undefined || isCorrectable(as)),
  },
  shown: { from: 'page', isWhole: isSummary },
  follow: { from: 'extension', isWhole: () => true },
  'check-once': { from: 'extension', isWhole: ({ tabId }) => isCount(tabId) },
};

/** Whether a message of the extension's own contexts is one the background answers. */
export function isAdmitted(message: { type: MessageType }, sender: Sender, extensionUrl: string): boolean {
  if (!isKnown(message.type)) return false;
  const rule = RULES[message.type];
  return rule.from === originOf(sender, extensionUrl) && rule.isWhole({ ...message });
}

function originOf(sender: Sender, extensionUrl: string): Origin | undefined {
  if (sender.url?.startsWith(extensionUrl)) return 'extension';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'page' : undefined;
}

function isKnown(type: MessageType): type is BackgroundMessage {
  return Object.hasOwn(RULES, type);
}

function isSummary({ report, main, headsets, marked }: Fields): boolean {
  return (
    isRecord(report) &&
    (report.kind === 'product' || report.kind === 'listing' || report.kind === 'other') &&
    (main === undefined || CLASSES.some(name => name === main)) &&
    isCount(headsets) &&
    isCount(marked)
  );
}

const TEXTS = [
  'title',
  'brand',
  'model',
  'gtin',
  'mpn',
  'sku',
  'description',
  'url',
  'lang',
  'site',
] as const;
const LISTS = ['breadcrumb', 'bullets'] as const;

function isItem(value: unknown): value is Item {
  if (!isRecord(value) || !isText(value.key) || !isRecord(value.product)) return false;
  if (value.role !== 'main' && value.role !== 'tile') return false;
  const { product } = value;
  return (
    isText(product.title) &&
    TEXTS.every(name => product[name] === undefined || isText(product[name])) &&
    LISTS.every(name => product[name] === undefined || isListOf(product[name], isText)) &&
    (product.specs === undefined || isListOf(product.specs, isSpec)) &&
    (product.choices === undefined || isListOf(product.choices, isChoice))
  );
}

function isSpec(value: unknown): value is Spec {
  return isRecord(value) && isText(value.label) && isText(value.value);
}

function isChoice(value: unknown): value is Choice {
  return (
    isRecord(value) &&
    isText(value.label) &&
    isListOf(value.options, isText) &&
    (value.chosen === undefined || isText(value.chosen))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.length <= MOST_PARTS && value.every(isOne);
}
