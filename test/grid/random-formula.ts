import fc from 'fast-check';

const cell = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 30 }),
  )
  .map((parts) => parts.join(''));

const sheet = fc.constantFrom('', '', '', 'S!', 'T!', "'Yö ''n'!", 'Poissa!', "'S:T'!");

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(sheet, cell).map(([where, one]) => `${where}${one}`) },
  { weight: 2, arbitrary: fc.tuple(sheet, cell, cell).map(([where, from, to]) => `${where}${from}:${to}`) },
  fc.constantFrom(
    '1',
    '0',
    '2.5',
    '1e3',
    '"a""b"',
    '"7"',
    'TRUE',
    'Korko',
    'Kehä',
    'Summa[2024]',
    '[@2024]',
    '#REF!',
    'A:A',
    '3:4',
  ),
);

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<='), tie('formula'))
      .map((parts) => parts.join('')),
    tie('formula').map((inner) => `(${inner})`),
    tie('formula').map((inner) => `-${inner}`),
    tie('formula').map((inner) => `${inner}%`),
    fc
      .tuple(
        fc.constantFrom(
          'SUM',
          'SUBTOTAL',
          'ROUND',
          'IF',
          'IFERROR',
          'SUMIF',
          'SUMPRODUCT',
          'MAX',
          'AND',
          'VLOOKUP',
          'INDIRECT',
        ),
        fc.array(tie('formula'), { maxLength: 3 }),
      )
      .map(([name, list]) => `${name}(${list.join(',')})`),
  ),
}));

/** Formulas as programs write them: operators, functions, references of all kinds, names and tables. */
export const formulas: fc.Arbitrary<string> = formula;

/** Formulas and what is none: pieces in any order, brackets and quotes left open, other letters. */
export const anyFormulas: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: formulas },
  fc
    .array(
      fc.oneof(
        leaf,
        fc.constantFrom('(', ')', ',', ';', '%', '-', '!', "'", '"', '[', ']', '@', '{', 'SUM(', ' '),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
