import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './support/axe-faults.js';
import { dropFile } from './support/drop-file.js';
import { keyboardWalk } from './support/keyboard-walk.js';
import { openFile } from './support/open-file.js';
import { picture } from './support/picture.js';
import { startChromium } from './support/start-chromium.js';

const PLAIN = resolve('test/browser/pages/plain.html');
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startChromium();
  folder = await mkdtemp(join(tmpdir(), 'eurakit-page-'));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a page opened from the disk', () => {
  test('takes a file that is dropped on it, and gives one', async () => {
    const { page, downloaded, close } = await openFile(browser, { path: PLAIN });
    const dropped = join(folder, 'pudotettu.txt');
    await writeFile(dropped, 'ääkköset');
    await dropFile(page, 'main', dropped);
    await page.getByText('pudotettu.txt: ääkköset').waitFor();
    const { name, bytes } = await downloaded(() => page.getByRole('button').click());
    expect([name, bytes.toString('utf8')]).toEqual(['tulos.txt', 'sisältö']);
    const path = join(folder, 'kuva.png');
    await picture(page, path);
    expect((await stat(path)).size).toBeGreaterThan(1_000);
    await close();
  });

  test.for(['https://example.invalid/', 'file:///etc/hostname'])(
    'does not pass where it asks for %s',
    async (url) => {
      const { page, close } = await openFile(browser, { path: PLAIN });
      await page.evaluate(`fetch('${url}').catch(() => undefined)`);
      await expect(close()).rejects.toThrow();
    },
  );
});

describe('what is looked for in a page', () => {
  test('axe finds nothing wrong in a good one, and a name that is missing', async () => {
    const { page, close } = await openFile(browser, { path: PLAIN });
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate("document.querySelector('label').replaceWith(document.querySelector('input'))");
    expect(await axeFaults(page)).toEqual([expect.stringContaining('label')]);
    await close();
  });

  test('Tab reaches all of a good one; what cannot be reached, seen or told is found', async () => {
    const { page, close } = await openFile(browser, { path: PLAIN });
    const good = await keyboardWalk(page);
    expect(good.stops.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'button Lataa',
      'textbox Luku',
      'radio euro',
    ]);
    expect([good.unreached, good.stops.every(({ isVisible, hasMark }) => isVisible && hasMark)]).toEqual([
      [],
      true,
    ]);
    await page.addStyleTag({
      content: `button { outline: none !important }
        input[name=figure] { width: 0; height: 0; border: 0; padding: 0; margin: 0; appearance: none }`,
    });
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="#x" onfocus="this.blur()">x</a>')`,
    );
    const bad = await keyboardWalk(page);
    expect(bad.stops.map(({ name, isVisible, hasMark }) => [name, isVisible, hasMark])).toEqual([
      ['Lataa', true, false],
      ['Luku', false, expect.any(Boolean)],
      ['euro', true, true],
    ]);
    expect(bad.unreached).toEqual([expect.stringContaining('<a href')]);
    await close();
  });
});
