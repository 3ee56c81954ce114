import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { manifestFor, TARGETS, type Target } from './manifest/index.ts';

const GATE = 'src/gate.ts';
const INJECTED = ['src/annotator.ts', 'src/badges.ts'];

/** The build's mode names the browser: `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const target = targetOf(mode);
  return {
    publicDir: false,
    // Its list of domains is half as large as in the files that are found by default.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      // The background holds the lexicon and the known models, and loads from the disk.
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        // Named by no manifest: the background opens it after the install.
        input: { welcome: 'src/ui/welcome/index.html' },
        // Names without hashes: the same sources give the same package, wherever they are built.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
    plugins: [
      crx({
        manifest: manifestFor(target),
        browser: target,
        contentScripts: { standaloneFiles: [GATE, ...INJECTED] },
      }),
      injectedByBackground(),
      packagedFolder('icons', 'icons', '.png'),
      packagedFolder('src/_locales', '_locales', '.json'),
    ],
  };
});

function targetOf(mode: string): Target {
  const target = TARGETS.find(name => name === mode);
  if (!target) throw new Error(`Say which browser to build for: vite build --mode ${TARGETS.join('|')}`);
  return target;
}

/**
 * The other page scripts stand among the content scripts only to be built as self-contained files. In the package
 * the background injects them where they are needed, and no page can load any file of ours.
 */
function injectedByBackground(): CrxPlugin {
  return {
    name: 'injected-by-background',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      const isGate = (file: string) => file === GATE.replace(/\.ts$/, '.js');
      return {
        ...manifest,
        content_scripts: (manifest.content_scripts ?? []).filter(({ js }) => js?.some(isGate)),
      };
    },
  };
}

/** Puts a folder's files of one kind, which nothing imports, into the package. */
function packagedFolder(source: string, target: string, extension: string): Plugin {
  return {
    name: `packaged-folder:${source}`,
    apply: 'build',
    generateBundle() {
      for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !entry.name.endsWith(extension)) continue;
        const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
        const fileName = path.replace(source, target);
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}
