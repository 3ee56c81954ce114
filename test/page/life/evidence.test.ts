// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { begin, fakeParts, pass, tiles, usePage } from './fakes.ts';

usePage();

it('tells what an item’s verdict rests on, and nothing of unknown items', async () => {
  const { parts } = fakeParts();
  tiles('earbuds A');
  const { handlers } = begin(parts);
  await pass();
  expect(await handlers.evidence?.({ type: 'evidence', key: 't0' }, {})).toMatchObject({
    product: { title: 'earbuds A' },
    verdict: { class: 'earbuds' },
    trace: [],
  });
  expect(() => handlers.evidence?.({ type: 'evidence', key: 't9' }, {})).toThrow('no such item');
});
