import { describe, expect, it } from 'vitest';
import { type SettingsArea, settingsIn } from '../../src/platform/settings.ts';

function fakeArea(stored: Record<string, unknown> = {}): SettingsArea & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async key => (Object.hasOwn(stored, key) ? { [key]: stored[key] } : {}),
    set: async items => void Object.assign(stored, structuredClone(items)),
    remove: async key => void delete stored[key],
  };
}

describe('the site switch', () => {
  it('is on until it is switched off', async () => {
    expect(await settingsIn(fakeArea()).isSiteOff('amazon.de')).toBe(false);
  });

  it('is remembered for its domain alone', async () => {
    const settings = settingsIn(fakeArea());
    await settings.setSite('amazon.de', false);
    expect(await settings.isSiteOff('amazon.de')).toBe(true);
    expect(await settings.isSiteOff('amazon.com')).toBe(false);
  });

  it('leaves nothing stored about a site that is on again', async () => {
    const area = fakeArea();
    const settings = settingsIn(area);
    await settings.setSite('amazon.de', false);
    await settings.setSite('amazon.de', true);
    expect(await settings.isSiteOff('amazon.de')).toBe(false);
    expect(Object.keys(area.stored)).toEqual(['schema']);
  });

  it('keeps both of two sites switched at once', async () => {
    const settings = settingsIn(fakeArea());
    await Promise.all([settings.setSite('amazon.de', false), settings.setSite('ebay.de', false)]);
    expect(await settings.isSiteOff('amazon.de')).toBe(true);
    expect(await settings.isSiteOff('ebay.de')).toBe(true);
  });

  it.each([[null], [1], [{ off: true }], ['OFF']])(
    'takes garbage (%j) for on, and other sites as stored',
    async garbage => {
      const settings = settingsIn(
        fakeArea({ 'site:amazon.de': garbage, 'site:ebay.de': 'off', schema: 'x' }),
      );
      expect(await settings.isSiteOff('amazon.de')).toBe(false);
      expect(await settings.isSiteOff('ebay.de')).toBe(true);
    },
  );

  it('knows no site by a name that every object has', async () => {
    expect(await settingsIn(fakeArea()).isSiteOff('constructor')).toBe(false);
  });
});
