import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const OFFICE = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Keeps all pages of a context on this machine: what stands at `origin` may be asked for, and office.js at Microsoft's
 * address, which is answered out of the installed package. Gives, as it grows, what was asked of others, and errors
 * that a page threw or the browser told.
 */
export async function keptHere(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  await context.route('**/*', async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, '');
    if (url.startsWith(origin)) await route.continue();
    else if (url.startsWith(CDN)) {
      const body = await readFile(join(OFFICE, url.slice(CDN.length)));
      await route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' });
    } else {
      faults.push(`the page asked for ${url}`);
      await route.abort();
    }
  });
  return faults;
}
