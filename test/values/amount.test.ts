import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsWritten, parseAmount, readAmount } from '../../packages/core/src/values/amount.js';
import { type Cents, cents, MAX_CENTS } from '../../packages/core/src/values/cents.js';
import { UNITS, type Unit } from '../../packages/core/src/values/unit.js';
import { runs } from '../fast-check-runs.js';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';
const MINUS = '\u2212';

describe('an amount in euros', () => {
  test.for<[text: string, cents: number, why: string]>([
    ['31843', 3_184_300, 'plain digits are whole euros'],
    ['31 843', 3_184_300, 'a space groups thousands'],
    [`31${NBSP}843`, 3_184_300, 'so does the no-break space that Word and Excel put there'],
    [`31${NARROW}843`, 3_184_300, 'and the narrow one of French-style number formats'],
    [`31${THIN}843`, 3_184_300, 'and the thin one of typesetters'],
    [`1${NBSP}234 567`, 123_456_700, 'spaces of two kinds are still spaces'],
    ['62 982,09', 6_298_209, 'the comma is the decimal mark'],
    ['62982.09', 6_298_209, 'so is the point of an export, before other than three digits'],
    ['0,5', 50, 'one decimal is tens of cents'],
    ['0,50', 50, 'two decimals are cents'],
    ['1 000 €', 100_000, 'the sign of the euro says nothing new'],
    ['1 000€', 100_000, 'with or without a space before it'],
    ['€1,000.50', 100_050, 'English writes it first, and groups by commas'],
    ['EUR 1 000', 100_000, 'as do bank statements'],
    ['31 843 eur', 3_184_300, 'euros in words'],
    ['31 843 euroa', 3_184_300, 'as they are said'],
    ['31 843 euro', 3_184_300, 'in Swedish'],
    ['31 843 EUROS', 3_184_300, 'and in capitals'],
    ['31 843 e', 3_184_300, 'or by one letter'],
    ['31 843,-', 3_184_300, 'a dash for no cents'],
    ['31 843,–', 3_184_300, 'which Word makes an en dash'],
    ['31 843.—', 3_184_300, 'or an em dash after a point'],
    ['31 843:-', 3_184_300, 'the Swedish way'],
    ['31 843,- €', 3_184_300, 'with the sign after it'],
    ['31.843,-', 3_184_300, 'before a comma, one point can only group'],
    ['31.843:-', 3_184_300, 'nor is there anything else for it to do here'],
    ['31,843.-', 3_184_300, 'and a comma before a point'],
    ['31.843,00', 3_184_300, 'points group when a comma follows'],
    ["1'234.50", 123_450, 'an apostrophe groups thousands, as the Swiss do'],
    ['88’500', 8_850_000, 'or a curly one'],
    ['1.234.567', 123_456_700, 'two points can only group'],
    ['1,234,567.80', 123_456_780, 'commas group when a point follows'],
    ['1,234,567', 123_456_700, 'two commas can only group'],
    ['-5', -500, 'a hyphen is a minus'],
    [`${MINUS}5`, -500, 'U+2212 is the minus of typesetters'],
    ['–5', -500, 'an en dash is what Word makes of a minus'],
    ['- 5', -500, 'a space may follow the minus'],
    [`${MINUS}1 234,56`, -123_456, 'and thousands after it'],
    ['-€5', -500, 'the minus may stand before the currency'],
    ['€-5', -500, 'or after it'],
    ['(250)', -25_000, 'accountants put losses in parentheses'],
    ['(1 234,50)', -123_450, 'with thousands and cents'],
    ['(250) €', -25_000, 'the currency may stand outside'],
    ['(250 €)', -25_000, 'or inside'],
    ['0', 0, 'nothing, said so'],
    ['-0', 0, 'minus nothing is nothing, not minus zero'],
    ['(0,00)', 0, 'also in parentheses'],
    ['007', 700, 'leading zeros are of a form field'],
    ['12,3400', 1_234, 'zeros after the cents are nothing finer'],
    ['  31 843  ', 3_184_300, 'spaces around it say nothing'],
    ['\ufeff31\u200b843', 3_184_300, 'marks without width are not there'],
    ['90 000 000 000 000', MAX_CENTS, 'the largest amount there is'],
    ['(90 000 000 000 000,00)', -MAX_CENTS, 'and the smallest'],
  ])('%j is %i cents: %s', ([text, expected]) => {
    expect(readAmount(text)).toEqual({ kind: 'amount', cents: expected });
    expect(parseAmount(text)).toBe(expected);
  });

  test.for<[text: string, why: string]>([
    ['', 'an empty cell'],
    [' ', 'a cell with a space, as forms have it'],
    [NBSP, 'or with a no-break space'],
    ['-', 'a dash for nothing'],
    ['–', 'the en dash of Word'],
    ['—', 'an em dash'],
    [MINUS, 'a minus without a figure'],
    ['-   €', 'what Excel shows for 0 in its accounting format'],
    [`-${NBSP}€`, 'with the space it really has'],
  ])('%j is blank, which is not 0: %s', ([text]) => {
    expect(readAmount(text)).toEqual({ kind: 'blank' });
    expect(parseAmount(text)).toBeUndefined();
  });

  test.for<[text: string, accepted: readonly string[], why: string]>([
    ['1.234', ['1 234', '1,23'], 'one thousand, or one and a bit?'],
    ['31.843 €', ['31 843', '31,84'], 'the currency does not decide it'],
    ['-1.234', [`${MINUS}1 234`, `${MINUS}1,23`], 'what would do keeps the sign'],
    [
      '1,000',
      ['1 000', '1,00'],
      'a thousand in English; in Finnish nobody writes a tenth of a cent that is 0',
    ],
    ['€12,340', ['12 340', '12,34'], 'the same with a digit before the 0'],
    ['1e3', [], 'an exponent is of programs, or a slip'],
    ['0x1F', [], 'hexadecimal is no amount'],
    ['1_000', [], 'nor is the literal of a program'],
    ['NaN', [], 'nor what a program says when it has none'],
    ['Infinity', [], 'nor this'],
    ['#REF!', [], 'nor an error of Excel'],
    ['--5', [], 'two signs'],
    ['- -5', [], 'also apart'],
    ['+5', [], 'a plus says it is a change, not an amount'],
    ['5-', [], 'a minus at the end is of one accounting program, elsewhere a slip'],
    [`(${MINUS}5)`, [], 'negative twice: which of the two is meant?'],
    ['-(5)', [], 'the other way round'],
    ['((5))', [], 'parentheses twice'],
    ['(5', [], 'half a pair'],
    ['5)', [], 'the other half, a footnote perhaps'],
    ['()', [], 'parentheses around nothing'],
    ['1 23 456', [], 'groups are threes'],
    ['12 34', [], 'a lost digit, or two amounts'],
    ['1234 567', [], 'the first group is three at most'],
    ['12 3456', [], 'and none is four'],
    ['1.234.56', [], 'with points neither'],
    ['1,23,456.00', [], 'Indian groups are not ours'],
    ['1.234 567', [], 'one mark groups, not two'],
    ['1 234.567,00', [], 'nor a space and a point'],
    ['١٢', [], 'digits of another script could hide which they are'],
    ['１２', [], 'full-width ones too'],
    ['5²', [], 'a footnote is not a digit; the readers take it off first'],
    ['½', [], 'nor is a fraction'],
    [',5', [], 'the whole is missing, or a digit was cut off'],
    ['.5', [], 'with a point too'],
    ['5,', [], 'the cents are missing'],
    ['5.', [], 'or the sentence ended'],
    ['5,,-', [], 'two marks'],
    ['5,5,-', [], 'cents said twice'],
    ['€', [], 'a currency without a figure'],
    ['1000 $', [], 'not our currency'],
    ['80 %', [], 'a percentage is no amount'],
    ['31 843 31 843', [], 'two cells in one'],
    ['noin 5', ['5'], 'about'],
    ['n. 15 000', ['15 000'], 'about, in short'],
    ['~ 6 000', ['6 000'], 'or by a sign'],
    ['9'.repeat(400), [], 'no cell holds this, whatever it is'],
    ['90 000 000 000 000,01', [], 'a cent more than the largest amount'],
    ['=1+1', [], 'a formula is not its value'],
  ])('%j is not an amount; it could be written %j: %s', ([text, accepted]) => {
    expect(readAmount(text)).toEqual({ kind: 'unreadable', raw: text, accepted });
    expect(parseAmount(text)).toBeUndefined();
  });

  test.for<[text: string, exact: string, why: string]>([
    ['12,345', '12.345', 'half a cent is not rounded away'],
    ['0.125', '0.125', 'the point before less than one cannot group'],
    ['1234.567', '1234.567', 'four digits before it cannot be a group'],
    ['(0,001)', '-0.001', 'its sign is kept'],
    ['1 000,0050', '1000.005', 'zeros at the end add nothing'],
  ])('%j is finer than a cent, exactly %s: %s', ([text, exact]) => {
    expect(readAmount(text)).toEqual({ kind: 'too-fine', raw: text, exact });
    expect(parseAmount(text)).toBeUndefined();
  });

  test('what was read is kept as it was written, without the spaces around it', () => {
    expect(readAmount('  12 34 ')).toMatchObject({ raw: '12 34' });
  });
});

test.for<[text: string, unit: Unit, read: object, why: string]>([
  ['31,843', '1000', { kind: 'amount', cents: 3_184_300 }, 'thousands with three decimals are whole euros'],
  ['12,340', '1000', { kind: 'amount', cents: 1_234_000 }, 'also when the last of them is 0'],
  ['31,84309', '1000', { kind: 'amount', cents: 3_184_309 }, 'five decimals of a thousand are cents'],
  ['31,843095', '1000', { kind: 'too-fine', raw: '31,843095', exact: '31.843095' }, 'six are finer'],
  ['168', '1000', { kind: 'amount', cents: 16_800_000 }, 'a whole thousand'],
  ['1.234', '1000', { kind: 'unreadable', raw: '1.234', accepted: ['1 234', '1,23'] }, 'still two meanings'],
  ['0,168', '1000000', { kind: 'amount', cents: 16_800_000 }, 'millions'],
  ['(1,5)', '1000000', { kind: 'amount', cents: -150_000_000 }, 'of a loss'],
  ['1,23456789', '1000000', { kind: 'amount', cents: 123_456_789 }, 'eight decimals of a million are cents'],
  ['90 000 000', '1000000', { kind: 'amount', cents: MAX_CENTS }, 'the largest amount'],
  ['90 000 001', '1000000', { kind: 'unreadable', raw: '90 000 001', accepted: [] }, 'and a million more'],
  ['5', '0.01', { kind: 'amount', cents: 500 }, 'to the cent: still written in euros'],
  ['–', '1000', { kind: 'blank' }, 'nothing is nothing in every unit'],
])('%j with the unit %s is %j: %s', ([text, unit, read]) => {
  expect(readAmount(text, unit)).toEqual(read);
});

test.for<[text: string, decimals: number, why: string]>([
  ['31,8', 1, 'one after the comma'],
  ['31 843', 0, 'a space is no decimal mark'],
  ['31.843,50', 2, 'only those after the last mark'],
  ['(31,843)', 3, 'in parentheses'],
  [`${MINUS}0,25 €`, 2, 'with sign and currency'],
  ['31 843,-', 0, 'a dash is none'],
  ['lähes 5,25', 0, 'what cannot be read has none'],
  ['', 0, 'nor has nothing'],
])('%j is written with %i decimals: %s', ([text, decimals]) => {
  expect(decimalsWritten(text)).toBe(decimals);
});

describe('property', () => {
  const anyCents = fc
    .oneof(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }))
    .map((n) => cents(n + 0));

  test('an amount written in any way that is read comes back to the cent', () => {
    fc.assert(
      fc.property(anyCents, spelling(), (amount, spell) => {
        expect(readAmount(spell(amount))).toEqual({ kind: 'amount', cents: amount });
      }),
      { numRuns: runs(500) },
    );
  });

  test('the unit moves the decimal mark and nothing else', () => {
    fc.assert(
      fc.property(
        anyCents,
        fc.constantFrom<readonly [Unit, number]>(['1000', 5], ['1000000', 8]),
        (amount, [unit, exponent]) => {
          const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
          const text = `${amount < 0 ? MINUS : ''}${digits.slice(0, -exponent)},${digits.slice(-exponent)}`;
          expect(readAmount(text, unit)).toEqual({ kind: 'amount', cents: amount });
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test('any text gets an answer that can be told, and any amount read is a whole number of cents', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), almostAmount()),
        fc.constantFrom(...UNITS),
        (text, unit) => {
          const read = readAmount(text, unit);
          if (read.kind === 'amount')
            expect(read.cents).toSatisfy((n: number) => Number.isSafeInteger(n) && !Object.is(n, -0));
          if (read.kind === 'unreadable') expect(read.raw).toBe(text.trim());
          for (const spelled of read.kind === 'unreadable' ? read.accepted : []) {
            expect(readAmount(spelled, unit).kind, `suggested for ${text}`).toBe('amount');
          }
          expect(decimalsWritten(text)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});

/** A way to write an amount: its grouping, its decimal mark, its sign and its currency. */
function spelling(): fc.Arbitrary<(amount: Cents) => string> {
  return fc
    .record({
      marks: fc.constantFrom<readonly [group: string, decimal: string]>(
        [' ', ','],
        [NBSP, ','],
        [NARROW, ','],
        [THIN, '.'],
        ['.', ','],
        [',', '.'],
        ['', ','],
        ['', '.'],
      ),
      sign: fc.constantFrom<(digits: string) => string>(
        (digits) => `-${digits}`,
        (digits) => `–${digits}`,
        (digits) => `${MINUS} ${digits}`,
        (digits) => `(${digits})`,
      ),
      currency: fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => `${text} €`,
        (text) => `${text}€`,
        (text) => `€${text}`,
        (text) => `${text} euroa`,
        (text) => ` ${text} EUR`,
      ),
      noCents: fc.constantFrom('', ',00', ',-'),
    })
    .map(({ marks: [group, decimal], sign, currency, noCents }) => (amount) => {
      const whole = String(Math.floor(Math.abs(amount) / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
      const rest = Math.abs(amount) % 100;
      const tail = noCents.replace(',', decimal) || (/^\d+[.,]\d{3}$/.test(whole) ? `${decimal}00` : '');
      const digits = rest === 0 ? `${whole}${tail}` : `${whole}${decimal}${String(rest).padStart(2, '0')}`;
      return currency(amount < 0 ? sign(digits) : digits);
    });
}

/** Text made of what amounts are made of, mostly in the wrong order. */
function almostAmount(): fc.Arbitrary<string> {
  const pieces = [
    '0',
    '1',
    '12',
    '345',
    '000',
    ' ',
    NBSP,
    '.',
    ',',
    '-',
    '–',
    MINUS,
    '(',
    ')',
    '€',
    'eur',
    'e',
    ':',
    '%',
  ];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((found) => found.join(''));
}
