import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'vite';
import config from './vite.config.ts';

export interface DemoShop {
  /** Answers one request of a host that stands for the shop. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** The demo shop without an address of its own: the caller's server hands it requests. */
export async function openShop(): Promise<DemoShop> {
  const vite = await createServer({
    ...config,
    configFile: false,
    server: { ...config.server, middlewareMode: true },
  });
  return { answer: (request, response) => vite.middlewares(request, response), close: () => vite.close() };
}
