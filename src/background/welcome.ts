import browser from 'webextension-polyfill';

/** Says once, at the install, what the badges mean; never after an update. */
export async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
}
