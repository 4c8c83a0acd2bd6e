import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';
import { AUTHORITY_BINDING, authorityForm } from '../binding/authority-form.js';
import { eurakit } from '../cli/captured.js';
import { newFromSnapshot } from '../support/new-from-snapshot.js';
import { plainBook } from '../support/plain-book.js';
import { workbook } from '../support/small-workbook.js';
import { axeFaults } from './support/axe-faults.js';
import { type BuiltPage, builtPage } from './support/built-page.js';
import { dropFile } from './support/drop-file.js';
import { type FileOptions, type OpenedFile, openFile } from './support/open-file.js';
import { proSosBook } from './support/pro-sos-book.js';
import { startChromium } from './support/start-chromium.js';

const PRO_SOS_PROJECT = fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url));

let browser: Browser;
let built: BuiltPage;
let folder: string;

beforeAll(async () => {
  [browser, built] = await Promise.all([startChromium(), builtPage()]);
  folder = await mkdtemp(join(tmpdir(), 'eurakit-books-'));
}, 120_000);

afterAll(async () => {
  await browser.close();
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});

const opened = (options: Partial<FileOptions> = {}): Promise<OpenedFile> =>
  openFile(browser, { path: built.path, width: 1_200, ...options });

/** Writes a file and drops it on the page. */
async function drop(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await dropFile(page, 'main', path);
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kokeile esimerkillä' }).click();
  await page.getByText('1 virhe.').waitFor();
}

/** Selects a cell from the upper left corner on, as with the keyboard. */
async function select(page: Page, down: number, right: number): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < right; step += 1) await page.keyboard.press('ArrowRight');
}

/** What the page comes to in a while: its workers are slow where many tests run. */
const soon = <Value>(value: () => Promise<Value>) => expect.poll(value, { timeout: 30_000 });

/** The cell under the cursor as it is read aloud; with spaces that break. */
async function cursor(page: Page): Promise<string | undefined> {
  return (await page.locator('#cursor-cell').textContent())?.replaceAll('\u00a0', ' ');
}

describe('the offline file', () => {
  test('PRO SOS: dropped, filled, one cell broken and found, repaired, downloaded, and checked by the command', async () => {
    const { page, downloaded, close } = await opened();
    await drop(page, 'pro-sos.xlsx', proSosBook());
    await page.getByText('pro-sos.xlsx on auki').waitFor();
    await page.getByRole('tab', { name: 'Täyttö' }).click();
    await page.getByRole('button', { name: 'Esikatsele' }).click();
    await page.getByRole('button', { name: 'Täytä 3 solua' }).click();
    await page.getByText('Täytettiin 3 solua').waitFor();
    await page.getByRole('tab', { name: 'Tarkistus' }).click();
    await page.getByText('Ei virheitä. 0 varoitusta').waitFor();

    await select(page, 7, 2);
    await soon(() => cursor(page)).toBe('981');
    await page.keyboard.type('918\n');
    await page.getByText('1 virhe. 0 varoitusta').waitFor();
    const finding = page.locator('.finding.error');
    expect(await finding.textContent()).toContain(
      '”Hamina” 2017 on 918\u00a0€, mutta summien mukaan 981\u00a0€',
    );
    await select(page, 0, 0);
    await finding.getByRole('button', { name: 'Siirry soluun C8' }).click();
    await soon(() => cursor(page)).toBe('virhe: 918');
    expect(await finding.getAttribute('aria-current')).toBe('true');
    await select(page, 0, 0);
    expect(await finding.getAttribute('aria-current')).toBe(null);
    await select(page, 7, 2);
    expect(await finding.getAttribute('aria-current')).toBe('true');

    await finding.getByRole('button', { name: 'Kirjoita soluun C8' }).click();
    await page.getByText('Ei virheitä. 0 varoitusta').waitFor();
    await soon(() => cursor(page)).toBe('981');
    expect(await page.title()).toBe('• pro-sos.xlsx – eurakit');
    const { name, bytes } = await downloaded(() =>
      page.getByRole('button', { name: 'Lataa työkirja' }).click(),
    );
    expect(name).toBe('pro-sos-eurakit.xlsx');
    await page.getByText('Ladattiin pro-sos-eurakit.xlsx').waitFor();
    expect(await page.title()).toBe('pro-sos.xlsx – eurakit');
    const saved = join(folder, name);
    await writeFile(saved, bytes);
    const { code, out } = await eurakit(['check', saved]);
    expect([code, out]).toEqual([0, expect.stringContaining('Ei virheitä')]);
    await close();
  });

  test('a form is bound by keys, kept as a file, and filled from a project', async () => {
    const { page, downloaded, close } = await opened();
    await drop(page, 'lomake.xlsx', authorityForm());
    await page.getByText('lomake.xlsx on auki').waitFor();
    await page.getByRole('tab', { name: 'Lomakepohja' }).click();
    await page.getByLabel('Hanke, josta tiedot otetaan').setInputFiles(PRO_SOS_PROJECT);
    await page.getByText('Hanke luettiin tiedostosta project.json').waitFor();
    await page.getByLabel('Hae tietoa').fill('eustate vuosi');
    await select(page, 9, 2);
    await page.getByRole('button', { name: 'Ota valittu solu' }).press('Enter');
    await page.getByText('Hakemus!C10: vieressä ”EU ja valtio”, sarakkeen otsikko ”2016”.').waitFor();
    const bind = page.getByRole('button', { name: 'Sido', exact: true });
    expect(await bind.isDisabled()).toBe(true);
    const field = page.getByRole('listbox', { name: 'Tieto' });
    await field.press('ArrowDown');
    await page.getByLabel('Luvun yksikkö solussa').selectOption('1');
    await bind.press('Enter');
    await page.getByText('Sidotut solut (1)').waitFor();
    const { name, bytes } = await downloaded(() =>
      page.getByRole('button', { name: 'Tallenna sidonta' }).press('Enter'),
    );
    expect([name, JSON.parse(bytes.toString('utf8'))]).toEqual([
      'template.json',
      { eurakitBinding: 1, cells: AUTHORITY_BINDING.cells.filter(({ cell }) => cell === 'C10') },
    ]);

    const shared = join(folder, 'template.json');
    await writeFile(shared, JSON.stringify({ eurakitBinding: 1, cells: AUTHORITY_BINDING.cells }));
    await page.getByLabel('Valmis sidonta').setInputFiles(shared);
    await page.getByText('Sidotut solut (16)').waitFor();
    await page.getByRole('button', { name: 'Vertaa ja esikatsele' }).press('Enter');
    await page.getByRole('button', { name: 'Täytä 16 solua' }).press('Enter');
    await page.getByText('Täytettiin 16 solua').waitFor();
    await soon(() => cursor(page)).toBe('31843');
    await drop(page, 'muutettu.xlsx', authorityForm({ A10: 'EU', A17: '' }));
    const filled = await downloaded(() => page.getByRole('button', { name: 'Lataa ja avaa toinen' }).click());
    expect(await valueIn(filled.bytes, 'Hakemus', 16, 2)).toBe(210);
    expect(await valueIn(filled.bytes, 'Hakemus', 4, 2)).toBe(42_614);
    await page.getByText('muutettu.xlsx on auki').waitFor();
    await page.getByRole('tab', { name: 'Lomakepohja' }).click();
    await page.getByRole('button', { name: 'Vertaa ja esikatsele' }).press('Enter');
    await page.getByText('4 kohtaa ei sovi; mitään ei kirjoitettu.').waitFor();
    await select(page, 9, 2);
    await page.getByRole('button', { name: 'Ota valittu solu' }).press('Enter');
    await field.selectOption('financing.total.total');
    await page.getByLabel('Luvun yksikkö solussa').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await close();
  });

  test('cells are edited by keys; formulas are not; everything is taken back', async () => {
    const { page, close } = await opened();
    await openExample(page);
    await select(page, 8, 2);
    await page.keyboard.type('1 234,50\n');
    await soon(() => cursor(page)).toBe('2 555');
    await page.keyboard.press('ArrowUp');
    await soon(() => cursor(page)).toMatch(/1 235$/);
    await soon(() => page.locator('.formula-text').inputValue()).toBe('1234,5');

    await page.keyboard.press('F2');
    await page.locator('.cell-editor').waitFor();
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await soon(() => page.locator('.cell-editor').count()).toBe(0);
    await soon(() => cursor(page)).toMatch(/1 235$/);
    await soon(() => page.getByRole('grid').evaluate((grid: Element) => grid.matches(':focus'))).toBe(true);
    await page.keyboard.press('Delete');
    await soon(() => cursor(page)).not.toMatch(/1 235/);
    await page.keyboard.press('Control+z');
    await soon(() => cursor(page)).toMatch(/1 235$/);
    await page.keyboard.press('Control+z');
    await soon(() => cursor(page)).toMatch(/918$/);
    await page.keyboard.press('Control+y');
    await soon(() => cursor(page)).toMatch(/1 235$/);

    // Faster than the file is written: what is taken back is the last thing that was asked for.
    for (const key of ['Delete', 'Control+z', 'Control+z', 'Control+y']) await page.keyboard.press(key);
    await soon(() => page.getByRole('button', { name: 'Tee uudelleen' }).isEnabled()).toBe(true);
    await soon(() => cursor(page)).toMatch(/1 235$/);

    await page.keyboard.press('Control+c');
    await select(page, 8, 6);
    await page.keyboard.press('Control+v');
    await soon(() => cursor(page)).toBe('1234,5');

    await select(page, 11, 2);
    await page.keyboard.press('Enter');
    await page.getByText('Solussa C12 on kaava.').waitFor();
    expect(await page.locator('.cell-editor').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('=1+1\n');
    await page.getByText('Kaavaa ei voi kirjoittaa täällä.').waitFor();
    await close();
  });

  test('a formula that depends on an edited cell shows its new result', async () => {
    const { page, close } = await opened();
    await openExample(page);
    await select(page, 11, 1);
    await soon(() => cursor(page)).toBe('39 803');
    await select(page, 4, 1);
    await page.keyboard.type('31844\n');
    await select(page, 11, 1);
    await soon(() => cursor(page)).toBe('39 804');
    await close();
  });

  test('a sheet of 100,000 cells draws only the rows in sight, to its very end', async () => {
    const { page, close } = await opened();
    await drop(page, 'suuri.xlsx', largeBook(10_000, 10));
    await page.getByRole('grid').waitFor();
    const rows = page.locator('.grid-row');
    expect(await rows.count()).toBeLessThan(60);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await soon(() => cursor(page)).toBe('99 999');
    expect(await rows.count()).toBeLessThan(60);
    await page.keyboard.type('5\n');
    await page.keyboard.press('ArrowUp');
    await soon(() => cursor(page)).toBe('5');
    await page.getByText('muutettu, ei ladattu').waitFor();
    await soon(() => cursor(page)).toBe('5');
    await close();
  });

  test('what is no workbook is told with what to do, and the open one stays', async () => {
    const { page, close } = await opened();
    await openExample(page);
    const alert = page.locator('.notices [role=alert]');
    for (const [name, bytes, told] of NOT_WORKBOOKS) {
      await drop(page, name, bytes);
      await soon(() => alert.textContent()).toBe(told);
    }
    expect(await page.locator('.file-name').textContent()).toBe('esimerkki.xlsx');
    await close();
  });

  test('changes are not lost without asking', async () => {
    const { page, downloaded, close } = await opened();
    await openExample(page);
    await select(page, 8, 2);
    await page.keyboard.type('981\n');
    await page.getByText('Ei virheitä.').waitFor();
    await drop(page, 'toinen.xlsx', proSosBook());
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await soon(() => page.evaluate('document.activeElement.role')).toBe('grid');
    expect(await page.locator('.file-name').textContent()).toContain('esimerkki.xlsx');
    const left = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await left;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await drop(page, 'toinen.xlsx', proSosBook());
    const { name } = await downloaded(() =>
      question.getByRole('button', { name: 'Lataa ja avaa toinen' }).click(),
    );
    expect(name).toBe('esimerkki-eurakit.xlsx');
    await page.getByText('toinen.xlsx on auki').waitFor();
    await close();
  });

  test('a new workbook is downloaded, and opened where that is wished', async () => {
    const { page, downloaded, close } = await opened();
    await openExample(page);
    await page.getByRole('tab', { name: 'Täyttö' }).click();
    const source = page.getByLabel('Luvut').last();
    await source.selectOption('empty');
    await page.getByRole('button', { name: 'Tee kirja' }).click();
    expect(await inSight(page.getByText('Vuosia ei voi lukea.')), 'far down too').toBe(true);
    await source.selectOption('0');
    const { name } = await downloaded(() => page.getByRole('button', { name: 'Tee kirja' }).click());
    expect(name).toBe('raportointikirja.xlsx');
    await page.getByRole('button', { name: 'Avaa se tässä' }).click();
    await page.getByText('raportointikirja.xlsx on auki').waitFor();
    expect(await page.getByRole('tab', { name: /Rahoitussuunnitelma/ }).count()).toBe(1);
    await close();
  });

  test('hidden sheets have no tabs, but where something was found', async () => {
    const { page, close } = await opened();
    const plan = (total: number): readonly string[] => [
      'Rahoitus|2024|2025|Yhteensä',
      'ESR- ja valtion rahoitus|800|1600|2400',
      'Kuntien rahoitus|200|400|600',
      `YHTEENSÄ|1000|2000|${total}`,
    ];
    const book = workbook({
      Suunnitelma: plan(3_000),
      'Vanha (hidden)': plan(3_030),
      'Muistio (hidden)': ['muistettavaa'],
      '_eurakit (very-hidden)': ['{}'],
    });
    await drop(page, 'piilossa.xlsx', newXlsx(newFromSnapshot(book)));
    await page.getByText('1 virhe.').waitFor();
    const tabs = page.getByRole('tablist', { name: 'Välilehdet' }).getByRole('tab');
    const names = ['huomautus: Suunnitelma', 'virhe: Vanha (piilotettu)'];
    await soon(() => tabs.allTextContents()).toEqual(names);
    await page.locator('.finding.error button.cell').first().click();
    await page.getByRole('tab', { name: /Vanha/, selected: true }).waitFor();
    await close();
  });
});

const NOT_WORKBOOKS: readonly (readonly [name: string, bytes: Uint8Array | string, told: string])[] = [
  [
    'taulukko.csv',
    'Rahoitus;2016\nKunta;100\n',
    'taulukko.csv: tämä on tekstiä, ei työkirja; avaa se Excelissä ja tallenna muotoon .xlsx.',
  ],
  [
    'hakemus.pdf',
    '%PDF-1.7\n',
    'hakemus.pdf: tämä on PDF, ei työkirja; avaa työkirja ja liitä PDF:n taulukko kohtaan Liittäminen.',
  ],
  ['tyhja.xlsx', '', 'tyhja.xlsx: tiedosto on tyhjä; lataa tai tallenna se uudelleen.'],
  [
    'vanha.xls',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1_000)),
    'vanha.xls: tämä on .xls, ei .xlsx-työkirja; tallenna se Excelissä muotoon .xlsx.',
  ],
  [
    'katkennut.xlsx',
    proSosBook().slice(0, 3_000),
    'katkennut.xlsx: työkirja on vioittunut tai kesken; lataa tai tallenna se uudelleen.',
  ],
];

/** Whether a person sees an element without scrolling. */
async function inSight(element: Locator): Promise<boolean> {
  await element.waitFor();
  return element.evaluate((one: Element) => {
    const { top, bottom, left } = one.getBoundingClientRect();
    return top >= 0 && one.contains(one.ownerDocument.elementFromPoint(left + 1, (top + bottom) / 2));
  });
}

async function valueIn(bytes: Uint8Array, sheet: string, row: number, column: number) {
  const read = openXlsx(bytes);
  return read.ok ? (await read.workbook.read(sheet))?.values[row]?.[column] : undefined;
}

/** Numbers from 0 on, row by row. */
function largeBook(rows: number, columns: number): Uint8Array {
  const cells = Array.from({ length: rows * columns }, (_, nth) => ({
    row: Math.floor(nth / columns),
    column: nth % columns,
    value: nth,
    style: { format: '#,##0' },
  }));
  return newXlsx(plainBook('Luvut', cells));
}
