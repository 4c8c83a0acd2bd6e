import type { Path } from '../model/finding.js';
import { DOCUMENT_STATE_WORDS, DOCUMENT_WORDS } from '../words/document-words.js';
import type { Worded } from '../words/language.js';
import { SALARY_WORDS } from '../words/salary-form-words.js';
import { readChoice, readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';

/** Reads the sheet *Liitteet*: what somebody answered, and lines that were there before; nothing without the sheet. */
export function readDocuments(
  cells: FormCells,
  blanks: readonly string[],
): { readonly json: readonly unknown[]; readonly places: readonly (readonly [Path, CellAt])[] } | undefined {
  const heading = cells.marks.get('documents.column.document');
  if (heading === undefined) return undefined;
  const { sheet } = heading;
  const columnOf = (id: string): number | undefined => {
    const at = cells.marks.get(`documents.column.${id}`);
    return at?.sheet === sheet ? at.column : undefined;
  };
  const [owner, state, note] = ['implementer', 'state', 'note'].map(columnOf);
  const marks = new Map(
    [...cells.marks].flatMap(([mark, at]) =>
      /^documents\.(?:whole|partner|needed)\.\d+$/.test(mark) && at.sheet === sheet ? [[at.row, mark]] : [],
    ),
  );
  const textAt = (row: number, column: number | undefined): string | undefined =>
    column === undefined ? undefined : readText(cells.at({ sheet, row, column }));
  const places: (readonly [Path, CellAt])[] = [];
  if (state !== undefined) places.push([['documents'], { ...heading, column: state }]);
  const json: unknown[] = [];
  const last = Math.max(cells.lastRow(sheet), ...marks.keys());
  for (let row = heading.row + 1; row <= last; row++) {
    const mark = marks.get(row);
    const isAnswered = [state, note].some((column) => textAt(row, column) !== undefined);
    if (!isAnswered && (mark === undefined || mark.startsWith('documents.needed'))) continue;
    const at = (column: number): CellAt => ({ sheet, row, column });
    const path = ['documents', json.length];
    places.push([path, at(heading.column)]);
    if (state !== undefined) places.push([[...path, 'state'], at(state)]);
    if (note !== undefined) places.push([[...path, 'note'], at(note)]);
    const partner = ownerOf(textAt(row, owner), mark);
    const isBlank = mark !== undefined && blanks.includes(`${mark}.note`);
    const text = textAt(row, note) ?? (isBlank ? '' : undefined);
    const answer = state === undefined ? undefined : readChoice(DOCUMENT_STATE_WORDS, cells.at(at(state)));
    json.push({
      document: readChoice(NAMES, cells.at(at(heading.column))) ?? '',
      ...(partner !== undefined && { partner }),
      ...(answer !== undefined && { state: answer }),
      ...(text !== undefined && { note: text }),
    });
  }
  return { json, places };
}

const NAMES: Readonly<Record<string, Worded>> = Object.fromEntries(
  Object.entries(DOCUMENT_WORDS).map(([id, { name }]) => [id, name]),
);

/** A name is a partner's; the words for the whole, and nothing, are the project's. */
function ownerOf(text: string | undefined, mark: string | undefined): string | undefined {
  if (mark?.startsWith('documents.partner')) return text ?? '';
  const isWhole = text === undefined || Object.values<string>(SALARY_WORDS.whole).includes(text);
  return isWhole ? undefined : text;
}
