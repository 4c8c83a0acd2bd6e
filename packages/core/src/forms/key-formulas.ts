import type { KeyPolicy } from '../calculate/key-fit.js';

/** Where the figures of one year of a key stand, as addresses; `first` and `last` are rows as people count them. */
export type KeyTable = {
  readonly first: number;
  readonly last: number;
  /** The cell with what is shared: `$H$12`. */
  readonly shared: string;
  /** The smallest unit, in euros. */
  readonly step: number;
};

/** The columns of the table: party, weight, exact share and so on. */
export const KEY_COLUMN = {
  party: 0,
  weight: 1,
  exact: 2,
  rounded: 3,
  lost: 4,
  rank: 5,
  given: 6,
  planned: 7,
  difference: 8,
  remark: 9,
} as const;

/** `C5`-like letters of the columns that formulas name. */
const [WEIGHT, EXACT, ROUNDED, LOST, RANK, GIVEN, PLANNED] = ['B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** What a formula of the table is made for; `ties` is how equal lost fractions are ranked. */
export function exactFormula({ first, last, shared }: KeyTable, row: number): string {
  return `${shared}*${WEIGHT}${row}/SUM(${column(WEIGHT, first, last)})`;
}

/** Rounded down to whole units, to the nearest unit, or the nearest of the running total. */
export function roundedFormula({ first, step }: KeyTable, policy: KeyPolicy, row: number): string {
  const exact = policy.kind === 'cumulative' ? `SUM(${column(EXACT, first, row)})` : `${EXACT}${row}`;
  const units = step === 1 ? exact : `${exact}/${step}`;
  const whole = policy.kind === 'largest-remainder' ? `TRUNC(ROUND(${units},9))` : `ROUND(${units},0)`;
  return step === 1 ? whole : `${whole}*${step}`;
}

/** What rounding down lost, in units. */
export function lostFormula({ step }: KeyTable, row: number): string {
  const lost = `ABS(${EXACT}${row}-${ROUNDED}${row})`;
  return `ROUND(${step === 1 ? lost : `${lost}/${step}`},9)`;
}

/** The place among the lost fractions, equal ones by the rule for ties. */
export function rankFormula({ first, last }: KeyTable, policy: KeyPolicy, row: number): string {
  const all = column(LOST, first, last);
  const own = `${LOST}${row}`;
  const ties = policy.kind === 'largest-remainder' ? policy.ties : 'first';
  const rank = `RANK(${own},${all})`;
  if (ties === 'first') return `${rank}+COUNTIF(${column(LOST, first, row)},${own})-1`;
  if (ties === 'last') return `${rank}+COUNTIF(${column(LOST, row, last)},${own})-1`;
  const weights = column(WEIGHT, first, last);
  const heavier = `SUMPRODUCT((${all}=${own})*(${weights}>${WEIGHT}${row}))`;
  const before = `SUMPRODUCT((${column(LOST, first, row)}=${own})*(${column(WEIGHT, first, row)}=${WEIGHT}${row}))`;
  return `${rank}+${heavier}+${before}-1`;
}

/** What a row is given; the sum of the lost fractions is the number of units that rounding down left. */
export function givenFormula(table: KeyTable, policy: KeyPolicy, row: number, bearer: boolean): string {
  const { first, last, shared, step } = table;
  switch (policy.kind) {
    case 'largest-remainder': {
      const left = `ROUND(SUM(${column(LOST, first, last)}),0)`;
      return `${ROUNDED}${row}+IF(${RANK}${row}<=${left},${step}*SIGN(${shared}),0)`;
    }
    case 'residual':
      return bearer ? `${shared}-SUM(${column(ROUNDED, first, last)})+${ROUNDED}${row}` : `${ROUNDED}${row}`;
    case 'cumulative':
      return row === first ? `${ROUNDED}${row}` : `${ROUNDED}${row}-${ROUNDED}${row - 1}`;
  }
}

/** The plan's figure less what the key gives. */
export function differenceFormula(row: number): string {
  return `${PLANNED}${row}-${GIVEN}${row}`;
}

/** The sum of a column of the table. */
export function columnSum({ first, last }: KeyTable, letters: string): string {
  return `SUM(${column(letters, first, last)})`;
}

/** Rows are counted as people count them; the top stays where it is when rows are copied. */
function column(letters: string, from: number, to: number): string {
  return `${letters}$${from}:${letters}$${to}`;
}
