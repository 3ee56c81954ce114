import { expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  windows: [] as { incognito: boolean }[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    windows: { getAll: async () => fake.windows },
    storage: {
      sync: {},
      session: {
        get: async () => ({ ...fake.session }),
        remove: async (keys: string[]) => keys.forEach(key => void delete fake.session[key]),
      },
    },
  },
}));
const { forgetWithLastPrivateWindow } = await import('../../src/background/private.ts');

it('keeps what was switched in private windows until the last of them closes', async () => {
  fake.session = { 'site:amazon.de': 'off', 'followed-origins': [] };
  fake.windows = [{ incognito: false }, { incognito: true }];
  await forgetWithLastPrivateWindow();
  expect(Object.keys(fake.session)).toHaveLength(2);
  fake.windows.pop();
  await forgetWithLastPrivateWindow();
  expect(fake.session).toEqual({ 'followed-origins': [] });
});
