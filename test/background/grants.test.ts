import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

const fake = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as Script[],
  injected: [] as number[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ host_permissions: ['https://*.amazon.de/*'] }) },
    permissions: { getAll: async () => ({ origins: fake.origins }) },
    scripting: {
      getRegisteredContentScripts: async () => fake.registered,
      registerContentScripts: async (scripts: Script[]) => void fake.registered.push(...scripts),
      unregisterContentScripts: async () => void fake.registered.splice(0),
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        void fake.injected.push(target.tabId),
    },
    tabs: { query: async () => [{ id: 1 }, {}, { id: 3 }] },
  },
}));

const { followGrants, visitOpenTabs } = await import('../../src/background/grants.ts');

beforeEach(() => {
  fake.origins = ['https://*.amazon.de/*'];
  fake.registered.splice(0);
  fake.injected.splice(0);
});

describe('sites granted by the user', () => {
  it('need nothing registered while there are only the named shops', async () => {
    await followGrants();
    expect(fake.registered).toEqual([]);
  });

  it('get the gate, once', async () => {
    fake.origins.push('https://shop.example/*');
    await followGrants();
    await followGrants();
    expect(fake.registered).toMatchObject([{ matches: ['https://shop.example/*'], js: ['/src/gate.js'] }]);
  });

  it('are no named shops, of which a user may allow one host only', async () => {
    fake.origins = ['https://www.amazon.de/*', 'https://notamazon.de/*'];
    await followGrants();
    expect(fake.registered).toMatchObject([{ matches: ['https://notamazon.de/*'] }]);
  });

  it('lose it with the grant', async () => {
    fake.origins.push('https://shop.example/*');
    await followGrants();
    fake.origins.pop();
    await followGrants();
    expect(fake.registered).toEqual([]);
  });

  it('are visited where they are open already', async () => {
    await visitOpenTabs(['https://shop.example/*']);
    expect(fake.injected).toEqual([1, 3]);
  });
});
