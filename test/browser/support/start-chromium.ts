import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.js';

/** Starts a browser without a window; what there is none of, no test may be silent about. */
export async function startChromium(): Promise<Browser> {
  const found = await findChromium();
  if (found === undefined) throw new Error('there is no Chromium: install one, or let CHROMIUM_PATH name it');
  return chromium.launch({
    executablePath: found.path,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      // Elements tell the name and role that a screen reader would say.
      '--enable-blink-features=ComputedAccessibilityInfo',
    ],
    env: { ...process.env, ...found.env },
  });
}
