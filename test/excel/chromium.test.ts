import { afterAll, beforeAll, test } from 'vitest';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import { CONTRACT_SNAPSHOT, workbookContract } from '../workbook/contract.js';
import { type BrowserPage, openBrowserPage } from './chromium/browser-page.js';
import { findChromium } from './chromium/find-chromium.js';
import { UNLOCKED } from './open-contract-excel.js';

const browser = findChromium();
let page: BrowserPage | undefined;

beforeAll(async () => {
  page = browser === undefined ? undefined : await openBrowserPage(browser);
});

afterAll(() => page?.close());

if (browser === undefined)
  test('no Chromium is installed: the contract was not run in a browser', () => undefined);
else workbookContract("Microsoft's client library in Chromium", openInPage, 'computed');

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
