import { evaluateWorkbook } from '@eurakit/core/workbook';
import { ratioOfTimes, timed } from './lib/rounds.mjs';

const TIMES = 8;

/** Workbooks that are hard to read, each beside an eighth of it: 8 is proportional, 64 would be a square. */
export async function rows() {
  const found = [];
  for (const [what, count, rowsOf] of GROWING) {
    const ratio = await growth((rows) => book([rowsOf(rows)]), count);
    found.push({ name: `workbook, ${what}: ${count * TIMES} rows over ${count}`, ratio, atMost: 16 });
  }
  const ratio = await growth((sheets) => book(many(sheets, () => MUNICIPALITY)), SHEETS);
  found.push({ name: `workbook, sheets alike: ${SHEETS * TIMES} over ${SHEETS}`, ratio, atMost: 16 });
  return found;
}

/** How much longer a book takes that is eight times as large. */
async function growth(bookOf, count) {
  const [small, large] = [bookOf(count), bookOf(count * TIMES)];
  return ratioOfTimes(
    () => timed(() => evaluateWorkbook(large)),
    () => timed(() => evaluateWorkbook(small)),
    3,
  );
}

const SHEETS = 12;

const HEADING = ['Rahoittaja', 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 'Yhteensä'];
const many = (count, row) => Array.from({ length: count }, (_, nth) => row(nth));
const FIGURES = [1, 2, 3, 4, 5, 6, 7, 8];

const GROWING = [
  ['figures', 500, (count) => [HEADING, ...many(count, (nth) => [`Rivi ${nth}`, ...FIGURES, 36])]],
  [
    'sums',
    500,
    (count) => [
      HEADING,
      ...many(count, (nth) => [`Rivi ${nth}`, ...FIGURES, formula(`SUM(B${nth + 2}:I${nth + 2})`, 36)]),
    ],
  ],
  [
    'a running sum',
    500,
    (count) => [HEADING, ...many(count, (nth) => [`Rivi ${nth}`, 1, formula(`C${nth + 1}+B${nth + 2}`, 1)])],
  ],
  ['headings', 200, (count) => many(count, () => HEADING)],
  ['tables', 200, (count) => many(count, (nth) => (nth % 3 === 0 ? HEADING : [`Aava ${nth}`, 1, 2, 3]))],
  ['words', 500, (count) => many(count, (nth) => [`Rivi ${nth}`, 'a', 'b', 'c', 'd', 2024, 2025])],
  [
    'texts for figures',
    500,
    (count) => [HEADING, ...many(count, (nth) => [`Rivi ${nth}`, 1, '2', ...FIGURES.slice(2), 36])],
  ],
  ['errors', 500, (count) => [[formula('1/0')], ...many(count, (nth) => [formula(`A${nth + 1}+1`)])]],
];

function formula(text, value) {
  return { formula: text, value };
}

/** One of many sheets with the same rows, any of which might sum up the others. */
const MUNICIPALITY = [
  HEADING,
  ...many(20, (nth) => [`Rivi ${nth}`, ...FIGURES, formula(`SUM(B${nth + 2}:I${nth + 2})`, 36)]),
];

/** A snapshot of sheets. */
function book(sheets) {
  const toCell = (cell, column) => ({
    column,
    format: 'General',
    ...(cell instanceof Object ? cell : { value: cell, formula: undefined }),
  });
  const sheet = (lines, nth) => ({
    name: `S${nth}`,
    visibility: 'visible',
    rows: lines.map((cells, index) => ({ index, hidden: false, cells: cells.map(toCell) })),
    hiddenColumns: [],
    merged: [],
    tables: [],
  });
  return { sheets: sheets.map(sheet), names: [], properties: new Map(), dateSystem: 1900 };
}
