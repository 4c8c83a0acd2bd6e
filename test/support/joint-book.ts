import { evaluate } from '@eurakit/core/read';
import { fillForms } from '../../packages/core/src/forms.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { CellChange, Workbook } from '../../packages/core/src/grid/workbook.js';
import { newXlsx, openXlsx } from '../../packages/core/src/xlsx.js';

/** A project file as the bytes of a workbook of our forms. */
export function bookOf(file: object): Uint8Array {
  const { project, findings } = evaluate({ json: file });
  if (project === undefined) throw new Error(findings.map(({ code }) => code).join(', '));
  return newXlsx(fillForms(project));
}

/** An .xlsx file as a workbook. */
export function opened(bytes: Uint8Array): Workbook & { readonly save: () => Promise<Uint8Array> } {
  const book = openXlsx(bytes);
  if (!book.ok) throw new Error(book.problem.kind);
  return book.workbook;
}

/** Amounts of municipalities in a financing plan on a sheet, those of the first year first, each a euro more. */
export function aEuroMore({ sheets }: Snapshot, sheet: string, count: number): readonly CellChange[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const amounts = rows.flatMap(({ index, cells }) => {
    const isMunicipality = cells.some(({ column, value }) => column === 1 && value === 'Kunta');
    return cells.flatMap(({ column, value, formula }) =>
      isMunicipality && typeof value === 'number' && formula === undefined
        ? [{ row: index, column, value }]
        : [],
    );
  });
  return amounts
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .slice(0, count)
    .map((at) => ({ ...at, sheet, value: at.value + 1 }));
}
