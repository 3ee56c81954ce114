import { beforeEach, describe, expect, it, vi } from 'vitest';

interface FakeTab {
  id: number;
  url?: string;
  discarded: boolean;
}

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  tabs: [] as FakeTab[],
  allowed: [] as string[],
  injected: [] as string[],
  sent: [] as unknown[],
  buttons: [] as unknown[],
  execute: async (_tabId: number): Promise<void> => {},
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      sync: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (items: object) => void Object.assign(fake.stored, items),
        remove: async (key: string) => void delete fake.stored[key],
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every(origin => fake.allowed.includes(origin)),
    },
    scripting: {
      executeScript: async ({
        target,
        files,
      }: {
        target: { tabId: number; frameIds: number[] };
        files: string[];
      }) => {
        await fake.execute(target.tabId);
        fake.injected.push(`${files} into ${target.tabId}:${target.frameIds}`);
      },
    },
    tabs: {
      query: async () => fake.tabs.filter(tab => !tab.discarded),
      sendMessage: async (tabId: number, message: { type: string }) => {
        fake.sent.push([tabId, message.type]);
        if (tabId === 4) throw new Error('Receiving end does not exist.');
        return { ok: true, value: null };
      },
    },
    action: {
      setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
        void fake.buttons.push([tabId, path[16]]),
      setTitle: async () => {},
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
    },
    i18n: { getMessage: (key: string) => key },
  },
}));

const { siteState, switchSite, wake } = await import('../../src/background/sites.ts');

const AMAZON = 'https://www.amazon.de/s?k=headset';

beforeEach(() => {
  Object.assign(fake, { stored: {}, tabs: [], injected: [], sent: [], buttons: [], execute: async () => {} });
  fake.allowed = ['https://www.amazon.de/*'];
});

describe('the state of a site', () => {
  it('is on where we may run', async () => {
    expect(await siteState(AMAZON)).toEqual({ status: 'on', host: 'www.amazon.de', domain: 'amazon.de' });
  });

  it('is not-allowed elsewhere', async () => {
    expect((await siteState('https://shop.example/')).status).toBe('not-allowed');
  });

  it('is unreadable on pages closed to extensions', async () => {
    expect(await siteState('chrome://settings')).toEqual({ status: 'unreadable', host: '', domain: '' });
  });

  it('is off on every host of a domain that was switched off', async () => {
    await switchSite('amazon.de', false);
    expect((await siteState('https://smile.amazon.de/')).status).toBe('off');
  });
});

describe('waking', () => {
  it('starts the annotator in the top frame', async () => {
    expect(await wake(1, AMAZON)).toEqual({ started: true });
    expect(fake.injected).toEqual(['/src/annotator.js into 1:0']);
  });

  it('starts nothing on a site that is off, and shows so', async () => {
    await switchSite('amazon.de', false);
    expect(await wake(1, AMAZON)).toEqual({ started: false });
    expect(fake.injected).toEqual([]);
    expect(fake.buttons).toEqual([[1, '/icons/toolbar-off-16.png']]);
  });

  it('tells when the browser refuses', async () => {
    fake.execute = () => Promise.reject(new Error('Cannot access contents of the page'));
    expect(await wake(1, AMAZON)).toEqual({ started: false });
  });

  it('does not wait for ever where the user withheld the site', async () => {
    vi.useFakeTimers();
    fake.execute = () => new Promise(() => {});
    const answer = wake(1, AMAZON);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ started: false });
    vi.useRealTimers();
  });
});

describe('the site switch', () => {
  beforeEach(() => {
    fake.tabs = [
      { id: 1, url: AMAZON, discarded: false },
      { id: 2, url: 'https://smile.amazon.de/', discarded: false },
      { id: 3, url: 'https://www.amazon.com/', discarded: false },
      { id: 4, url: AMAZON, discarded: false },
      { id: 5, discarded: false },
      { id: 6, url: AMAZON, discarded: true },
    ];
  });

  it('ends the annotator in every open tab of the domain, though one of them has none', async () => {
    await switchSite('amazon.de', false);
    expect(fake.sent).toEqual([1, 2, 4].map(id => [id, 'retire']));
    expect(fake.buttons).toEqual([1, 2, 4].map(id => [id, '/icons/toolbar-off-16.png']));
  });

  it('starts it there again, though one tab refuses', async () => {
    await switchSite('amazon.de', false);
    fake.execute = tabId => (tabId === 2 ? Promise.reject(new Error('gone')) : Promise.resolve());
    await switchSite('amazon.de', true);
    expect(fake.injected).toEqual([1, 4].map(id => `/src/annotator.js into ${id}:0`));
    expect((await siteState(AMAZON)).status).toBe('on');
  });
});
