import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/background/commands.ts';

const { openPopup, chooseSite, sendToTab, siteState } = vi.hoisted(() => ({
  openPopup: vi.fn(async () => {}),
  chooseSite: vi.fn(),
  sendToTab: vi.fn(),
  siteState: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({ default: { action: { openPopup } } }));
vi.mock('../../src/platform/choose.ts', () => ({ chooseSite }));
vi.mock('../../src/platform/extension.ts', () => ({ sendToTab }));
vi.mock('../../src/platform/sites.ts', () => ({ siteState }));

const tab = (url?: string) =>
  ({ id: 7, incognito: false, ...(url && { url }) }) as Parameters<typeof runCommand>[1];
const SHOP = 'https://www.shop.test/';

beforeEach(() => vi.clearAllMocks());

describe('a key', () => {
  it('goes to the next badge and opens its card in the tab in front', async () => {
    await runCommand('next-badge', tab());
    await runCommand('open-card', tab());
    expect(sendToTab.mock.calls).toEqual([
      [7, 'next', {}],
      [7, 'open', {}],
    ]);
  });

  it.each([
    ['on', 'off'],
    ['off', 'on'],
    ['not-chosen', 'on'],
  ])('switches a site that is %s: %s', async (status, choice) => {
    siteState.mockResolvedValue({ status, domain: 'shop.test' });
    await runCommand('switch-site', tab(SHOP));
    expect(siteState).toHaveBeenCalledWith(SHOP, false);
    expect(chooseSite).toHaveBeenCalledWith('shop.test', choice, false);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it.each(['paused', 'withheld', 'not-allowed', 'unreadable'])(
    'lets the popup say why nothing is to be switched where it is %s',
    async status => {
      siteState.mockResolvedValue({ status, domain: '' });
      await runCommand('switch-site', tab());
      expect(openPopup).toHaveBeenCalledOnce();
      expect(chooseSite).not.toHaveBeenCalled();
    },
  );

  it('that is none of ours, or pressed in no tab, does nothing', async () => {
    await runCommand('fly', tab());
    await runCommand('next-badge', undefined);
    expect(sendToTab).not.toHaveBeenCalled();
  });
});
