import type { Browser } from 'playwright-core';
import { bundled } from '../../browser/support/bundled.js';
import { fromText, toText } from '../../browser/support/message.js';
import { CLIENT } from '../../excel-host/office-client.js';
import type { Call } from './call.js';

/** A page in a browser that holds the client, an Excel of ours and the adapter. */
export type BrowserPage = { readonly ask: <Result>(call: Call) => Promise<Result> };

/** Opens the page. */
export async function openBrowserPage(browser: Browser): Promise<BrowserPage> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: CLIENT });
  await page.addScriptTag({ content: await bundled('test/excel/chromium/page.ts') });
  return {
    ask: async (call) => {
      const text = await page.evaluate(
        (asked): Promise<string> => Object(globalThis).ask(asked),
        toText(call),
      );
      return fromText(text);
    },
  };
}
