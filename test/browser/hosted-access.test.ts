import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { axeFaults } from './support/axe-faults.js';
import { keyboardWalk } from './support/keyboard-walk.js';
import { type Hosted, openHosted } from './support/open-hosted.js';
import { plainTexts } from './support/plain-texts.js';
import { proSos } from './support/pro-sos.js';
import { startChromium } from './support/start-chromium.js';
import { atEachView } from './support/views.js';

let browser: Browser;
let snapshot: Snapshot;

beforeAll(async () => {
  [browser, snapshot] = [await startChromium(), await proSos()];
}, 60_000);

afterAll(() => browser.close());

/** The pane as narrow as it gets, after a check that finds errors and notices. */
async function checked(language: string, hash = ''): Promise<Hosted> {
  const hosted = await openHosted(browser, { snapshot, language, width: 320, hash });
  await hosted.page.getByRole('tablist').waitFor();
  await hosted.excel('type', 'Rahoitus', 'E13', 2565);
  await hosted.excel('press', 'checkFigures');
  await hosted.page.getByRole('listitem').first().waitFor();
  for (const more of await hosted.page.locator('details').all())
    await more.evaluate('(element) => { element.open = true; }');
  return hosted;
}

test.for(['fi-FI', 'sv-SE', 'en-US'])(
  'no view has a fault that axe knows, and each fits 320 pixels: %s',
  async (language) => {
    const hosted = await checked(language);
    const { page } = hosted;
    expect(await page.locator('html').getAttribute('lang')).toBe(language.slice(0, 2));
    await atEachView(page, async (view) => {
      expect(await axeFaults(page), view).toEqual([]);
      const width: number = await page.evaluate('document.scrollingElement.scrollWidth');
      expect(width, view).toBeLessThanOrEqual(320);
    });
    await hosted.close();
  },
);

test('nor in forced colours and in the dark', async () => {
  const hosted = await checked('fi-FI');
  const { page } = hosted;
  await page.emulateMedia({ forcedColors: 'active' });
  await atEachView(page, async (view) => {
    expect(await axeFaults(page), view).toEqual([]);
  });
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await atEachView(page, async (view) => {
    expect(await axeFaults(page, 'colours'), view).toEqual([]);
  });
  await hosted.close();
});

test('Tab reaches everything, shows where it is, and each stop says what it is', async () => {
  const hosted = await checked('fi-FI');
  await atEachView(hosted.page, async (view) => {
    const { stops, unreached } = await keyboardWalk(hosted.page);
    expect(unreached, view).toEqual([]);
    expect(
      stops.filter(({ name, isVisible, hasMark }) => name === '' || !isVisible || !hasMark),
      view,
    ).toEqual([]);
  });
  await hosted.close();
});

test('arrows lead from view to view', async () => {
  const hosted = await checked('fi-FI');
  const { page } = hosted;
  await page.getByRole('tab', { selected: true }).press('ArrowRight');
  await page.getByRole('tab', { name: 'Tulkinta', selected: true }).waitFor();
  await page.getByRole('tab', { selected: true }).press('End');
  await page.getByRole('tab', { name: 'Tietoja', selected: true }).waitFor();
  await hosted.close();
});

/** The sentences of findings and the names of fields are those of core, whose own tests hold the languages together. */
const FROM_CORE = '.finding .sentence,.finding dd,.field-list option';

test('no text is left untranslated', async () => {
  const hosted = await checked('fi-FI', '#pseudo');
  const figures = snapshot.sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
  ]);
  const data = [...figures, 'Kotka 54319', 'eurakit', 'Suomi', 'Svenska', 'English', 'EURA'].sort(
    (one, other) => other.length - one.length,
  );
  const withoutData = (text: string): string => data.reduce((rest, one) => rest.replaceAll(one, ''), text);
  await atEachView(hosted.page, async (view) => {
    const plain = await plainTexts(hosted.page, FROM_CORE);
    expect(
      plain.map(withoutData).filter((text) => /\p{L}{2}/u.test(text)),
      view,
    ).toEqual([]);
  });
  await hosted.close();
});
