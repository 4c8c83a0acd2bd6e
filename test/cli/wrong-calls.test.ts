import { expect, test } from 'vitest';
import { contentsOf, eurakit, fixture, freshFolder } from './captured.js';

const PLAN = fixture('plan.tsv');
const PROJECT = fixture('project.json');

const WRONG: [call: string[], says: string[], why: string][] = [
  [[], ['check, import', '--help'], 'no command: the commands are named'],
  [['chek', PLAN], ['”chek”', 'tarkoititko check'], 'a mistyped command'],
  [['frobnicate'], ['”frobnicate”', 'eurakit --help'], 'a word that is like no command'],
  [['--qqqqqq'], ['Valitsinta --qqqqqq ei ole', 'eurakit --help'], 'an option without a command'],
  [['--jsonn'], ['tarkoititko --json?'], 'a mistyped option without a command'],
  [[PLAN], ['plan.tsv', 'tarkoititko check'], 'a file without a command'],
  [['new', '--out', 'kirja.xlsx'], ['--years 2026-2028'], 'a plan of which years?'],
  [['new', '--years', '2026'], ['--out'], 'a workbook to where?'],
  [['new', '--years', '2026', '--out', '-'], ['--out'], 'a workbook is not printed'],
  [['new', '--years', '2026', '--out', 'kirja.ods'], ['kirja.ods', '.xlsx'], 'another kind of workbook'],
  [['new', '2026', '--out', 'kirja.xlsx'], ['”2026”', '--years'], 'years that no option names'],
  [['new', '--years', '26-28', '--out', 'kirja.xlsx'], ['”26-28”', '2026-2028'], 'years of two digits'],
  [['new', '--years', '2028-2026', '--out', 'kirja.xlsx'], ['järjestys'], 'years from the last to the first'],
  [['new', '--years', '2021-2033', '--out', 'kirja.xlsx'], ['”2021-2033”', '12'], 'thirteen years'],
  [['new', '--years', '2026', '--period', '2021', '--out', 'k.xlsx'], ['2014-2020, 2021-2027'], 'no period'],
  [['new', '--years', '2026', '--fund', 'X', '--out', 'k.xlsx'], ['”X”'], 'no fund'],
  [['rates', '2021-2027'], ['”2021-2027”', 'eurakit rates'], 'what has no dash is no option'],
  [['rates', '--period', '2016'], ['”2016”', '2014-2020, 2021-2027'], 'a year is no programme period'],
  [['rates', '--period', '2028-2034'], ['”2028-2034”', '2021-2027'], 'a period that nothing is known of'],
  [['rates', '--period'], ['--period 2014-2020|2021-2027'], 'its own kind of period is shown'],
  [['rates', '--fund', 'KESR'], ['”KESR”', 'ESR, EAKR'], 'a fund that is none'],
  [['rates', '--fund', 'JTF', '--period', '2014-2020'], ['JTF', '2014-2020'], 'a fund before its time'],
  [['rates', '--pack', 'ei.json'], ['ei.json'], 'a pack that is not there'],
  [['rates', '--pack', PLAN], ['plan.tsv', 'JSON'], 'a table is no pack'],
  [['rates', '--pack', PROJECT], ['project.json', '”/eurakitRates”'], 'a project is no pack'],
  [['batch'], ['batch', 'ei ole vielä'], 'a planned command: batch'],
  [['check'], ['kirjoita eurakit check FILE... (ohje'], 'no file'],
  [['check', '--rate', PLAN], ['--rate', 'plan.tsv'], 'an option that took the file for its value'],
  [['check', PLAN, '--rat', '80'], ['--rat', 'tarkoititko --rate'], 'a mistyped option'],
  [['check', PLAN, '--qqqqqq'], ['--qqqqqq', 'eurakit check --help'], 'an option that is like none'],
  [['check', PLAN, '-x'], ['-x', 'check'], 'a short option that is none'],
  [['allocate', '100', '--weights', '1,1', '--rate', '80'], ['--rate'], 'an option of another command'],
  [['check', PLAN, '--rate'], ['--rate', '--rate 80'], 'an option without its value'],
  [['check', PLAN, '--rate', '--json'], ['--rate 80'], 'the next option is no value'],
  [['check', PLAN, '--json=yes'], ['--json', '”yes”'], 'a value where none is taken'],
  [['check', PLAN, '--lang', 'de'], ['--lang de', 'fi, sv, en'], 'a language that is not there'],
  [['check', PLAN, '--rate', '0.8'], ['0.8', '80', '"0.8 %"'], '0.8 can mean 80 % or 0.8 %'],
  [['check', PLAN, '--rate', '0,75'], ['75', '"0,75 %"'], 'the same with a comma'],
  [['check', PLAN, '--rate', 'x'], ['”x”', '--rate 80'], 'a rate that is none'],
  [['check', PLAN, '--rate', '120'], ['”120”', '0–100'], 'a rate above 100 %'],
  [['check', PLAN, '--rate', '-5'], ['”-5”', '--rate 80'], 'a rate below 0'],
  [['check', PLAN, '--period', '2016'], ['”2016”', '2016-09-01..2018-12-31'], 'a year is no period'],
  [['check', PLAN, '--period', '2018-12-31..2016-09-01'], ['alku ennen loppua'], 'end before start'],
  [
    ['check', PLAN, '--period', '2016-02-30..2018-12-31'],
    ['2016-02-30'],
    'a day that is not in the calendar',
  ],
  [['check', PLAN, '--unit', '5'], ['”5”', '1000'], 'a unit that is none'],
  [['check', PLAN, '--weights', 'a,b'], ['”a”', '45,7,19,29'], 'weights that are no numbers'],
  [['check', PLAN, '--weights', '45,,7'], ['””'], 'an empty weight'],
  [['check', PLAN, '--weights', '-1,2'], ['”-1”'], 'a negative weight'],
  [['check', PLAN, '--weights', '0,0'], ['suurempi kuin 0'], 'weights that give nobody anything'],
  [['check', PLAN, '--weights', 'Kotka=1,2'], ['joko kaikille'], 'names for some weights only'],
  [['check', PLAN, '--weights', 'Kotka=1,Kotka=2'], ['”Kotka”', 'kahdesti'], 'a party named twice'],
  [['check', PLAN, '--weights', '=1,=2'], ['”=1”'], 'a weight with an empty name'],
  [['check', PLAN, PLAN, '--map', fixture('map.json')], ['--map', 'yksi tiedosto'], 'a map for two files'],
  [['check', PLAN, PLAN, '--write-map', 'out.json'], ['--write-map'], 'two files to one map'],
  [['check', '-', '-'], ['vain kerran'], 'standard input twice'],
  [['check', PLAN, '--project', PLAN], ['plan.tsv', '--project'], 'a table is no project file'],
  [['check', PROJECT, '--map', fixture('map.json')], ['project.json', '--map'], 'a map for a project file'],
  [['check', PROJECT, '--write-map', 'out.json'], ['--write-map'], 'no table to write a map of'],
  [['import', PLAN], ['--as financing'], 'import as what?'],
  [
    ['import', PLAN, '--as', 'goals'],
    ['plan.tsv', 'Tavoite | Toiminta | Tulokset'],
    'a table of money has no goals',
  ],
  [['import', PLAN, '--as', 'evaluation'], ['Kysymykset | Menetelmät | Strategiat'], 'nor questions'],
  [['import', PLAN, '--as', 'plan'], ['plan.tsv', 'Päätavoite'], 'nor a main goal'],
  [['import', PROJECT, '--as', 'goals'], ['project.json', 'eurakit check'], 'a project file is no report'],
  [['import', '--as', 'goals'], ['eurakit import FILE'], 'no report to import'],
  [
    ['import', PLAN, '--as', 'financing', '--keep', 'hyphen'],
    ['--keep', 'goals'],
    'repairs of a table of money',
  ],
  [['import', PLAN, '--as', 'finance'], ['”finance”', '--as financing'], 'content that is none'],
  [['import', '--as', 'financing'], ['eurakit import FILE'], 'nothing to import'],
  [['import', PLAN, PLAN, '--as', 'financing'], ['yhden'], 'two files where one is taken'],
  [['import', PROJECT, '--as', 'financing'], ['project.json', 'eurakit read'], 'a project file is no table'],
  [
    ['import', PLAN, '--as', 'financing', '--table', '2'],
    ['”2”', 'jätä --table pois'],
    'a table that is not there',
  ],
  [['import', PLAN, '--as', 'financing', '--table', 'x'], ['”x”'], 'a table number that is none'],
  [['fill', PROJECT, '--out', 'book.docx'], ['book.docx', '.xlsx, .md, .csv tai .json'], 'an unknown format'],
  [['fill', PROJECT, '--with-check'], ['--with-check', '.xlsx'], 'findings without a workbook'],
  [['fill', PROJECT, '--out', 'table'], ['table', '.md'], 'a file without an ending'],
  [['fill'], ['eurakit fill'], 'nothing to fill'],
  [
    ['read', PLAN, '--out', 'hanke.xlsx'],
    ['hanke.xlsx', '.json'],
    'a project file that looks like a workbook',
  ],
  [['import', PLAN, '--as', 'financing', '--out', 'hanke.csv'], ['hanke.csv', '.json'], 'or like a table'],
  [['read'], ['eurakit read'], 'nothing to read'],
  [['allocate'], ['eurakit allocate TOTAL'], 'nothing to split'],
  [['allocate', '100'], ['--weights'], 'no weights'],
  [['allocate', '1.234', '--weights', '1,1'], ['”1.234”', '"1 234"', '"1,23"'], 'thousands or decimals?'],
  [['allocate', 'sata', '--weights', '1,1'], ['”sata”', '"6004"'], 'an amount that is none'],
  [['allocate', '90 071 992 547 410', '--weights', '1,1'], ['liian suuri'], 'more than can be counted'],
  [['allocate', '–', '--weights', '1,1'], ['”–”'], 'a dash is no amount to split'],
  [['allocate', '10,005', '--weights', '1,1'], ['”10,005”', 'kahdella desimaalilla'], 'finer than a cent'],
  [['allocate', '1', '000', '--weights', '1,1'], ['”000”', 'lainausmerkkeihin'], 'an amount without quotes'],
  [['allocate', '10,50', '--step', '1', '--weights', '1,1'], ['10,50', '--step 0.01'], 'not in whole euros'],
  [['allocate', '100', '--weights', '1,1', '--step', '5'], ['”5”', '1, 0.01'], 'a step that is none'],
  [
    ['allocate', '100', '--weights', '1,1', '--method', 'hare'],
    ['cumulative, sainte-lague, dhondt'],
    'an unknown method',
  ],
  [['allocate', '100', '--weights', '1,1', '--ties', 'random'], ['largest-weight'], 'an unknown tie rule'],
  [['allocate', '100', '--weights', '1,1', '--names', 'A'], ['1', '2'], 'a name too few'],
  [['allocate', '100', '--weights', 'A=1,B=1', '--names', 'A,B'], ['--names'], 'names given twice'],
  [['allocate', '100', '--weights', '1,1', '--residual', '3'], ['”3”', '1, 2'], 'a party that is not there'],
  [
    ['allocate', '100', '--weights', '1,1', '--residual', '1', '--method', 'cumulative'],
    ['--residual', 'cumulative'],
    'two ways at once',
  ],
  [
    ['allocate', '100', '--weights', '1,1', '--residual', '1', '--method', 'dhondt'],
    ['--residual', 'dhondt'],
    'a rest that a divisor method does not leave',
  ],
];

test.for(WRONG.map(([call, says, why]) => ({ call, says, why })))('$why', async ({ call, says }) => {
  const before = contentsOf(fixture(''));
  const { code, out, err } = await eurakit(call);
  expect(err).toMatch(/^eurakit: [^\n]*[^.\n][.?]\n$/);
  for (const part of says) expect(err).toContain(part);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(contentsOf(fixture(''))).toEqual(before);
});

test.for<[language: string, says: string]>([
  ['fi', 'Komentoa ”chek” ei ole; tarkoititko check?'],
  ['sv', 'Kommandot ”chek” finns inte; menade du check?'],
  ['en', 'There is no command “chek”; did you mean check?'],
])('a problem of the call is told in %s', async ([language, says]) => {
  expect((await eurakit(['chek', '--lang', language])).err).toBe(`eurakit: ${says}\n`);
  expect((await eurakit(['chek'], { env: { EURAKIT_LANG: language } })).err).toBe(`eurakit: ${says}\n`);
});

test('a language of the environment that eurakit does not have is Finnish', async () => {
  expect((await eurakit(['--help'], { env: { EURAKIT_LANG: 'de' } })).out).toContain('Komennot');
});

test('control characters in a call do not reach the terminal', async () => {
  const { err } = await eurakit(['check', `${freshFolder()}/\u001b[31mred\u0007.txt`]);
  expect(err).not.toContain('\u001b');
  expect(err).not.toContain('\u0007');
});

test('a fault of the program is exit 2, never 1', async () => {
  const { code, err } = await eurakit(['check', PLAN], { broken: true });
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^eurakit: Ohjelmassa on vika .*\n$/),
  });
});
