import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { WholePage } from './app.ts';

export const hydratedPage = (): string => `<!doctype html>${renderToString(createElement(WholePage))}`;

/** The script that brings it to life, with React as it is for developers: there it complains of more. */
export async function hydratingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('client.ts', import.meta.url)),
        formats: ['iife'],
        name: 'hydrated',
      },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
