import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `*[allocate-by: Jems; allocate-by.property: … one unit after the other]*`: tests, and words of their titles. */
const CLAIM = /\*\[(?<tests>[^\]]+)\]\*/g;

const page = readFileSync('docs/mathematics.md', 'utf8').replace(/\s+/g, ' ');
const claims = [...page.matchAll(CLAIM)].flatMap(({ groups }) => groups?.tests ?? []);

test('the page names its tests', () => expect(claims.length).toBeGreaterThan(30));

test.for(claims)('[%s]', (claim) => {
  let text: string | undefined;
  for (const named of claim.split(';').map((part) => part.trim())) {
    const [name = '', ...words] = named.split(': ');
    const path = [`test/allocation/${name}.test.ts`, `${name}.test.ts`].find((one) => existsSync(one));
    if (path !== undefined) text = readFileSync(path, 'utf8').replace(/\s+/g, ' ');
    expect(text, `a test file for ${named}`).toBeDefined();
    for (const part of (path === undefined ? named : words.join(': ')).split('…'))
      expect(text?.toLowerCase()).toContain(part.trim().toLowerCase());
  }
});
