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

/** What municipalities pay in the first year of a plan on a sheet, each a euro more, typed over what stands there. */
export function aEuroMore({ sheets }: Snapshot, sheet: string, count: number): readonly CellChange[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const amounts = rows.flatMap(({ index, cells }) => {
    const role = cells.find(({ column }) => column === FIRST_YEAR - 1)?.value;
    const amount = cells.find(({ column }) => column === FIRST_YEAR)?.value;
    return role === 'Kunta' && typeof amount === 'number' ? [{ row: index, value: amount + 1 }] : [];
  });
  return amounts.slice(0, count).map((at) => ({ ...at, sheet, column: FIRST_YEAR, overwritesFormula: true }));
}

const FIRST_YEAR = 2;
