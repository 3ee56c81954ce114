import { describe, expect, it } from 'vitest';
import { parse, SCHEMA, settingsIn } from '../../src/platform/settings.ts';
import { fakeArea } from './area.ts';

describe('the settings', () => {
  it('are these by default', async () => {
    expect(await settingsIn(fakeArea()).read()).toEqual({
      paused: false,
      chosenOnly: false,
      hidden: new Set(),
      badgeStyle: 'auto',
      dim: false,
      sites: new Map(),
      strange: [],
      isNewer: false,
    });
  });

  it('keep how badges look', async () => {
    const settings = settingsIn(fakeArea());
    await settings.hide('earbuds', true);
    await settings.hide('unclear', true);
    await settings.hide('unclear', false);
    await settings.style('compact');
    await settings.set('dim', true);
    expect(await settings.read()).toMatchObject({
      hidden: new Set(['earbuds']),
      badgeStyle: 'compact',
      dim: true,
      strange: [],
    });
  });

  it('keep each site and each field apart', async () => {
    const settings = settingsIn(fakeArea());
    await settings.choose('amazon.de', 'off');
    await settings.choose('ebay.de', 'on');
    await settings.set('chosenOnly', true);
    expect(await settings.read()).toMatchObject({
      paused: false,
      chosenOnly: true,
      sites: new Map([
        ['amazon.de', 'off'],
        ['ebay.de', 'on'],
      ]),
    });
  });

  it('hold nothing about a site whose choice was taken back', async () => {
    const area = fakeArea();
    const settings = settingsIn(area);
    await settings.choose('amazon.de', 'off');
    await settings.choose('amazon.de', undefined);
    expect(area.stored).toEqual({});
  });

  it('of two devices settle field by field, as the browser merges keys', async () => {
    const here = fakeArea();
    const there = fakeArea();
    await settingsIn(here).choose('amazon.de', 'off');
    await settingsIn(there).choose('ebay.de', 'off');
    await settingsIn(there).set('paused', true);
    const merged = await settingsIn(fakeArea({ ...here.stored, ...there.stored })).read();
    expect([...merged.sites.keys()]).toEqual(['amazon.de', 'ebay.de']);
    expect(merged.paused).toBe(true);
  });

  it('spoilt in one field are whole in the others, and say which', () => {
    const found = parse({
      'site:amazon.de': 1,
      'site:ebay.de': 'off',
      'site:': 'off',
      paused: 'yes',
      x: {},
      schema: 2,
    });
    expect(found.sites).toEqual(new Map([['ebay.de', 'off']]));
    expect(found.paused).toBe(false);
    expect(found.strange).toEqual(['site:amazon.de', 'site:', 'paused', 'x']);
  });

  it('know no site by a name that every object has', () => {
    expect(parse({}).sites.get('constructor')).toBeUndefined();
  });

  it('change in nothing where the browser refuses to store', async () => {
    const area = fakeArea();
    const full = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    await expect(settingsIn(full).choose('amazon.de', 'off')).rejects.toThrow('quota');
    expect(area.stored).toEqual({});
  });
});

describe('a change of version', () => {
  it('keeps what schema 1 stored', async () => {
    const area = fakeArea({ schema: 1, 'site:amazon.de': 'off' });
    await settingsIn(area).migrate();
    expect(area.stored).toEqual({ schema: SCHEMA, 'site:amazon.de': 'off' });
  });

  it('leaves alone what a newer version stored, and says so', async () => {
    const area = fakeArea({ schema: SCHEMA + 1, 'site:amazon.de': 'off', colours: 'many' });
    await settingsIn(area).migrate();
    expect(area.stored.schema).toBe(SCHEMA + 1);
    const found = await settingsIn(area).read();
    expect(found.isNewer).toBe(true);
    expect(found.sites.get('amazon.de')).toBe('off');
  });

  it('fits everything a browser syncs into its quotas: a site costs well under 100 bytes', async () => {
    const area = fakeArea();
    for (let site = 0; site < 500; site++)
      await settingsIn(area).choose(`shop-number-${site}.example`, 'off');
    expect(JSON.stringify(area.stored).length).toBeLessThan(50_000);
    expect(Object.keys(area.stored).length).toBeLessThan(512);
  });
});
