import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { glossary, type TermId, term } from '../../packages/core/src/words/glossary.js';
import { LANGUAGES, parseLanguage } from '../../packages/core/src/words/language.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const funds: readonly TermId[] = ['ESF', 'ESFplus', 'ERDF', 'JTF'];

describe('the glossary', () => {
  test('gives every term one name', () => {
    expect(repeated(glossary.map(({ id }) => id))).toEqual([]);
  });

  test('writes names in camelCase, funds as they are known', () => {
    const names = glossary.map(({ id }) => id).filter((id) => !funds.includes(id));
    expect(names.filter((id) => !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(id))).toEqual([]);
    expect(names).toHaveLength(glossary.length - funds.length);
  });

  test('has every term in all three languages, each form once and trimmed', () => {
    const broken = glossary.flatMap(({ id, ...words }) =>
      LANGUAGES.filter((language) => !wellWritten(words[language])).map((language) => `${id} (${language})`),
    );
    expect(broken).toEqual([]);
  });

  test.each(LANGUAGES)(
    'never writes two terms alike in %s, or the language could not tell them apart',
    (language) => {
      expect(repeated(glossary.map((each) => each[language][0].toLocaleLowerCase('fi')))).toEqual([]);
    },
  );

  test('finds each term by its name', () => {
    expect(glossary.filter((each) => term(each.id) !== each)).toEqual([]);
    expect(term('leadPartner')).toMatchObject({
      fi: ['päätoteuttaja'],
      sv: ['huvudgenomförare'],
      seen: true,
    });
  });
});

test.for<[text: string, language: string | undefined, why: string]>([
  ['fi', 'fi', 'as we write it'],
  [' SV ', 'sv', 'case and spaces say nothing'],
  ['sv-FI', 'sv', 'as Office and browsers name a language'],
  ['en_GB.UTF-8', 'en', 'as operating systems name it'],
  ['fin', undefined, 'three letters name other languages too: fil is Filipino'],
  ['de', undefined, 'not ours'],
  ['', undefined, 'nothing was said'],
])('the language %j is %s: %s', ([text, language]) => {
  expect(parseLanguage(text)).toBe(language);
});

test('the generated pages are up to date', { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stale: stderr.match(/.*is out of date.*/g) }).toEqual({ status: 0, stale: null });
});

function wellWritten(forms: readonly string[]): boolean {
  return (
    forms.length > 0 &&
    repeated(forms).length === 0 &&
    forms.every((form) => form !== '' && form === form.trim())
  );
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
