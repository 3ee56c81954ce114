import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Internet, openInternet } from '../browser/harness/internet.ts';
import { benchPage } from './pages.ts';

const CSS = readFileSync(new URL('../shop/shop.css', import.meta.url));
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>';

/** `/bench/NAME` and what its pages load. */
export const openBenchInternet = (): Promise<Internet> => openInternet(answer);

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [type, body] = contentOf(new URL(url, 'http://shop').pathname);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
  response.end(body);
}

function contentOf(path: string): readonly [type: string, body: string | Buffer | undefined] {
  if (path.endsWith('.css')) return ['text/css', CSS];
  if (path.endsWith('.svg')) return ['image/svg+xml', PICTURE];
  return ['text/html; charset=utf-8', benchPage(path.split('/')[2] ?? '')];
}
