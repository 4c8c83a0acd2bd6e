import { sentence } from '@eurakit/core/render';
import type { At } from '../cell-types.js';

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
