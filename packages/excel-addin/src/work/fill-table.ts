import { fillProject } from '@eurakit/core/checks';
import { type Evaluated, evaluate } from '@eurakit/core/read';
import { fillOwnTable, fillWorkbook, type WorkbookFill } from '@eurakit/core/workbook';
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
  return { ok: true, changes, overwrites: kept.map(({ change }) => change), unmatched };
}

/** The figures of a project file, with what follows from them. */
function fillFrom(text: string, table: Evaluated, { snapshot }: Book): WorkbookFill | undefined {
  const source = evaluate({ text }).tables.find(({ project }) => project.financing !== undefined);
  const financing = source === undefined ? undefined : fillProject(source.project).project.financing;
  return financing === undefined ? undefined : fillWorkbook(financing, table, snapshot);
}
