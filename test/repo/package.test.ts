import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shops } from '../../src/shops/index.ts';
import { builtExtension } from '../commands/extension.ts';
import { filesIn, ROOT } from './sources.ts';

const TARGETS = ['chrome', 'firefox'] as const;
const KB = 1024;

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );

describe.each(TARGETS)('the built package for %s', target => {
  const folder = builtExtension(target);
  const manifest = json(join(folder, 'manifest.json'));

  it('asks for exactly what the store pages explain', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('asks for the named shops and no other site', () => {
    const hosts = new Set(shops.flatMap(shop => shop.hosts).map(host => `https://*.${host}/*`));
    expect(new Set(manifest.host_permissions)).toEqual(hosts);
    expect(
      manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
    ).toEqual([...hosts].sort());
  });

  it('cannot be seen by pages: nothing in it is theirs to load', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('connects to nothing', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('puts into a page no more than the budget allows', () => {
    expect(statSync(join(folder, 'src/gate.js')).size).toBeLessThanOrEqual(8 * KB);
    expect(statSync(join(folder, 'src/annotator.js')).size).toBeLessThanOrEqual(45 * KB);
    expect(statSync(join(folder, 'src/badges.js')).size).toBeLessThanOrEqual(40 * KB);
  });

  it('is no larger than it has to be', () => {
    const bytes = (path: string) => statSync(join(folder, path)).size;
    const total = pathsIn(folder).reduce((sum, path) => sum + bytes(path), 0);
    expect(total).toBeLessThanOrEqual(1850 * KB);
    // The lexicon with the known models, and the list of domains, are the background's and the popup's.
    const scripts = pathsIn(folder).filter(path => path.startsWith('assets') && path.endsWith('.js'));
    const large = scripts.filter(path => bytes(path) > 20 * KB);
    expect(large).toHaveLength(2);
    expect(large.reduce((sum, path) => sum + bytes(path), 0)).toBeLessThanOrEqual(1300 * KB);
  });

  it('starts only the gate by itself', () => {
    expect(manifest.content_scripts.flatMap((script: { js: string[] }) => script.js)).toEqual([
      'src/gate.js',
    ]);
  });

  it('holds every file that its manifest names', () => {
    const { icons, action, background, options_ui } = manifest;
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      background.service_worker ?? background.scripts[0],
      ...(options_ui ? [options_ui.page] : []),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    const present = new Set(pathsIn(folder).map(path => path.replaceAll('\\', '/')));
    expect(named.filter(path => !present.has(String(path).replace(/^\//, '')))).toEqual([]);
  });

  it('holds no source map and no trace of the machine that built it', () => {
    const paths = pathsIn(folder);
    expect(paths.filter(path => path.endsWith('.map'))).toEqual([]);
    const scripts = paths.filter(path => /\.(?:js|html|json|css)$/.test(path));
    expect(scripts.filter(path => readFileSync(join(folder, path), 'utf8').includes(ROOT))).toEqual([]);
  });
});

describe('shops', () => {
  it('are all in the index', () => {
    const index = readFileSync(join(ROOT, 'src/shops/index.ts'), 'utf8');
    const files = filesIn('src/shops').map(({ path }) => path.replace('src/shops/', ''));
    const shopFiles = files.filter(
      path => !['index.ts', 'shop.ts', 'selectors.ts', 'words.ts'].includes(path),
    );
    expect(shopFiles).not.toHaveLength(0);
    expect(shopFiles.filter(path => !index.includes(`./${path}'`))).toEqual([]);
  });

  it('claim each host once', () => {
    const hosts = shops.flatMap(shop => shop.hosts);
    expect(hosts.filter((host, place) => hosts.indexOf(host) !== place)).toEqual([]);
  });
});

describe('the read-me', () => {
  it('names only commands that exist', () => {
    const { scripts } = json(join(ROOT, 'package.json'));
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short,
    );
    expect(named).toContain('start');
    expect(named).toContain('test');
    expect(named.filter(name => name !== undefined && !(name in scripts))).toEqual([]);
  });

  it('shows only pictures that exist', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const pictures = [...text.matchAll(/\.github\/images\/[\w.-]+/g)].map(([path]) => path);
    expect(
      pictures.filter(
        path => !pathsIn(join(ROOT, '.github/images')).includes(path.replace('.github/images/', '')),
      ),
    ).toEqual([]);
  });
});
