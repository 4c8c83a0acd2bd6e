import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { keptHere } from './kept-here.js';

export type FileOptions = {
  /** The page, as it lies on a disk. */
  readonly path: string;
  readonly language?: string;
  readonly width?: number;
  readonly hash?: string;
};

/** A page opened by a double-click. */
export type OpenedFile = {
  readonly page: Page;
  /** Does something that makes the page give a file; its name and bytes. */
  readonly downloaded: (
    act: () => Promise<unknown>,
  ) => Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** Closes the page. Rejects where anything but the page itself was asked for, or the page threw an error. */
  readonly close: () => Promise<void>;
};

/** Opens a page from the disk, without any network. */
export async function openFile(browser: Browser, options: FileOptions): Promise<OpenedFile> {
  const { path, language = 'fi-FI', width = 1_000, hash = '' } = options;
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: 700 },
    offline: true,
  });
  context.setDefaultTimeout(10_000);
  const url = pathToFileURL(path).href;
  const faults = await keptHere(context, url);
  const page = await context.newPage();
  await page.goto(url + hash);
  return {
    page,
    downloaded: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    close: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}
