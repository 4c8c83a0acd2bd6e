import { sentence } from '@eurakit/core/render';
import type { At } from '../cell-types.js';
import { exactText } from '../exact-text.js';

/** `weights (rivi 2, sarake 1)`: the argument, and which of its cells where it has several. */
export const placeOf = sentence<[at: At]>({
  fi: (at) => within(at, 'rivi', 'sarake'),
  sv: (at) => within(at, 'rad', 'kolumn'),
  en: (at) => within(at, 'row', 'column'),
});

function within({ name, row, column }: At, rowWord: string, columnWord: string): string {
  return row === undefined || column === undefined
    ? name
    : `${name} (${rowWord} ${row}, ${columnWord} ${column})`;
}

/** What stood in a cell: a text as it was, a number as people of the language write it. */
export const givenText = sentence<[given: unknown]>({
  fi: (given) => withMark(given, ','),
  sv: (given) => withMark(given, ','),
  en: (given) => withMark(given, '.'),
});

function withMark(given: unknown, mark: string): string {
  if (typeof given === 'number' && Number.isFinite(given)) return exactText(given).replace('.', mark);
  const text = given === null || given === undefined ? '' : String(given);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
