import type { Severity } from '@eurakit/core';
import type { Mark } from '../pane/pane-host.js';
import { groups } from './in-groups.js';

/** Cells of a sheet that get the same mark: `B4,C6:D7`. */
export type SheetMark = { readonly sheet: string; readonly severity: Severity; readonly address: string };

/** Weakest first: Excel puts what is added later above. */
const SEVERITIES: readonly Severity[] = ['notice', 'warning', 'error'];

/** Excel takes 8,192 letters, the name of the sheet before each address. */
const LONGEST_ADDRESS = 8_000;

/** Marks put together by sheet and severity, the weakest first. */
export function sheetMarks(marks: readonly Mark[]): readonly SheetMark[] {
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    SEVERITIES.flatMap((severity) => {
      const own = marks.filter((mark) => mark.sheet === sheet && mark.severity === severity);
      const cells = [...new Set(own.map(({ cell }) => cell))];
      return groups(cells, (cell) => sheet.length + cell.length + 4, LONGEST_ADDRESS).map((group) => ({
        sheet,
        severity,
        address: group.join(','),
      }));
    }),
  );
}
