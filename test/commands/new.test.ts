import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './new.ts';

let root: string;
const said = vi.spyOn(console, 'log').mockImplementation(() => {});
const refused = vi.spyOn(console, 'error').mockImplementation(() => {});
const written = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  for (const folder of ['core/lexicon', 'core/rules', 'core/models'])
    mkdirSync(join(root, 'src', folder), { recursive: true });
  cpSync('src/shops', join(root, 'src/shops'), { recursive: true });
  said.mockClear();
  refused.mockClear();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run new', () => {
  it('writes a shop and lists it, changing nothing else of the index', () => {
    const before = written('src/shops/index.ts').split('\n');
    expect(main(['shop', "Müller's", 'Läden'], root)).toBe(0);
    expect(written('src/shops/mullers-laden.ts')).toContain("name: 'Müller\\'s Läden'");
    const added = ["import { mullersLaden } from './mullers-laden.ts';", '  mullersLaden,'];
    const after = written('src/shops/index.ts').split('\n');
    expect(after.filter(line => !before.includes(line))).toEqual(added);
    expect(after.filter(line => !added.includes(line))).toEqual(before);
    expect(said).toHaveBeenCalledOnce();
  });

  it.each([
    ['language', 'zh-HK', 'src/core/lexicon/zh-hk.ts', "language: 'zh-HK'"],
    ['rule', 'worn upside down', 'src/core/rules/worn-upside-down.ts', "id: 'worn-upside-down'"],
    ['brand', 'B&W', 'src/core/models/b-w.ts', "'B&W'"],
  ])('writes a %s', (kind, name, path, text) => {
    expect(main([kind, name], root)).toBe(0);
    expect(written(path)).toContain(text);
  });

  it.each([
    [['shop'], 'Usage'],
    [['toString', 'x'], 'Usage'],
    [['shop', 'Amazon'], 'is there already'],
    [['shop', '楽天'], 'makes no file name'],
    [['brand', '../../etc'], ''],
    [['language', 'Dutch'], 'by its code'],
  ])('refuses or tames %j', (args, reason) => {
    const status = main(args, root);
    if (reason === '') expect(written('src/core/models/etc.ts')).toContain('../../etc');
    else expect(refused).toHaveBeenCalledWith(expect.stringContaining(reason));
    expect(status).toBe(reason === '' ? 0 : 1);
  });
});
