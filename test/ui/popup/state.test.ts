import { beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../../src/ui/popup/state.ts';
import { BUDS } from '../samples.ts';

const { siteState, ...extension } = vi.hoisted(() => ({
  activeTab: vi.fn(),
  sendToTab: vi.fn(),
  siteState: vi.fn(),
}));
vi.mock('../../../src/platform/extension.ts', () => extension);
vi.mock('../../../src/platform/sites.ts', () => ({ siteState }));
const { activeTab, sendToTab } = extension;

const report = { url: 'u', kind: 'listing', items: [{ key: 'a', role: 'tile', title: 'A', verdict: BUDS }] };
const nobody = { ok: false, error: 'Receiving end does not exist' };
const site = (status: string) => ({ status, host: 'www.shop.test', domain: 'shop.test' });

beforeEach(() => {
  vi.resetAllMocks();
  activeTab.mockResolvedValue({ id: 7, url: 'https://www.shop.test/', isPrivate: false });
  siteState.mockResolvedValue(site('on'));
  sendToTab.mockImplementation(async (_: number, type: string) => ({
    ok: true,
    value: type === 'dim' ? true : report,
  }));
});

describe('what the popup shows', () => {
  it('is the page’s report', async () => {
    expect(await load()).toMatchObject({ kind: 'page', report, isDimmed: true });
    expect(siteState).toHaveBeenCalledWith('https://www.shop.test/', false);
  });

  it.each([
    ['on', 'nothing'],
    ['not-allowed', 'not-allowed'],
    ['off', 'off'],
    ['not-chosen', 'not-chosen'],
    ['withheld', 'withheld'],
    ['paused', 'paused'],
    ['unreadable', 'unreadable'],
  ])('where nobody answers in a tab that is %s: %s', async (status, kind) => {
    siteState.mockResolvedValue(site(status));
    sendToTab.mockResolvedValue(nobody);
    expect(await load()).toMatchObject({ kind });
  });

  it('is a page checked once like any other', async () => {
    siteState.mockResolvedValue(site('not-allowed'));
    expect(await load()).toMatchObject({ kind: 'page' });
  });

  it('asks for no site where the browser tells no address', async () => {
    activeTab.mockResolvedValue(undefined);
    expect(await load()).toEqual({ kind: 'unreadable' });
  });

  it('waits for a page that starts only now, but not for ever', async () => {
    vi.useFakeTimers();
    sendToTab.mockResolvedValueOnce(nobody).mockResolvedValueOnce(nobody);
    const soon = load(1000);
    await vi.runAllTimersAsync();
    expect(await soon).toMatchObject({ kind: 'page' });
    sendToTab.mockResolvedValue(nobody);
    const never = load(1000);
    await vi.runAllTimersAsync();
    expect(await never).toMatchObject({ kind: 'nothing' });
    vi.useRealTimers();
  });
});
