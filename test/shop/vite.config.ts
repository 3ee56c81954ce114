import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { page } from './pages.ts';
import { picture } from './pictures.ts';
import { productById } from './products/index.ts';

/** Answers the shop's addresses; what it does not know (styles, scripts) is left to Vite. */
function shop(): Plugin {
  return {
    name: 'demo-shop',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://shop');
        const [type, body] = answer(pathname);
        if (body === undefined) return next();
        response.setHeader('content-type', type);
        response.end(body);
      });
    },
  };
}

function answer(path: string): readonly [type: string, body: string | undefined] {
  const id = /^\/pictures\/(.+)\.svg$/.exec(path)?.[1];
  if (path === '/icon.svg') return ['image/svg+xml', picture('on-ear', '#4a5f8a')];
  if (id === undefined) return ['text/html; charset=utf-8', page(path)];
  const product = productById(id);
  return ['image/svg+xml', product && picture(product.picture, product.colour)];
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  appType: 'custom',
  logLevel: 'warn',
  plugins: [shop()],
  server: { host: '127.0.0.1', allowedHosts: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
