import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Finds the browsers that tests and commands drive, and installs them where that needs no questions. */

export type BrowserName = 'chromium' | 'firefox';

/** A browser is missing and cannot be installed from here; the message is the line that does. */
export class BrowserMissing extends Error {}

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const ADDRESSES: Record<BrowserName, () => readonly (string | undefined)[]> = {
  // Chrome itself is left out: since version 137 it does not load extensions from the command line.
  chromium: () => [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    ...downloaded(),
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...PROGRAM_FILES.map(folder => folder && join(folder, 'Chromium/Application/chrome.exe')),
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...PROGRAM_FILES.map(folder => folder && join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ],
  firefox: () => [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...PROGRAM_FILES.map(folder => folder && join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** Where `@puppeteer/browsers` puts what it downloads, and where Playwright, which many have, does. */
const PUPPETEER_CACHE = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');

function playwrightCache(): string {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

/** Programs of downloaded builds, the newest first; not all of them exist. */
function downloaded(): string[] {
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return [
    ...buildsIn(join(PUPPETEER_CACHE, 'chrome'), /^\w+-\d/),
    ...buildsIn(playwrightCache(), /^chromium-\d+$/),
  ].flatMap(build => inside.map(path => join(build, path)));
}

function buildsIn(folder: string, name: RegExp): string[] {
  const builds = existsSync(folder) ? readdirSync(folder).filter(entry => name.test(entry)) : [];
  return builds
    .sort()
    .reverse()
    .map(build => join(folder, build));
}

export function findBrowser(name: BrowserName): string | undefined {
  return ADDRESSES[name]().find(path => {
    try {
      if (path) accessSync(path, constants.X_OK);
      return Boolean(path);
    } catch {
      return false;
    }
  });
}

/**
 * The browsers' executables, by name; installs what is missing where it can.
 * @throws BrowserMissing with the line to run.
 */
export function needBrowsers<Name extends BrowserName>(...names: readonly Name[]): Record<Name, string> {
  const missing = names.filter(name => !findBrowser(name));
  if (missing.length > 0) install(missing);
  return Object.fromEntries(names.map(name => [name, foundOrThrow(name)])) as Record<Name, string>;
}

function foundOrThrow(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path) throw new BrowserMissing(`No ${name} was found. Install it with:  ${installLine(name)}`);
  return path;
}

/** Unlike Chrome itself, Chrome for Testing loads extensions. */
const DOWNLOAD = ['@puppeteer/browsers', 'install', 'chrome@stable', '--path', PUPPETEER_CACHE];

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function installLine(name: BrowserName): string {
  if (isDebian()) return 'sudo apt-get update && sudo apt-get install -y chromium firefox-esr';
  if (name === 'chromium') return ['npx', ...DOWNLOAD].join(' ');
  return 'install Firefox 147 or later from https://www.firefox.com, or set FIREFOX_PATH to it';
}

function install(names: readonly BrowserName[]): void {
  if (isDebian() && process.getuid?.() === 0) {
    const packages = names.map(name => ({ chromium: 'chromium', firefox: 'firefox-esr' })[name]);
    console.error(`Installing ${packages.join(' and ')} by apt-get …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else if (!isDebian() && names.includes('chromium')) {
    console.error('Downloading Chrome for Testing …');
    run('npx', DOWNLOAD);
  }
}

/** A failing installer has printed why; whether the browser is there now is looked up afterwards. */
function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    // Its output goes to standard error: standard output belongs to the command that asked.
    execFileSync(command, args, { env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  } catch (error) {
    console.error(`${command} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const [name, path] of Object.entries(needBrowsers('chromium', 'firefox')))
      console.log(`${name}: ${path}`);
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
