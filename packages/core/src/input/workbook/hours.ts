import type { CellAt } from '../../grid/linear-formula.js';
import type { Sheet } from '../../grid/snapshot.js';
import { readAmount } from '../../values/amount.js';
import { plainText } from '../../values/plain-text.js';
import { HOUR_WORDS } from '../../words/sheet-words.js';
import type { TableReading } from '../recognise/recognise.js';
import { isSum } from '../recognise/row-label.js';
import { cellAt } from './workbook-table.js';

/** More hours for one person in a year than the sheet itself names as a whole year. */
export type HoursFault = CellAt & { readonly label: string; readonly hours: number; readonly most: number };

/** The hours of a year's work that a sheet names in words: `vuosityöaika 1 720 h`. */
export function yearlyHours({ rows }: Sheet): number | undefined {
  for (const { cells } of rows) {
    for (const { value } of cells) {
      const found =
        typeof value === 'string' ? /\b(1[ .\u00a0]?720)\s?(?:h\b|t\b|tunt|timm|hours)/iu.exec(value) : null;
      if (found !== null) return Number((found[1] ?? '').replace(/\D/g, ''));
    }
  }
  return undefined;
}

/** Hours above the year's work, in columns whose heading speaks of hours. */
export function hoursFaults({ rows, columns }: TableReading, most: number): readonly HoursFault[] {
  const hours = columns.filter(
    ({ heading, meaning }) =>
      meaning.kind !== 'label' && HOUR_WORDS.some((word) => word.test(plainText(heading.text).toLowerCase())),
  );
  return rows.flatMap(({ label, cells }) =>
    hours.flatMap(({ index }) => {
      const read = readAmount(cells[index]?.text ?? '');
      const at = cellAt(cells[index]?.place ?? {});
      if (isSum(label) || at === undefined || read.kind !== 'amount' || read.cents <= most * 100) return [];
      return [{ ...at, label: label.name, hours: read.cents / 100, most }];
    }),
  );
}
