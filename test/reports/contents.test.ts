import { readReport } from '@eurakit/core/report';
import { expect, test } from 'vitest';

/** Lines that end in a number: pages of a table of contents, or what people counted. */

const HEADING = 'Tavoite\tToiminta\tTulokset';
const report = (...lines: readonly string[]): string =>
  ['Koivu', 'Osahankkeen tavoitteet', '- Avataan ovet', ...lines].join('\n');

test.for<[text: string, rows: readonly string[], goals: number, why: string]>([
  [
    report(HEADING, 'Avataan ovet\tTalkoot\tOvia 12', 'Avataan ovet\tKutsut\tKävijöitä 340'),
    ['Ovia 12', 'Kävijöitä 340'],
    1,
    'results that end in a number',
  ],
  [
    report(HEADING, 'Avataan ovet\tTalkoot\t12', 'Avataan ovet\tKutsut\t340'),
    ['12', '340'],
    1,
    'results that are a number',
  ],
  [
    report(HEADING, 'Avataan ovet\tTalkoot\t12', '', '8 (18)', '', '\tKutsut\t340', '\tJuhlat\t41'),
    ['12', '340', '41'],
    1,
    'also after the edge of a page',
  ],
  [
    report('- Koulutetaan ihmisiä 45', '- Pidetään iltoja 12', HEADING, 'Avataan ovet\ta\tb'),
    ['b'],
    3,
    'goals that end in a number',
  ],
  [
    report(
      HEADING,
      'Avataan ovet\ta\tb',
      'Sisällys',
      'Tavoitteiden toteutuminen Koivun osahankkeessa\t14',
      'Vaikutukset Koivun osahankkeessa\t15',
    ),
    ['b'],
    1,
    'a table of contents in columns is one',
  ],
  [
    report(HEADING, 'Avataan ovet\ta\tb', 'Sisällys', '1\tJohdanto\t3', '2\tVaikutukset\t15'),
    ['b'],
    1,
    'with numbers of chapters too',
  ],
])('%j has %j: %#', ([text, rows, goals]) => {
  const { subProjects, dropped } = readReport(text);
  expect(subProjects).toHaveLength(1);
  expect(subProjects[0]?.rows.map(({ result }) => result)).toEqual(rows);
  expect(subProjects[0]?.goals).toHaveLength(goals);
  const isContents = text.includes('Sisällys');
  expect(dropped.some(({ reason }) => reason === 'table-of-contents')).toBe(isContents);
});
