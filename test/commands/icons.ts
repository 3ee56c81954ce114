import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowsers } from './browsers.ts';

/** Draws icons/*.png from icons/*.svg, one picture a size, by headless Chromium. */

const FOLDER = 'icons';
const SIZES = { icon: [16, 32, 48, 128], toolbar: [16, 32] };

const browser = await puppeteer.launch({
  executablePath: needBrowsers('chromium').chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.svg'))) {
    const name = file.replace(/\.svg$/, '');
    const svg = readFileSync(join(FOLDER, file), 'utf8');
    for (const size of name.startsWith('toolbar') ? SIZES.toolbar : SIZES.icon) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
      );
      writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
