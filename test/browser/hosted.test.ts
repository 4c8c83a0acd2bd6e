import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { type Hosted, type HostedOptions, openHosted } from './support/open-hosted.js';
import { proSos } from './support/pro-sos.js';
import { startChromium } from './support/start-chromium.js';

let browser: Browser;
let snapshot: Snapshot;

beforeAll(async () => {
  [browser, snapshot] = [await startChromium(), await proSos()];
}, 60_000);

afterAll(() => browser.close());

/** The pane in an Excel where one figure of PRO SOS is 10 € too large and one sum is missing. */
async function broken(options: Partial<HostedOptions> = {}): Promise<Hosted> {
  const hosted = await openHosted(browser, { snapshot, ...options });
  await hosted.page.getByRole('tablist').waitFor();
  await hosted.excel('type', 'Rahoitus', 'E13', 2565);
  await hosted.excel('type', 'Rahoitus', 'G11', '');
  return hosted;
}

const button = ({ page }: Hosted, name: string): Locator => page.getByRole('button', { name, exact: true });
const view = ({ page }: Hosted, name: string): Promise<void> =>
  page.getByRole('tab', { name, exact: true }).click();
const told = ({ page }: Hosted, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

test('ribbon, findings, cell, marks, reading, fill with preview, undo by Excel', async () => {
  const hosted = await broken();
  const { page, excel } = hosted;

  expect(await excel('press', 'checkFigures')).toEqual({ status: 0 });
  await told(hosted, '2 virhettä.');
  await told(hosted, /”Kotka” 2017 on 2\s565\s€, mutta summien mukaan 2\s555\s€/);
  const { requests: asked, cellsWritten: none } = await excel('requests');
  expect([await excel('opens'), none]).toEqual([1, 0]);
  expect(asked, 'one to be told of changes, one to read').toBeLessThanOrEqual(2);

  await button(hosted, 'Siirry soluun E13').press('Enter');
  await expect.poll(() => excel('selection')).toEqual({ sheet: 'Rahoitus', cells: 'E13' });

  await button(hosted, 'Merkitse solut').click();
  await told(hosted, 'Merkittiin');
  const marked = await excel('formats');
  expect(marked.map(({ cells }) => cells)).toContain('G11,E13');
  await button(hosted, 'Poista merkinnät').click();
  await told(hosted, 'Merkinnät poistettiin.');
  expect(await excel('formats')).toEqual([]);

  await view(hosted, 'Tulkinta');
  await page.getByLabel('Tukiprosentti').fill('75 %');
  await button(hosted, 'Käytä ja tarkista').click();
  await told(hosted, 'Tulkinta säilyy työkirjassa');
  await view(hosted, 'Tarkistus');
  await told(hosted, /75\s%/);
  await view(hosted, 'Tulkinta');
  await page.getByLabel('Merkitys: Kuntaliitto').selectOption('kunta');
  await page.getByLabel('Tukiprosentti').fill('80 %');
  await button(hosted, 'Käytä ja tarkista').click();
  await view(hosted, 'Tarkistus');
  await told(hosted, '2 virhettä.');

  const before = (await excel('requests')).requests;
  await view(hosted, 'Täyttö');
  await button(hosted, 'Esikatsele').click();
  await page.getByRole('row', { name: /G11 Rahoitus tyhjä 15\s048/ }).waitFor();
  await button(hosted, 'Täytä 1 solua').click();
  await told(hosted, 'Täytettiin 1 solua');
  expect(await excel('cell', 'Rahoitus', 'G11')).toBe(15_048);
  const { requests, cellsWritten, live } = await excel('requests');
  expect([cellsWritten, live]).toEqual([1, 0]);
  expect(requests - before, 'preview one; compare, write, read again').toBeLessThanOrEqual(4);

  expect([await excel('undo'), await excel('cell', 'Rahoitus', 'G11')]).toEqual([true, undefined]);
  await view(hosted, 'Tarkistus');
  await told(hosted, 'Lukuja on muutettu tarkistuksen jälkeen.');
  await hosted.close();
});

test('an older Excel: the pane takes back what it wrote; a corrected reading is there the next day', async () => {
  const hosted = await broken({ api: '1.14' });
  const { page, excel } = hosted;
  await button(hosted, 'Tarkista luvut').click();
  await view(hosted, 'Tulkinta');
  await page.getByLabel('Tukiprosentti').fill('75 %');
  await button(hosted, 'Käytä ja tarkista').click();
  await told(hosted, 'Tulkinta säilyy työkirjassa');
  await view(hosted, 'Täyttö');
  await button(hosted, 'Esikatsele').click();
  await button(hosted, 'Täytä 1 solua').click();
  await told(hosted, 'Täytettiin 1 solua');
  await button(hosted, 'Kumoa').click();
  await told(hosted, 'Palautettiin yksi solu.');
  expect(await excel('cell', 'Rahoitus', 'G11')).toBeUndefined();
  const kept = await excel('snapshot');
  await hosted.close();

  const later = await openHosted(browser, { snapshot: kept });
  await later.excel('press', 'checkFigures');
  await view(later, 'Tulkinta');
  expect(await later.page.getByLabel('Tukiprosentti').inputValue()).toBe('75 %');
  await later.close();
});

test('shares into what is selected: three requests, only empty cells, and back again', async () => {
  const hosted = await broken({ api: '1.14' });
  const { page, excel } = hosted;
  await excel('press', 'allocateShares');
  await page.getByLabel('Jaettava summa (€)').fill('33 524');
  await page
    .getByLabel('Jakoperuste, yksi rivi')
    .fill('Eksote 131155\nHamina 20851\nKotka 54319\nKouvola 85855');
  await excel('select', 'Rahoitus', 'J10');
  const before = (await excel('requests')).requests;
  await button(hosted, 'Kirjoita valitusta solusta alaspäin').click();
  await told(hosted, 'Osuudet kirjoitettiin 4 soluun.');
  const column = (): Promise<unknown[]> =>
    Promise.all(['J10', 'J11', 'J12', 'J13'].map((cell) => excel('cell', 'Rahoitus', cell)));
  const shares = await column();
  expect(shares.reduce((sum: number, share) => sum + Number(share), 0)).toBe(33_524);
  const { requests, cellsWritten, live } = await excel('requests');
  expect([requests - before, cellsWritten, live]).toEqual([3, 4, 0]);

  await button(hosted, 'Kirjoita valitusta solusta alaspäin').click();
  await page.getByRole('alert').getByText('Solu J10 ei ole tyhjä.').waitFor();
  expect(await column()).toEqual(shares);
  await excel('select', 'Rahoitus', 'K10');
  await button(hosted, 'Kirjoita valitusta solusta alaspäin').click();
  await told(hosted, 'Osuudet kirjoitettiin 4 soluun.');
  await button(hosted, 'Kumoa').click();
  await told(hosted, 'Palautettiin 4 solua.');
  expect([await column(), await excel('cell', 'Rahoitus', 'K10')]).toEqual([shares, undefined]);
  await hosted.close();
});

test('each button of the ribbon opens the pane where its work is, and writes nothing', async () => {
  const hosted = await broken();
  const { page, excel } = hosted;
  for (const [action, tab] of [
    ['fillForms', 'Täyttö'],
    ['allocateShares', 'Jako'],
    ['checkFigures', 'Tarkistus'],
    ['newReportingBook', 'Täyttö'],
  ] as const) {
    expect(await excel('press', action)).toEqual({ status: 0 });
    await page.getByRole('tab', { name: tab, exact: true, selected: true }).waitFor();
  }
  expect([await excel('opens'), (await excel('requests')).cellsWritten]).toEqual([4, 0]);
  await button(hosted, 'Tee kirja').click();
  await expect.poll(() => excel('opened')).toHaveLength(1);
  const [base64 = ''] = await excel('opened');
  expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  await hosted.close();
});

test('what Excel refuses is told and nothing is written: a cell in work, a lost connection, a second user', async () => {
  const hosted = await broken();
  const { page, excel } = hosted;
  const alert = page.getByRole('alert');
  await excel('editCell', true);
  expect(await excel('press', 'checkFigures')).toEqual({ status: 0 });
  await alert.getByText('Solua muokataan parhaillaan.').waitFor();
  await excel('editCell', false);
  await button(hosted, 'Tarkista luvut').click();
  await told(hosted, '2 virhettä.');

  await view(hosted, 'Täyttö');
  await button(hosted, 'Esikatsele').click();
  const fill = button(hosted, 'Täytä 1 solua');
  await fill.waitFor();
  await excel('fail', 1);
  await fill.click();
  await alert.getByText('Yhteys työkirjaan katkesi.').waitFor();
  expect(await excel('cell', 'Rahoitus', 'G11')).toBeUndefined();
  await excel('fail', undefined);

  await excel('type', 'Rahoitus', 'G11', 7);
  await fill.click();
  await alert.getByText(/G11/).waitFor();
  expect(await excel('cell', 'Rahoitus', 'G11')).toBe(7);
  await hosted.close();
});

test('functions answer through the runtime, their code loaded when the first is called', async () => {
  const hosted = await broken();
  const { page, excel } = hosted;
  const scripts = (): Promise<number> => page.evaluate("performance.getEntriesByType('resource').length");
  const before = await scripts();
  expect(await excel('call', 'ALLOCATE', [100, [[1], [1], [1]]])).toEqual({
    ok: true,
    value: [[33.34], [33.33], [33.33]],
  });
  expect(await scripts()).toBeGreaterThan(before);
  expect(await excel('call', 'ALLOCATE', ['sata', [[1], [1]]])).toEqual({
    ok: false,
    error: '#VALUE!',
    text: expect.stringContaining('sata'),
  });
  await hosted.close();
});
