import type { Browser, Page } from 'playwright-core';
import type { Snapshot } from '../../../packages/core/src/grid/snapshot.js';
import { bundled } from './bundled.js';
import type { HostedExcel, HostedStart } from './hosted/hosted-excel.js';
import { keptHere } from './kept-here.js';
import { fromText, toText } from './message.js';
import { serveFolder } from './serve-folder.js';

export type HostedOptions = Partial<Omit<HostedStart, 'snapshot'>> & {
  readonly snapshot: Snapshot;
  /** The folder that would stand on a web server, and the page in it. */
  readonly folder?: string;
  readonly file?: string;
  readonly width?: number;
  readonly hash?: string;
};

/** A page of an add-in in a browser, inside an Excel of ours. */
export type Hosted = {
  readonly page: Page;
  readonly excel: <Name extends keyof HostedExcel>(
    name: Name,
    ...args: Parameters<HostedExcel[Name]>
  ) => Promise<Awaited<ReturnType<HostedExcel[Name]>>>;
  /** Closes the page. Rejects where something was asked of another machine, or the page threw an error. */
  readonly close: () => Promise<void>;
};

let host: Promise<string> | undefined;

/**
 * Opens the page as Excel on a Mac does: Microsoft's own office.js, from the address on the page though out of the
 * installed package, talks to our Excel in place of the real one.
 */
export async function openHosted(browser: Browser, options: HostedOptions): Promise<Hosted> {
  const {
    language = 'fi-FI',
    folder = 'packages/excel-addin/dist',
    file = 'taskpane.html',
    hash = '',
  } = options;
  const { api = '1.20', unlocked = new Map(), settings = new Map(), width = 350 } = options;
  host ??= bundled('test/browser/support/hosted/page-host.ts');
  const served = await serveFolder(folder);
  const context = await browser.newContext({ locale: language, viewport: { width, height: 640 } });
  context.setDefaultTimeout(10_000);
  const faults = await keptHere(context, `${served.origin}/`);
  const start: HostedStart = { snapshot: options.snapshot, unlocked, language, api, settings };
  await context.addInitScript(`globalThis.eurakitStart = ${JSON.stringify(toText(start))};`);
  await context.addInitScript(await host);
  const page = await context.newPage();
  const info = `Excel$Mac$16.00$${language}$telemetry$$disableLogging$3`;
  await page.goto(`${served.origin}/${file}?_host_Info=${encodeURIComponent(info)}${hash}`);
  return {
    page,
    excel: <Name extends keyof HostedExcel>(name: Name, ...args: Parameters<HostedExcel[Name]>) =>
      page
        .evaluate((text): Promise<string> => Object(globalThis).eurakitExcel(text), toText({ name, args }))
        .then((answer) => fromText<Awaited<ReturnType<HostedExcel[Name]>>>(answer)),
    close: async () => {
      await context.close();
      await served.close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}
