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

/** What axe finds wrong in the page as it stands: rule, sentence and the first place. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const isThere: boolean = await page.evaluate("typeof axe === 'object'");
  if (!isThere) await page.evaluate(`${await readFile(AXE, 'utf8')}; undefined`);
  const { violations }: AxeResult = await page.evaluate('axe.run(document)');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}
