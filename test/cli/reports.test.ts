import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { partText, zipped } from '../workbook/xlsx-file.js';
import { eurakit, fixture, freshFolder } from './captured.js';

const REPORT = fileURLToPath(new URL('../reports/kolme-osahanketta/raportti.txt', import.meta.url));
const PLAN = fileURLToPath(new URL('../reports/suunnitelma/suunnitelma.txt', import.meta.url));

describe('import of reports', () => {
  test.for(['goals', 'evaluation'])('--as %s gives the matrices as JSON', async (as) => {
    const { code, out, err } = await eurakit(['import', REPORT, '--as', as]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { subProjects, repairs, dropped } = JSON.parse(out);
    expect(subProjects.map(({ name }: { name: string }) => name)).toEqual(['Salme', 'Lumo', 'TAITO Pohjola']);
    expect(repairs.length).toBeGreaterThan(5);
    expect(dropped.length).toBeGreaterThan(5);
  });

  test('a repair can be turned down, by its id or by its kind', async () => {
    const rowsOf = async (...more: readonly string[]) => {
      const { out } = await eurakit(['import', REPORT, '--as', 'goals', ...more]);
      return JSON.parse(out).subProjects[1].rows.length;
    };
    expect(await rowsOf()).toBe(2);
    expect(await rowsOf('--keep', 'row')).toBe(3);
    expect(await rowsOf('--keep', 'row@89')).toBe(3);
    expect(await rowsOf('--keep', 'hyphen, goal')).toBe(2);
  });

  test.for([
    ['fi', 'hyphen@9999', 'ei tehty'],
    ['sv', 'rows', 'ingen sådan'],
    ['en', 'hyphen@1,x', 'no such repair'],
  ] as const)('what is no repair is refused (%s)', async ([lang, keep, says]) => {
    const { code, err } = await eurakit(['import', REPORT, '--as', 'goals', '--keep', keep, '--lang', lang]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('--out decides the form: JSON, Markdown, a page; no other', async () => {
    const folder = freshFolder();
    for (const [file, has] of [
      ['a.json', '"subProjects"'],
      ['a.md', '### Tavoitteiden toteutuminen'],
      ['a.html', '<h3>Vaikutukset</h3>'],
    ] as const) {
      const { code } = await eurakit(['import', REPORT, '--as', 'goals', '--out', join(folder, file)]);
      expect(code).toBe(0);
      expect(readFileSync(join(folder, file), 'utf8')).toContain(has);
    }
    const { code, err } = await eurakit(['import', REPORT, '--as', 'goals', '--out', join(folder, 'a.csv')]);
    expect(code).toBe(2);
    expect(err).toContain('.md');
  });

  test('--as plan', async () => {
    const { code, out } = await eurakit(['import', PLAN, '--as', 'plan']);
    expect(code).toBe(0);
    const { subGoals, risks, milestones, links } = JSON.parse(out);
    expect([subGoals, risks, milestones, links].map((list) => list.length)).toEqual([3, 4, 6, 3]);
  });
});

const COVERED = {
  eurakit: 1,
  plan: {
    subGoals: [
      { number: '1', text: 'lukea' },
      { number: '2', text: 'laulaa' },
    ],
  },
  subProjects: [
    {
      name: 'Koivu',
      goals: ['Opitaan lukemaan'],
      rows: [{ goal: 'Opitaan lukemaan', activity: 'lukutuokiot', result: 'on luettu' }],
      evaluation: [{ questions: 'Luettiinko?', methods: 'kysely', strategies: 'keväisin' }],
      links: [{ goal: 1, subGoals: ['1'] }],
    },
  ],
};

describe('one project file with a plan and sub-projects', () => {
  async function imported(as: string, input: string, project: string): Promise<string> {
    const file = join(freshFolder(), `${as}.json`);
    const { code, err } = await eurakit(['import', input, '--as', as, '--project', project, '--out', file]);
    expect(code).toBe(0);
    expect(err).toMatch(/korjau.*pois jäi \d+ teksti/);
    return file;
  }

  test('import --project puts in what a text says, and check holds it together', async () => {
    const goals = await imported('goals', REPORT, fixture('project.json'));
    const evaluation = await imported('evaluation', REPORT, goals);
    const file = await imported('plan', PLAN, evaluation);
    const { subProjects, plan, financing } = JSON.parse(readFileSync(file, 'utf8'));
    expect(subProjects).toHaveLength(3);
    expect(subProjects[0].rows).toHaveLength(4);
    expect(subProjects[0].evaluation).toHaveLength(2);
    expect([plan.subGoals, plan.risks, plan.milestones].map((list) => list.length)).toEqual([3, 4, 6]);
    expect(financing).toEqual(JSON.parse(readFileSync(fixture('project.json'), 'utf8')).financing);

    const { out } = await eurakit(['check', file, '--json', '--cell-limit', '60']);
    const codes = JSON.parse(out).findings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['goal-without-row', 'cell-too-long', 'risk-without-mitigation']),
    );
  });

  test.for([
    ['md', (file: string) => readFileSync(file, 'utf8')],
    ['html', (file: string) => readFileSync(file, 'utf8')],
    ['docx', (file: string) => partText(readFileSync(file), 'word/document.xml')],
  ] as const)('is shown as pages with the coverage of sub-goals: .%s', async ([ending, textOf]) => {
    const folder = freshFolder();
    const project = join(folder, 'hanke.json');
    writeFileSync(project, JSON.stringify(COVERED));
    const [fromFile, book, fromBook] = ['a', 'hanke.xlsx', 'b'].map((name) => join(folder, name));
    await eurakit(['fill', project, '--out', book ?? '']);
    for (const [input, out] of [
      [project, `${fromFile}.${ending}`],
      [book ?? '', `${fromBook}.${ending}`],
    ] as const) {
      const { code, err } = await eurakit(['import', input, '--as', 'goals', '--out', out]);
      expect({ code, err: err.includes('import') }).toEqual({ code: 0, err: false });
      const text = textOf(out);
      for (const part of ['Koivu', 'Kattavuus', 'laulaa', '0 – ei mikään osahanke'])
        expect(text).toContain(part);
      expect(text).not.toContain('Luettiinko?');
      const again = await eurakit(['import', out, '--as', 'goals']);
      expect(JSON.parse(again.out).subProjects.map(({ rows }: { rows: unknown }) => rows)).toEqual([
        COVERED.subProjects[0]?.rows,
      ]);
    }
  });

  test('compares planned and realised, each a project file', async () => {
    const [before, after] = [join(freshFolder(), 'a.json'), join(freshFolder(), 'b.json')];
    writeFileSync(before, JSON.stringify(COVERED));
    writeFileSync(after, JSON.stringify(COVERED).replaceAll('luettu', 'luettu paljon'));
    expect((await eurakit(['compare', before, after])).out).toContain('luettu **paljon**');
  });

  test('what is JSON already makes no JSON', async () => {
    const file = join(freshFolder(), 'hanke.json');
    writeFileSync(file, JSON.stringify(COVERED));
    for (const call of [
      ['--as', 'goals'],
      ['--as', 'plan', '--out', 'a.md'],
    ]) {
      const { code, err } = await eurakit(['import', file, ...call]);
      expect(code).toBe(2);
      expect(err).toContain('eurakit check');
    }
  });

  test('is JSON, and never the file that it was read from', async () => {
    const project = fixture('project.json');
    const put = (out: string) =>
      eurakit(['import', REPORT, '--as', 'goals', '--project', project, '--out', out, '--force']);
    expect(await put(project)).toMatchObject({ code: 2 });
    expect(await put(join(freshFolder(), 'a.docx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('.json'),
    });
    const { code, err } = await eurakit(['import', REPORT, '--as', 'goals', '--project', REPORT]);
    expect(code).toBe(2);
    expect(err).toContain('raportti.txt');
  });
});

describe('Word documents', () => {
  const cell = (text: string, merge = ''): string =>
    `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const body = [
    paragraph('Koivu'),
    paragraph('Osahankkeen tavoitteet:'),
    paragraph('- Avataan ovet'),
    paragraph('Tavoitteiden toteutuminen Koivun osahankkeessa'),
    `<w:tbl>${row(cell('Tavoite'), cell('Toiminta'), cell('Tulokset'))}${row(
      cell('Avataan ovet', '<w:vMerge w:val="restart"/>'),
      cell('Talkoot'),
      cell('Ovi'),
    )}${row(cell('', '<w:vMerge/>'), cell('Juhla'), cell('Väkeä'))}</w:tbl>`,
    paragraph('Vaikutukset Koivun osahankkeessa:'),
    paragraph('Auki on.'),
  ].join('');
  const docx = zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

  function written(name: string, bytes: Uint8Array): string {
    const file = join(freshFolder(), name);
    writeFileSync(file, bytes);
    return file;
  }

  test('is read with its merged cells, and checked', async () => {
    const file = written('raportti.docx', docx);
    const { code, out, err } = await eurakit(['import', file, '--as', 'goals']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [koivu] = JSON.parse(out).subProjects;
    expect(koivu).toEqual({
      name: 'Koivu',
      goals: ['Avataan ovet'],
      rows: [
        { goal: 'Avataan ovet', activity: 'Talkoot', result: 'Ovi' },
        { goal: 'Avataan ovet', activity: 'Juhla', result: 'Väkeä' },
      ],
      effects: 'Auki on.',
    });
    expect((await eurakit(['check', file])).out).toContain('raportti');
  });

  test('a broken one is said to be', async () => {
    const { code, err } = await eurakit([
      'import',
      written('rikki.docx', docx.slice(0, 300)),
      '--as',
      'goals',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('rikki.docx');
  });
});

describe('compare', () => {
  const matrix = (goal: string, result: string): string =>
    [
      'Koivu',
      'Osahankkeen tavoitteet',
      `- ${goal}`,
      'Tavoite\tToiminta\tTulokset',
      `${goal}\ttalkoot\t${result}`,
    ].join('\n');

  test('shows word by word what changed', async () => {
    const folder = freshFolder();
    const [before, after] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    writeFileSync(before, matrix('Avataan ovet', 'kolme ovea auki'));
    writeFileSync(after, matrix('Avataan ovet', 'viisi ovea auki'));
    const { code, out } = await eurakit(['compare', before, after]);
    expect(code).toBe(0);
    expect(out).toContain('| Avataan ovet | talkoot | ~~kolme~~ **viisi** ovea auki |');
    await eurakit(['compare', before, after, '--out', join(folder, 'ero.html')]);
    expect(readFileSync(join(folder, 'ero.html'), 'utf8')).toContain('<del>kolme</del> <ins>viisi</ins>');
  });

  test('needs two reports', async () => {
    expect((await eurakit(['compare', REPORT])).err).toContain('eurakit compare');
    const { code, err } = await eurakit(['compare', REPORT, fixture('plan.tsv')]);
    expect(code).toBe(2);
    expect(err).toContain('plan.tsv');
  });
});

describe('check of reports', () => {
  test('says what is missing, with the line', async () => {
    const { code, out } = await eurakit(['check', REPORT, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('line 42: Salme: goal 4');
    expect(out).toContain('report or plan');
  });

  test('reads what import wrote; the limit of a form is given', async () => {
    const file = join(freshFolder(), 'goals.json');
    await eurakit(['import', REPORT, '--as', 'goals', '--out', file]);
    const { out } = await eurakit(['check', file, '--json', '--cell-limit', '60']);
    const { kinds, findings } = JSON.parse(out);
    expect(kinds).toEqual(['report']);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['goal-without-row', 'result-repeated', 'cell-too-long']),
    );
    const wrong = await eurakit(['check', file, '--cell-limit', 'pitkä']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--cell-limit 2000');
  });

  test('milestones are held against the period', async () => {
    const { out } = await eurakit(['check', PLAN, '--period', '2016-09-01..2018-12-31']);
    expect(out).toContain('2018–2019');
  });

  test('a financing table is still one', async () => {
    expect((await eurakit(['check', fixture('plan.tsv')])).out).toContain('rahoitussuunnitelma');
  });
});
