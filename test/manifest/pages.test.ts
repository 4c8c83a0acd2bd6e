import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const INSTALL = ['docs/install/fi.md', 'docs/install/sv.md', 'docs/install/en.md'];
const IT = ['docs/it/fi.md', 'docs/it/sv.md'];

test.for([...INSTALL, ...IT])('%s leads only to what is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?<target>[^)]+)\)/g)].map(({ groups }) => groups?.target ?? '');
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    expect(existsSync(file), link).toBe(true);
    if (anchor !== undefined) expect(headings(file).map(slug), link).toContain(anchor);
  }
});

describe.for([INSTALL, IT])('the languages of %s', ([first = '', ...others]) => {
  test.for(others)('say the same: %s', (other) => {
    expect(headings(other)).toHaveLength(headings(first).length);
    expect(tables(other)).toEqual(tables(first));
    expect(names(other)).toEqual(names(first));
  });
});

test('versions of Excel are the same in what people and what IT departments read', () => {
  const [people, departments] = [read('docs/install/fi.md'), read('docs/it/fi.md')];
  for (const version of ['2102', '16.50', '2509', '16.100']) {
    expect(people).toContain(version);
    expect(departments).toContain(version);
  }
});

function read(page: string): string {
  return readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
}

function headings(page: string): readonly string[] {
  return read(page)
    .split('\n')
    .filter((line) => /^#+ /.test(line));
}

/** As GitHub makes the anchor of a heading. */
function slug(heading: string): string {
  const text = heading.replace(/^#+ /, '').toLowerCase();
  return text.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}

/** How many rows each table has. */
function tables(page: string): readonly number[] {
  return [...read(page).matchAll(/^\|.*(?:\n\|.*)*/gm)].map(([table]) => table.split('\n').length);
}

/** What is written as code and is the same in every language: names of files, headers, commands. */
function names(page: string): readonly string[] {
  const inline = [...read(page).matchAll(/(?<!`)`(?<code>[^`\n]+)`(?!`)/g)].map(
    ({ groups }) => groups?.code ?? '',
  );
  const own = /example|exempel|esimerkki|palvelin|server|kansio|mapp|folder|office\.js/;
  return [...new Set(inline.filter((code) => !own.test(code)))].toSorted();
}
