import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import { startChromium } from '../browser/support/start-chromium.js';
import { CONTRACT_SNAPSHOT, workbookContract } from '../workbook/contract.js';
import { type BrowserPage, openBrowserPage } from './chromium/browser-page.js';
import { UNLOCKED } from './open-contract-excel.js';

let browser: Browser | undefined;
let page: BrowserPage | undefined;

beforeAll(async () => {
  browser = await startChromium();
  page = await openBrowserPage(browser);
}, 60_000);

afterAll(() => browser?.close());

workbookContract("Microsoft's client library in Chromium", openInPage, 'computed');

/** The workbook of the contract, open in the page. */
async function openInPage(): Promise<Workbook> {
  if (page === undefined) throw new Error('no page');
  const { ask } = page;
  await ask({ kind: 'open', snapshot: CONTRACT_SNAPSHOT, unlocked: UNLOCKED });
  return {
    read: () => ask({ kind: 'read' }),
    apply: (changes, seen) => ask({ kind: 'apply', changes, seen }),
  };
}
