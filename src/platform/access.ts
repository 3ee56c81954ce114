/** Which sites the browser lets us into, and asking for more. */
import browser from 'webextension-polyfill';

/** Match patterns of the named shops, which we ask for at install: "https://*.amazon.de/*". */
export function namedOrigins(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** The named shop's pattern that covers a host. */
export function namedOriginOf(host: string): string | undefined {
  return namedOrigins().find(origin => isWithin(host, hostOf(origin)));
}

export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Patterns that the user added to the named shops' ones. */
export async function addedOrigins(): Promise<readonly string[]> {
  return (await grantedOrigins()).filter(origin => namedOriginOf(hostOf(origin)) === undefined);
}

/** Whether we have lasting access. A host that no pattern can name, such as an IPv6 address in Firefox, has none. */
export function isAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(url)] }).catch(() => false);
}

/** The pattern to ask for, so that we may always run at an address; undefined where that cannot be asked. */
export function originToAsk(url: string): string | undefined {
  const { hostname, protocol } = new URL(url);
  const { optional_host_permissions: optional = [] } = browser.runtime.getManifest();
  return namedOriginOf(hostname) ?? (optional.includes(`${protocol}//*/*`) ? originOf(url) : undefined);
}

/** Asks the user; only in the handler of a click. False where they refuse. */
export function askFor(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export async function giveBack(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** "https://*.shop.example/*" is about shop.example. */
export function hostOf(origin: string): string {
  return origin.replace(/^[^:]*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}

function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether a host is the domain or below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
