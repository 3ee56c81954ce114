import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** All of the internet that a test browser can see: the demo shop under two names, and a note of everything else. */
export interface Internet {
  /** Port of the HTTP proxy on 127.0.0.1 that the browser is given. */
  readonly port: number;
  /** Hosts that were asked for and do not exist here, without the browser makers' own. */
  readonly strangers: () => readonly string[];
  /** Addresses asked of the shop, in order, since the last call. */
  readonly visits: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** In the test build's manifest, as the named shops are in the shipped one. */
export const KNOWN_SHOP = 'http://demo-shop.test';
/** The same shop under a name that no manifest knows. */
export const UNKNOWN_SHOP = 'http://corner-shop.test';

const SHOP_HOSTS: ReadonlySet<string> = new Set([KNOWN_SHOP, UNKNOWN_SHOP].map(url => new URL(url).host));

/** Asked for by the browsers themselves, whatever is installed in them. */
const BROWSER_MAKERS =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozilla\.net|firefox|digicert)\.(com|org|net)$/;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export async function openInternet(shop: Answer): Promise<Internet> {
  const strangers: string[] = [];
  const visits: string[] = [];
  const note = (host: string) => {
    if (!BROWSER_MAKERS.test(host)) strangers.push(host);
  };
  const server = createServer((request, response) => {
    // A proxy is asked for whole addresses.
    const url = new URL(request.url ?? '/', 'http://nowhere.invalid');
    if (SHOP_HOSTS.has(url.host)) {
      visits.push(url.href);
      request.url = url.pathname + url.search;
      shop(request, response);
    } else {
      note(url.hostname);
      response.writeHead(502).end();
    }
  });
  server.on('connect', (request, socket) => {
    note(String(request.url).replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    strangers: () => [...strangers],
    visits: () => visits.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}
