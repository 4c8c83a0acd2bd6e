import type { Page } from 'playwright-core';

/** Opens the views of the pane one after the other, and does something at each. */
export async function atEachView(page: Page, act: (view: string) => Promise<void>): Promise<void> {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
    await atRest(page);
    await act((await tab.textContent()) ?? '');
  }
}

const REST_MS = 150;

/** Waits until a view that asks the worker for what it shows has drawn it. */
async function atRest(page: Page): Promise<void> {
  let drawn = '';
  let now = await page.innerHTML('body');
  while (drawn !== now) {
    drawn = now;
    await page.waitForTimeout(REST_MS);
    now = await page.innerHTML('body');
  }
}
