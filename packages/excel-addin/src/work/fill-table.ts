import { fillProject } from '@eurakit/core/checks';
import { type Evaluated, evaluate } from '@eurakit/core/read';
import {
  amountInUnit,
  type CellChange,
  cellAt,
  fillOwnTable,
  fillWorkbook,
  type KeptCell,
  parseArea,
  type Snapshot,
  type WorkbookFill,
} from '@eurakit/core/workbook';
import { evaluateBook } from './evaluate-book.js';
import type { Book, FillPlan, FillSource } from './questions.js';

/**
 * What would be written into the empty cells of a table: what follows from its own figures, or the figures of a
 * project file. Cells that hold another number are told, and what would overwrite them.
 */
export function fillTable(book: Book & { readonly from: FillSource; readonly into: number }): FillPlan {
  const table = evaluateBook(book).tables[book.into];
  if (table?.project.financing === undefined) return { ok: false, problem: 'no-plan' };
  const found =
    book.from.kind === 'own' ? fillOwnTable(table, book.snapshot) : fillFrom(book.from.text, table, book);
  if (found === undefined) return { ok: false, problem: 'source-unreadable' };
  const { changes, kept, unmatched } = found;
  const overwrites = kept.flatMap((cell) => overwriteOf(cell, table, book.snapshot));
  return { ok: true, changes, kept, overwrites, unmatched };
}

/** The figures of a project file, with what follows from them. */
function fillFrom(text: string, table: Evaluated, { snapshot }: Book): WorkbookFill | undefined {
  const source = evaluate({ text }).tables.find(({ project }) => project.financing !== undefined);
  const financing = source === undefined ? undefined : fillProject(source.project).project.financing;
  return financing === undefined ? undefined : fillWorkbook(financing, table, snapshot);
}

function overwriteOf(
  { place, expected }: KeptCell,
  { project }: Evaluated,
  { sheets }: Snapshot,
): readonly CellChange[] {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const area = place.cell === undefined ? undefined : parseArea(place.cell);
  if (sheet === undefined || area === undefined) return [];
  const cell = cellAt(sheet, area.top, area.left);
  if (cell?.formula !== undefined) return [];
  const value = amountInUnit(expected, project.financing?.unit ?? '1');
  return [{ sheet: sheet.name, row: area.top, column: area.left, value }];
}
