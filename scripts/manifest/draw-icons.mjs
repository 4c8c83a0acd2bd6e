// Draws packages/excel-addin/assets/svg/*.svg as PNGs beside the folder: node scripts/manifest/draw-icons.mjs
// Run by hand after a drawing changed; the PNGs are committed. Needs Chromium, Chrome or Edge (CHROMIUM_PATH).
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { loadSource } from '../docs/load-source.mjs';
import { ROOT } from '../lib/workspace.mjs';

/** The sizes that a button of the ribbon may have: 100 % to 250 % of 16 and 32 pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = join(ROOT, 'packages/excel-addin/assets');

const { findChromium } = await loadSource('test/browser/support/find-chromium.ts');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found: install one or set CHROMIUM_PATH.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
try {
  for (const name of await readdir(join(assets, 'svg'))) await drawAll(basename(name, '.svg'));
} finally {
  await browser.close();
}

async function drawAll(name) {
  const svg = await readFile(join(assets, 'svg', `${name}.svg`), 'base64');
  const image = `<img style="display:block;width:100vw" src="data:image/svg+xml;base64,${svg}">`;
  await page.setContent(`<body style="margin:0">${image}`);
  await page.locator('img').evaluate((shown) => shown.decode());
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await writeFile(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
