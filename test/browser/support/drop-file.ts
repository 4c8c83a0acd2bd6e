import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Drops a file onto a part of a page, as a person does with the mouse. */
export async function dropFile(page: Page, selector: string, path: string): Promise<void> {
  const base64 = (await readFile(path)).toString('base64');
  const name = JSON.stringify(basename(path));
  const dataTransfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${base64}'), (letter) => letter.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], ${name}));
    return dropped;
  })()`);
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(selector, kind, { dataTransfer });
}
