import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong in the page as it stands: rule, sentence and the first place; in all it knows, or in colours. */
export async function axeFaults(page: Page, what: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  const isThere: boolean = await page.evaluate("typeof axe === 'object'");
  if (!isThere) await page.evaluate(`${await readFile(AXE, 'utf8')}; undefined`);
  const rules = what === 'all' ? '' : `runOnly: ['color-contrast', 'link-in-text-block'],`;
  // Only what is wrong is looked into, without selectors: that is quicker.
  const options = `{ ${rules} resultTypes: ['violations'], selectors: false }`;
  const { violations }: AxeResult = await page.evaluate(`axe.run(document, ${options})`);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}
