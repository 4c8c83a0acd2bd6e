import type { Page } from 'playwright-core';

/** Opens the views of the pane one after the other, and does something at each. */
export async function atEachView(page: Page, act: (view: string) => Promise<void>): Promise<void> {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
    await act((await tab.textContent()) ?? '');
  }
}
