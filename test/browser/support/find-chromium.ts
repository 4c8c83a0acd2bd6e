import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packedChromium } from './packed-chromium.js';

/** A browser to start, and what its surroundings must be besides ours. */
export type FoundChromium = { readonly path: string; readonly env: Readonly<Record<string, string>> };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that CHROMIUM_PATH names, the one that came with `npm ci` (Linux on x64), or one that is installed;
 * `undefined` where there is none.
 */
export async function findChromium(): Promise<FoundChromium | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, where there is no file`);
    return { path: named, env: {} };
  }
  return (await packedChromium()) ?? installed();
}

function installed(): FoundChromium | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = [...onPath, ...ELSEWHERE].find((one) => existsSync(one));
  return path === undefined ? undefined : { path, env: {} };
}
