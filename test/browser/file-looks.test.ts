import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../packages/core/src/words/language.js';
import { VIEWS } from '../../packages/excel-addin/src/pane/pane-state.js';
import { axeFaults } from './support/axe-faults.js';
import { type BuiltPage, builtPage } from './support/built-page.js';
import { keyboardWalk } from './support/keyboard-walk.js';
import { type FileOptions, type OpenedFile, openFile } from './support/open-file.js';
import { startChromium } from './support/start-chromium.js';

let browser: Browser;
let built: BuiltPage;

beforeAll(async () => {
  [browser, built] = await Promise.all([startChromium(), builtPage()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await built.remove();
});

const opened = (options: Partial<FileOptions> = {}): Promise<OpenedFile> =>
  openFile(browser, { path: built.path, width: 1_200, ...options });

/** Opens the example, and waits for the fault in it to be marked. */
async function openExample(page: Page): Promise<void> {
  await page.locator('.drop-place button:not(.main)').click();
  await page.locator('.finding.error').waitFor();
}

describe('the offline file', () => {
  test.for(LANGUAGES)(
    'axe finds nothing wrong in %s, in any view and in the colours of the system',
    async (language) => {
      const { page, close } = await opened({ language: LOCALES[language] });
      expect(await axeFaults(page)).toEqual([]);
      await openExample(page);
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      for (const view of VIEWS) {
        await page.locator(`#tab-${view}`).click();
        expect([view, await axeFaults(page)]).toEqual([view, []]);
      }
      for (const media of [
        { forcedColors: 'active' },
        { forcedColors: 'none', colorScheme: 'dark' },
      ] as const) {
        await page.emulateMedia(media);
        expect([media, await axeFaults(page)]).toEqual([media, []]);
      }
      await page.getByRole('grid').focus();
      await page.keyboard.press('F2');
      expect(await axeFaults(page)).toEqual([]);
      await close();
    },
  );

  test('the language of the page is that of the pane too', async () => {
    const { page, close } = await opened();
    await openExample(page);
    await page.locator('.page-head select').selectOption('sv');
    await page.getByText('1 fel. 0 varningar').waitFor();
    expect(await page.getByRole('button', { name: 'Ladda ner arbetsboken' }).count()).toBe(1);
    expect(
      await page.getByText('Inte en myndighets produkt; ingen förbindelse till EURA-systemet.').count(),
    ).toBeGreaterThan(0);
    await close();
  });

  test('nothing lies beside a screen of 320 pixels', async () => {
    const { page, close } = await opened({ width: 320 });
    const width = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
    expect(await width()).toBe(320);
    await openExample(page);
    for (const view of VIEWS) {
      await page.locator(`#tab-${view}`).click();
      expect([view, await width()]).toEqual([view, 320]);
    }
    await page.locator('#tab-reading').click();
    expect(await page.locator('.notice-line').count(), 'nothing stands before the button').toBe(0);
    const year = page.locator('.meanings td:has(> input) > select').first();
    expect(
      await year.evaluate(({ clientWidth }: Element) => clientWidth),
      'room for its word',
    ).toBeGreaterThan(60);
    await page.locator('#tab-check').click();
    await page.getByRole('button', { name: 'Siirry soluun C9' }).click();
    const head = await page
      .locator('.formula-line')
      .evaluate((line: Element) => line.getBoundingClientRect().top);
    expect(head, 'the sheet comes in sight').toBeGreaterThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.finding.error').isVisible()).toBe(true);
    expect(await page.getByRole('button').allTextContents(), 'links on paper are places').toEqual(
      await page.locator('button.cell').filter({ visible: true }).allTextContents(),
    );
    await close();
  });

  test('every part is reached by keys and shows where one is', async () => {
    const { page, close } = await opened();
    await openExample(page);
    // The keys begin where a person was last.
    await page.locator('h1').first().click();
    const { stops, unreached } = await keyboardWalk(page);
    expect(unreached).toEqual([]);
    expect(stops.filter(({ isVisible, hasMark, name }) => !isVisible || !hasMark || name === '')).toEqual([]);
    expect(stops.map(({ role }) => role)).toContain('grid');
    await page.getByRole('grid').focus();
    await page.keyboard.press('F6');
    expect(await page.evaluate("document.activeElement.closest('.pane-side') !== null")).toBe(true);
    await page.keyboard.press('F6');
    expect(await page.evaluate('document.activeElement.role')).toBe('grid');
    await close();
  });

  test('a mark is told by its shape and its name, not by its colour alone', async () => {
    const { page, close } = await opened();
    await openExample(page);
    const marked = page.locator('.grid-cell.is-error');
    expect(await marked.locator('svg.icon-error').count()).toBe(1);
    expect(await marked.textContent()).toBe('virhe: 918');
    expect(await page.getByRole('tab', { name: 'virhe: Rahoitus' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Poista merkinnät' }).click();
    await marked.waitFor({ state: 'detached' });
    await close();
  });

  test('no sentence around the sheet stands in one language only', async () => {
    const { page, close } = await opened({ hash: '#pseudo' });
    expect(await plainTexts(page)).toEqual([]);
    await openExample(page);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    expect(await plainTexts(page)).toEqual([]);
    await close();
  });
});

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' };

/** Texts of the page, outside of the pane and of what the workbook holds, that were never translated. */
function plainTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('.page-head, .notices, .formula-line, .welcome, .page-foot')]
    .flatMap((part) => [...part.querySelectorAll('*')])
    .filter((element) => !element.matches('h1, option, .formula-place, .file-name'))
    .flatMap((element) => [element.ariaLabel, ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data)])
    .filter((text) => /\\p{L}{2}/u.test(text ?? '') && !/^⟦.*⟧( [A-Z]+\\d+)?$/.test(text))`);
}
