// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { begin, fakeParts, pass, tiles, usePage } from './fakes.ts';

usePage();

describe('the user’s word for an item', () => {
  it('is passed on and shown at once, also where it is nothing then', async () => {
    const { parts, badges, shown, corrections } = fakeParts();
    tiles('earbuds A', 'headset B');
    const { handlers } = begin(parts);
    await pass();
    await handlers.correct?.({ type: 'correct', key: 't0', as: 'headset' }, {});
    expect(corrections).toEqual([
      { item: { key: 't0', role: 'tile', product: { title: 'earbuds A' } }, as: 'headset' },
    ]);
    expect(badges.marks).toEqual(['earbuds A: headset', 'headset B: headset']);
    expect(shown.at(-1)).toMatchObject({ headsets: 2 });
    await handlers.correct?.({ type: 'correct', key: 't1', as: 'other' }, {});
    expect(badges.marks).toEqual(['earbuds A: headset', 'headset B: other']);
    const report = await handlers.report?.({ type: 'report' }, {});
    expect(report?.items.map(({ isYours }) => isYours)).toEqual([true, true]);
  });

  it('is taken back', async () => {
    const { parts, badges, corrections } = fakeParts();
    tiles('earbuds A');
    const { handlers } = begin(parts);
    await pass();
    await handlers.correct?.({ type: 'correct', key: 't0', as: 'headset' }, {});
    await handlers.correct?.({ type: 'correct', key: 't0' }, {});
    expect(corrections[1]).not.toHaveProperty('as');
    expect(badges.marks).toEqual(['earbuds A: earbuds']);
  });

  it('fails where it is not kept, and what is shown stays', async () => {
    const { parts, badges, state } = fakeParts();
    tiles('earbuds A');
    const { handlers } = begin(parts);
    await pass();
    state.answers = false;
    await expect(handlers.correct?.({ type: 'correct', key: 't0', as: 'headset' }, {})).rejects.toThrow(
      'not kept',
    );
    expect(badges.marks).toEqual(['earbuds A: earbuds']);
  });

  it('is asked of nobody for an item that is not there', async () => {
    const { parts, corrections } = fakeParts();
    const { handlers } = begin(parts);
    await expect(handlers.correct?.({ type: 'correct', key: 't0', as: 'headset' }, {})).rejects.toThrow();
    await pass();
    await expect(handlers.correct?.({ type: 'correct', key: 't9', as: 'headset' }, {})).rejects.toThrow();
    expect(corrections).toEqual([]);
  });
});
