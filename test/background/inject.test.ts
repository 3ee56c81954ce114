import { expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  injected: [] as string[],
  execute: async (): Promise<void> => {},
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      executeScript: async ({
        target,
        files,
      }: {
        target: { tabId: number; frameIds: number[] };
        files: string[];
      }) => {
        await fake.execute();
        fake.injected.push(`${files} into ${target.tabId}:${target.frameIds}`);
      },
    },
  },
}));
const { injectAnnotator } = await import('../../src/background/inject.ts');

it('starts the annotator in the top frame', async () => {
  expect(await injectAnnotator(1)).toBe(true);
  expect(fake.injected).toEqual(['/src/annotator.js into 1:0']);
});

it('tells when the browser refuses', async () => {
  fake.execute = () => Promise.reject(new Error('Cannot access contents of the page'));
  expect(await injectAnnotator(1)).toBe(false);
});

it('does not wait for ever where the user withheld the site', async () => {
  vi.useFakeTimers();
  fake.execute = () => new Promise(() => {});
  const answer = injectAnnotator(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toBe(false);
  vi.useRealTimers();
});
