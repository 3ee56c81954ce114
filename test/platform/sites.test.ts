import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  sync: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  allowed: [] as string[],
  canRead: true,
}));

vi.mock('webextension-polyfill', () => {
  const pick = (stored: Record<string, unknown>, keys: string[]) =>
    Object.fromEntries(keys.flatMap(key => (key in stored ? [[key, stored[key]]] : [])));
  return {
    default: {
      runtime: {
        getManifest: () => ({
          host_permissions: ['https://*.amazon.de/*'],
          optional_host_permissions: ['https://*/*'],
        }),
      },
      storage: {
        sync: {
          get: async (keys: string[]) => {
            if (!fake.canRead) throw new Error('storage is disabled');
            return pick(fake.sync, keys);
          },
        },
        session: { get: async (keys: string[]) => pick(fake.session, keys) },
      },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => {
          if (origins.some(origin => origin.includes('['))) throw new Error('no such pattern');
          return origins.every(origin => fake.allowed.includes(origin));
        },
      },
    },
  };
});

const { siteState, switchAt } = await import('../../src/platform/sites.ts');

const AMAZON = 'https://www.amazon.de/s?k=headset';
const OTHER = 'https://www.shop.example/p/1';

beforeEach(() => {
  Object.assign(fake, { sync: {}, session: {}, canRead: true, allowed: ['https://www.amazon.de/*'] });
});

const statusOf = async (url: string, isPrivate = false) => (await siteState(url, isPrivate)).status;

describe('the state of a site', () => {
  it('is on where we may run', async () => {
    expect(await siteState(AMAZON, false)).toEqual({
      status: 'on',
      host: 'www.amazon.de',
      domain: 'amazon.de',
      origin: 'https://*.amazon.de/*',
      isPrivate: false,
    });
  });

  it('is not-allowed elsewhere, where that one origin can be asked for', async () => {
    expect(await siteState(OTHER, false)).toMatchObject({
      status: 'not-allowed',
      origin: 'https://www.shop.example/*',
    });
  });

  it('has nothing to ask for where we could never run, or not safely', async () => {
    expect(await siteState('http://www.shop.example/', false)).not.toHaveProperty('origin');
    expect(await statusOf('http://[::1]/')).toBe('not-allowed');
  });

  it('is unreadable on pages closed to extensions', async () => {
    expect(await siteState('chrome://settings', false)).toMatchObject({ status: 'unreadable', host: '' });
  });

  it('is withheld on a named shop or a chosen site that the browser keeps closed', async () => {
    fake.allowed = [];
    fake.sync = { 'site:shop.example': 'on' };
    expect(await statusOf(AMAZON)).toBe('withheld');
    expect(await statusOf(OTHER)).toBe('withheld');
  });

  it('is what the user switched, whatever the browser allows', async () => {
    fake.sync = { 'site:amazon.de': 'off', 'site:shop.example': 'off' };
    expect(await statusOf('https://smile.amazon.de/')).toBe('off');
    expect(await statusOf(OTHER)).toBe('off');
    fake.sync = { ...fake.sync, paused: true };
    expect(await statusOf(AMAZON)).toBe('paused');
  });

  it('is not-chosen where other sites were chosen, and an unknown site can still be added', async () => {
    fake.sync = { chosenOnly: true };
    expect(await statusOf(AMAZON)).toBe('not-chosen');
    expect(await statusOf(OTHER)).toBe('not-allowed');
    fake.sync = { chosenOnly: true, 'site:amazon.de': 'on' };
    expect(await statusOf(AMAZON)).toBe('on');
  });
});

describe('the switch', () => {
  it('knows of private windows’ choices in private windows only', async () => {
    fake.session = { 'site:amazon.de': 'off' };
    expect(await switchAt('www.amazon.de', true)).toBe('off');
    expect(await switchAt('www.amazon.de', false)).toBe('on');
  });

  it('is on by default, also where storage cannot be read', async () => {
    fake.canRead = false;
    expect(await switchAt('www.amazon.de', false)).toBe('on');
  });
});
