import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { build } from 'vite';
import { renderToString as renderVue } from 'vue/server-renderer';
import { TITLE } from './page.ts';
import { SCRIPT as REACT_SCRIPT, WholePage } from './react.ts';
import { SCRIPT as VUE_SCRIPT, wholeBody } from './vue.ts';

/** The shop as a page that its server renders and the browser brings to life. */
export interface Framework {
  readonly page: () => Promise<string>;
  readonly script: { readonly path: string; readonly client: string };
}

export const FRAMEWORKS = {
  react: {
    page: async () => `<!doctype html>${renderReact(createElement(WholePage))}`,
    script: { path: REACT_SCRIPT, client: 'react-client.ts' },
  },
  vue: {
    page: async () => {
      const head = `<meta charset="utf-8"><title>${TITLE}</title><link rel="icon" href="/icon.svg">
        <link rel="stylesheet" href="/shop.css"><script src="${VUE_SCRIPT}" defer></script>`;
      const body = await renderVue(wholeBody());
      return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    },
    script: { path: VUE_SCRIPT, client: 'vue-client.ts' },
  },
} satisfies Readonly<Record<string, Framework>>;

/** The script that brings a page to life, with the framework as it is for developers: there it complains of more. */
export async function hydratingScript({ script }: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(script.client, import.meta.url)),
        formats: ['iife'],
        name: 'hydrated',
      },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
