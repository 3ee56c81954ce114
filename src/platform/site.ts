import { getDomain } from 'tldts';

/** A web address as the site switch sees it. */
export interface Site {
  /** "www.amazon.de" */
  readonly host: string;
  /** Registrable domain, "amazon.de"; the host itself where there is none (localhost, an IP address). */
  readonly domain: string;
}

/** The pages that browsers close to every extension, although they are ordinary web addresses. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** Undefined for pages that no extension may read: browser pages, extension stores, files. */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || CLOSED_HOSTS.has(hostname)) return undefined;
  return { host: hostname, domain: domainOfHost(hostname) };
}

/** The registrable domain. Shops on a shared platform (name.myshopify.com) are sites of their own. */
export function domainOfHost(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
