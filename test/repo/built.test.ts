import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../commands/extension.ts';
import { pathsIn } from '../commands/zip.ts';

/** Ways out of the browser, ways in for code, and ways for text to become markup. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'asks the network':
    /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/,
  'loads from elsewhere': /\bimport\(|@import|url\((?!["']?data:)/,
  'names an address': /\bhttps?:\/\/(?!www\.w3\.org\/)/,
  'runs text as code': /\beval\(|\bnew Function\b|\bFunction\(|document\.write/,
  'takes text for markup': /\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|DOMParser/,
};

describe.each(['chrome', 'firefox'] as const)(
  'in the package for %s no script, page or style sheet',
  target => {
    const folder = builtExtension(target);
    const files = pathsIn(folder)
      .filter(path => /\.(?:js|html|css)$/.test(path))
      .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

    it.each(Object.entries(FORBIDDEN))('%s', (_, pattern) => {
      expect(files.length).toBeGreaterThan(5);
      expect(
        files.flatMap(({ path, text }) => {
          const found = pattern.exec(text);
          return found ? [`${path}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`] : [];
        }),
      ).toEqual([]);
    });
  },
);

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', target => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8'));

  it('forbids connections, frames, forms and code of others', () => {
    const policy = String(manifest.content_security_policy.extension_pages).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    );
  });

  it('lets nobody else talk to the extension', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('update_url');
  });
});

it('Mozilla’s store is told that nothing is collected', () => {
  const path = join(builtExtension('firefox'), 'manifest.json');
  const { gecko } = JSON.parse(readFileSync(path, 'utf8')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
