import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isAdmitted } from '../../src/background/requests.ts';
import { classify } from '../../src/core/classify.ts';
import {
  CLASSES,
  CONFIDENCES,
  type Evidence,
  FORMS,
  MICROPHONES,
  type Product,
  PURPOSES,
} from '../../src/core/model.ts';
import { parseLoose } from '../../src/page/structured/repair.ts';
import { emptyThings, productFields, sortThings } from '../../src/page/structured/schema.ts';
import { correctionsIn } from '../../src/platform/corrections.ts';
import type { MessageType } from '../../src/platform/messages.ts';
import { parse, SCHEMA, settingsIn } from '../../src/platform/settings.ts';
import { fakeArea } from '../platform/area.ts';
import { embellished, encoded, listing, prefaced, rewritten } from './listings.ts';

/** Something that holds whatever is given; throws where it does not. */
export interface Property {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
  /** Of all inputs of a run, how many parts are this one's. */
  readonly share: number;
}

const holds = <T>(
  name: string,
  share: number,
  given: fc.Arbitrary<T>,
  check: (value: T) => unknown,
): Property => ({
  name,
  share,
  property: fc.asyncProperty(given, async value => {
    await check(value);
  }) as fc.IRawProperty<unknown>,
});

function must(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
}

export const PROPERTIES: readonly Property[] = [
  holds('a listing is judged, with words that stand in it', 10, listing, product => {
    const verdict = classify(product);
    must(CLASSES.includes(verdict.class) && MICROPHONES.includes(verdict.microphone), 'known values');
    must(FORMS.includes(verdict.form) && PURPOSES.includes(verdict.purpose), 'known facts');
    must(CONFIDENCES.includes(verdict.confidence), 'known confidence');
    must((verdict.class === 'unclear') === (verdict.confidence === 'unclear'), 'unclear is never sure');
    for (const evidence of [...verdict.for, ...verdict.against, ...verdict.ignored]) {
      must(
        textsOf(product, evidence).some(text => text.includes(evidence.quote)),
        'a quote stands in its field',
      );
      const [start, end] = evidence.words;
      must(start >= 0 && end > start && end <= evidence.quote.length, 'the words stand in the quote');
    }
    must(isDeepStrictEqual(classify(structuredClone(product)), verdict), 'the same each time');
  }),
  holds('case, spaces and what cannot be seen change nothing', 4, rewritten, ([product, other]) => {
    const [one, two] = [classify(product), classify(other)];
    must(one.class === two.class && one.microphone === two.microphone, `${one.class} is not ${two.class}`);
  }),
  holds('neutral words behind a title change nothing', 2, embellished, ([product, other]) => {
    const [one, two] = [classify(product), classify(other)];
    must(one.class === two.class && one.microphone === two.microphone, `${one.class} is not ${two.class}`);
  }),
  // A brand counts at the head of a title, and with it what its models have in common: never the class.
  holds('neutral words before a title leave the class as it is', 2, prefaced, ([product, other]) => {
    const [one, two] = [classify(product), classify(other)];
    must(one.class === two.class, `${one.class} is not ${two.class}`);
  }),
  holds('a title is the same with entities as without', 1, encoded, ([title, other]) => {
    const [one, two] = [titleIn(title), titleIn(other)];
    must(one !== undefined && one === two, `"${one}" is not "${two}"`);
  }),
  holds(
    'structured data of any shape is sorted',
    2,
    fc.anything({ withNullPrototype: true, maxDepth: 6 }),
    data => {
      const things = emptyThings();
      sortThings(data, things);
      for (const thing of things.products) productFields(thing);
      must(!('polluted' in {}), 'no prototype is changed');
    },
  ),
  holds('broken structured data is read or refused', 2, spoiltJson(), text => {
    const things = emptyThings();
    try {
      sortThings(parseLoose(text), things);
    } catch (error) {
      must(error instanceof SyntaxError, String(error));
    }
  }),
  holds(
    'no message but a whole one is let in',
    1,
    fc.record({ type: messageType(), fields: fc.anything() }),
    given => {
      const { type, fields } = given;
      const message = { ...(typeof fields === 'object' ? fields : {}), type } as { type: MessageType };
      const page = { id: 'us', url: 'https://shop.example/', frameId: 0, tab: { id: 1 } };
      for (const sender of [page, { id: 'us', url: 'extension://us/popup.html' }, {}])
        must(typeof isAdmitted(message, sender, 'extension://us/') === 'boolean', 'yes or no');
      must(!isAdmitted(message, { ...page, frameId: 3 }, 'extension://us/'), 'frames are not heard');
    },
  ),
  holds('stored settings of any kind and age are read, and kept', 1, storedSettings(), async stored => {
    const area = fakeArea(structuredClone(stored));
    await settingsIn(area).migrate();
    const once = structuredClone(area.stored);
    await settingsIn(area).migrate();
    must(isDeepStrictEqual(area.stored, once), 'a second time changes nothing');
    const { schema: _, ...before } = stored;
    const { schema, ...after } = once;
    must(isDeepStrictEqual(after, before), 'nothing is lost');
    const settings = parse(once);
    must(isDeepStrictEqual(settings, { ...parse(stored), strange: settings.strange }), 'it means the same');
    must(settings.isNewer === (typeof schema === 'number' && schema > SCHEMA), 'what is newer is known');
    for (const field of ['paused', 'chosenOnly', 'dim'] as const)
      must(settings[field] === (stored[field] === true), `${field} is as it was set`);
    for (const [domain, choice] of settings.sites)
      must((choice === 'on' || choice === 'off') && stored[`site:${domain}`] === choice, 'sites are as set');
  }),
  holds(
    'a file of corrections is taken or refused',
    1,
    fc.oneof(fc.string(), fc.json(), spoiltJson()),
    async text => {
      const area = fakeArea();
      const corrections = correctionsIn(area);
      await corrections.importText(text).catch(error => must(error instanceof Error, 'refused by an error'));
      must(
        (await corrections.list()).length <= Object.keys(area.stored).length,
        'only what was kept is listed',
      );
    },
  ),
];

/** The title that a page's data gives. */
function titleIn(name: string): string | undefined {
  const things = emptyThings();
  sortThings({ '@type': 'Product', name }, things);
  return things.products.map(thing => productFields(thing).title)[0];
}

/** Whatever may stand in the storage: values of ours under keys of ours, others under them, and other keys. */
function storedSettings(): fc.Arbitrary<Record<string, unknown>> {
  const key = fc.oneof(
    fc.constantFrom('schema', 'paused', 'chosenOnly', 'dim', 'badgeStyle', 'hide:earbuds', 'hide:headset'),
    fc.constantFrom('site:amazon.de', 'site:shop.example', 'site:', 'site:constructor', '__proto__'),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom('on', 'off', true, false, 'auto', 'compact', 'full', 0, 1, 2, SCHEMA, SCHEMA + 1, null),
    fc.jsonValue(),
  );
  return fc.dictionary(key, value, { noNullPrototype: true });
}

function messageType(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      'wake',
      'judge',
      'shown',
      'correct',
      'evidence',
      'check-once',
      'retire',
      '__proto__',
      'toString',
    ),
    fc.string(),
  );
}

/** JSON of a product with something taken out of it or put into it. */
function spoiltJson(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '\n', '//', '&quot;', '\u0000'),
      fc.nat(3),
    )
    .map(([value, place, junk, taken]) => {
      const text = JSON.stringify({ '@type': 'Product', name: 'Headset', offers: value });
      const from = place % text.length;
      return text.slice(0, from) + junk + text.slice(from + taken);
    });
}

function textsOf(product: Product, { field }: Evidence): readonly string[] {
  if (field === 'breadcrumb' || field === 'bullets') return product[field] ?? [];
  if (field === 'specs') return (product.specs ?? []).map(({ label, value }) => `${label}: ${value}`);
  return [product[field] ?? ''];
}
