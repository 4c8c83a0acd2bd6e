import fc from 'fast-check';
import type { Area } from '../../packages/core/src/grid/address.js';
import type { CellValue, Sheet, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { anyFormulas } from '../grid/random-formula.js';

const WORDS = [
  'Rahoitus',
  'EU- ja valtion rahoitus',
  'Kuntien rahoitus yhteensä',
  'Aava 45 %',
  'Lampi',
  'Omarahoitus',
  'Rahoitus yhteensä',
  'Yhteensä',
  'YHTEENSÄ',
  'Palkkakustannukset',
  'Flat rate 40 %',
  'Kustannukset yhteensä',
  'Tulot',
  'Välisumma',
  'josta',
  'Huom.',
  '1 000 €',
  '2024',
  '2025 suunnitelma',
  '2025 toteuma',
  'Osuus',
  '%',
  'Jäljellä',
  'Haettu aiemmin',
  'Hyväksytty',
  'Tunnit',
  'Tuntihinta',
  'tammikuu',
  'Tukiprosentti 80 %',
  '31.12.2018',
  'ei tiedossa',
  '1 200',
  '1.234',
  '-',
  '',
  '\u00a0',
  '💶',
  '=1+1',
  'x'.repeat(400),
  '#REF!',
];

const values: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 40 }) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(2023, 2024, 2025, 2026) },
  fc.double(),
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#REF!', '#N/A').map((error) => ({ error })),
  fc.constant(undefined),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const formats = fc.constantFrom(
  'General',
  '0',
  '#,##0.00',
  '0.0%',
  'yyyy',
  'd.m.yyyy',
  '[h]:mm',
  '@',
  '"',
  '[$-',
  `0.${'0'.repeat(200)}`,
  ';;;',
  'x\\',
);

const cells = fc.record({
  value: values,
  formula: fc.option(anyFormulas, { nil: undefined, freq: 3 }),
  format: formats,
});

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(20), fc.nat(8), fc.nat(6), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const tables = fc.record({
  name: fc.constantFrom('Summa', 'summa', 'T'),
  area: areas,
  columns: fc.array(fc.constantFrom('2024', '2025', 'x'), { maxLength: 5 }),
  hasHeading: fc.boolean(),
  hasTotals: fc.boolean(),
});

/** Rows of cells, some left out, here and there far away. */
function sheets(name: string): fc.Arbitrary<Sheet> {
  return fc
    .record({
      visibility: fc.constantFrom<Sheet['visibility']>(
        'visible',
        'visible',
        'visible',
        'hidden',
        'very-hidden',
      ),
      rows: fc.array(fc.array(fc.option(cells, { freq: 5 }), { maxLength: 8 }), { maxLength: 16 }),
      far: fc.constantFrom(0, 0, 0, 1_000, 1_048_000),
      merged: fc.array(areas, { maxLength: 3 }),
      tables: fc.array(tables, { maxLength: 2 }),
    })
    .map(({ rows, far, ...rest }) => ({
      ...rest,
      name,
      hiddenColumns: [],
      rows: rows.map((row, index) => ({
        index: index < 10 ? index : index + far,
        hidden: index % 7 === 3,
        cells: row.flatMap((cell, column): SheetCell[] => (cell === null ? [] : [{ ...cell, column }])),
      })),
    }));
}

/** Any workbook at all: tables and what is none, formulas and garbage, names that lead in a circle. */
export const snapshots: fc.Arbitrary<Snapshot> = fc.record({
  sheets: fc.oneof(
    fc.tuple(sheets('S')),
    fc.tuple(sheets('S'), sheets('T'), sheets("Yö 'n")),
    fc.constant([]),
  ),
  names: fc.constantFrom(
    [],
    [
      { name: 'Korko', refersTo: 'S!$B$2', hidden: false },
      { name: 'Kehä', refersTo: 'Kehä+Kehä', hidden: false },
      { name: 'Summa', refersTo: 'SUM(S!$A:$C)', sheet: 'T', hidden: true },
    ],
  ),
  properties: fc.constant(new Map<string, string>()),
  dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
});
