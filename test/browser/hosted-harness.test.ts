import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookOf, numbers } from '../excel/open-excel.js';
import { type Hosted, openHosted } from './support/open-hosted.js';
import { startChromium } from './support/start-chromium.js';

const SNAPSHOT = bookOf({ Tuki: numbers(2, 2), Muu: [] });
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
}, 60_000);

afterAll(() => browser.close());

const probe = (options: { readonly language?: string; readonly api?: string } = {}): Promise<Hosted> =>
  openHosted(browser, { snapshot: SNAPSHOT, folder: 'test/browser/pages', file: 'probe.html', ...options });

describe("Microsoft's office.js in a page, in an Excel of ours", () => {
  test.for<[language: string, api: string, shown: string]>([
    ['fi-FI', '1.20', 'Excel Mac fi-FI true'],
    ['sv-SE', '1.14', 'Excel Mac sv-SE false'],
  ])('%s with ExcelApi %s', async ([language, api, shown]) => {
    const { page, close } = await probe({ language, api });
    await page.getByText(shown).waitFor();
    await close();
  });

  test('reads, is refused, has its buttons pressed and taken back, its functions called, its settings kept', async () => {
    const { page, excel, close } = await probe();
    await page.getByText('Excel Mac').waitFor();
    await page.getByRole('button').click();
    await page.getByText('0.25').waitFor();
    await excel('editCell', true);
    await page.getByRole('button').click();
    await page.getByText('InvalidOperationInCellEditMode').waitFor();
    await excel('editCell', false);
    expect(await excel('press', 'greet')).toEqual({ status: 0 });
    expect([await excel('cell', 'Tuki', 'A1'), await excel('opens')]).toEqual(['Hei', 1]);
    expect(await excel('settings')).toEqual(new Map([['greeted', '"yes"']]));
    expect(await excel('call', 'ADD', [1, 2])).toEqual({ ok: true, value: 3 });
    expect([await excel('undo'), await excel('cell', 'Tuki', 'A1')]).toEqual([true, 0.25]);
    expect((await excel('requests')).live).toBe(0);
    await close();
  });

  test('a page that asks another machine does not pass', async () => {
    const { page, close } = await openHosted(browser, {
      snapshot: SNAPSHOT,
      folder: 'test/browser/pages',
      file: 'probe.html',
    });
    await page.evaluate(
      "void (document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/' })))",
    );
    await expect(close()).rejects.toThrow('example.invalid');
  });
});
