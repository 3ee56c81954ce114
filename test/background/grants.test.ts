import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

const fake = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as Script[],
  session: {} as Record<string, unknown>,
  sync: {} as Record<string, unknown>,
  tabs: [] as { id?: number; url?: string }[],
  did: [] as string[],
  fails: false,
}));

vi.mock('webextension-polyfill', () => {
  const area = (name: 'session' | 'sync') => ({
    get: async () => ({ ...fake[name] }),
    set: async (items: object) => void Object.assign(fake[name], items),
  });
  return {
    default: {
      runtime: { getManifest: () => ({ host_permissions: ['https://*.amazon.de/*'] }) },
      permissions: { getAll: async () => ({ origins: [...fake.origins] }) },
      storage: { session: area('session'), sync: area('sync') },
      scripting: {
        getRegisteredContentScripts: async () => [...fake.registered],
        registerContentScripts: async (scripts: Script[]) => void fake.registered.push(...scripts),
        unregisterContentScripts: async () => void fake.registered.splice(0),
        executeScript: async ({ target }: { target: { tabId: number } }) =>
          void fake.did.push(`gate in ${target.tabId}`),
      },
      tabs: {
        query: async ({ url }: { url?: string[] }) => {
          if (fake.fails) throw new Error('ended');
          if (!url) return fake.tabs;
          const hosts = url.map(pattern => pattern.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''));
          return fake.tabs.filter(tab => tab.url && hosts.some(host => tab.url?.includes(host)));
        },
        sendMessage: async (tabId: number, { type }: { type: string }) => {
          fake.did.push(`${type} ${tabId}`);
          if (tabId === 9) throw new Error('Receiving end does not exist.');
          return { ok: true, value: null };
        },
      },
      action: {
        setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
          void fake.did.push(`${path[16]} ${tabId}`),
        setTitle: async () => {},
        setBadgeText: async () => {},
        setBadgeBackgroundColor: async () => {},
      },
      i18n: { getMessage: (key: string) => key },
    },
  };
});

const { followGrants } = await import('../../src/background/grants.ts');

const NAMED = 'https://*.amazon.de/*';
const ADDED = 'https://www.shop.example/*';

beforeEach(() => {
  Object.assign(fake, { origins: [NAMED], registered: [], session: {}, sync: {}, did: [], fails: false });
  fake.tabs = [{ id: 1, url: 'https://www.amazon.de/' }, {}, { id: 3, url: 'https://www.shop.example/p' }];
});

describe('sites granted by the user', () => {
  it('need nothing registered while there are only the named shops', async () => {
    await followGrants();
    expect(fake.registered).toEqual([]);
  });

  it('get the gate, once', async () => {
    fake.origins.push(ADDED);
    await Promise.all([followGrants(), followGrants()]);
    expect(fake.registered).toMatchObject([{ matches: [ADDED], js: ['/src/gate.js'] }]);
  });

  it('are no named shops, of which a user may allow one host only', async () => {
    fake.origins = ['https://www.amazon.de/*', 'https://notamazon.de/*'];
    await followGrants();
    expect(fake.registered).toMatchObject([{ matches: ['https://notamazon.de/*'] }]);
  });

  it('are chosen by that, unless they were switched off', async () => {
    fake.origins.push(ADDED, 'https://other.example/*');
    fake.sync = { 'site:other.example': 'off' };
    await followGrants();
    expect(fake.sync).toEqual({ 'site:shop.example': 'on', 'site:other.example': 'off' });
  });
});

describe('open tabs', () => {
  it('get the gate after an install or a start, as do those of a site that is granted later', async () => {
    await followGrants();
    expect(fake.did).toEqual(['gate in 1']);
    fake.origins.push(ADDED);
    await followGrants();
    await followGrants();
    expect(fake.did).toEqual(['gate in 1', 'gate in 3']);
  });

  it('lose us with the grant, and their buttons say so', async () => {
    fake.origins.push(ADDED);
    await followGrants();
    fake.did = [];
    fake.origins.pop();
    // The fourth tab still tells its address, as the popup was opened there.
    fake.tabs = [{ id: 1, url: 'https://www.amazon.de/' }, { id: 3 }, { id: 9 }];
    fake.tabs.push({ id: 4, url: 'https://www.shop.example/' });
    await followGrants();
    expect(fake.registered).toEqual([]);
    expect(fake.did.slice(0, 3)).toEqual(['retire 3', 'retire 9', 'retire 4']);
    expect(fake.did.slice(3)).toEqual(['/icons/toolbar-off-16.png 3', '/icons/toolbar-off-16.png 4']);
  });
});

it('does again what the browser broke off', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  fake.origins.push(ADDED);
  fake.fails = true;
  await followGrants();
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  fake.fails = false;
  await followGrants();
  expect(fake.did).toEqual(['gate in 1', 'gate in 3']);
});
