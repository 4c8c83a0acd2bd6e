import type { CellStyle } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import { DOCUMENT_FORM_WORDS, DOCUMENT_STATE_WORDS, DOCUMENT_WORDS } from '../words/document-words.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { SALARY_WORDS } from '../words/salary-form-words.js';
import { type DocumentRow, documentMark, documentRows } from './document-rows.js';
import { columnWidth, textWidth } from './fitting.js';
import { type CellAt, type FormCell, type FormSheet, referenceTo } from './form-sheet.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/**
 * The sheet *Liitteet*: the documents that figures ask for, whether they are there. A plan that
 * tells nothing of its costs has no such sheet.
 */
export function documentForm(
  project: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): FormSheet | undefined {
  const { documents, budget, salaries, partners } = project;
  const hasCosts = budget !== undefined || salaries !== undefined || partners.length > 0;
  const rows = hasCosts || documents.length > 0 ? documentRows(project) : [];
  if (rows.length === 0) return undefined;
  const name = SHEET_WORDS.documents[language];
  const hasOwners = partners.length > 0 || rows.some(({ partner }) => partner !== undefined);
  const columns = hasOwners ? ALL : ALL.filter((id) => id !== 'implementer');
  const notes = rows.map(({ note = '' }) => note);
  const owners = rows.map(({ partner = '' }) => partner.length);
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: DOCUMENT_FORM_WORDS.lead[language], style: STYLES.subtitle },
      ...columns.map(
        (id, column): FormCell => ({
          row: HEADING,
          column,
          value: (id === 'implementer' ? SALARY_WORDS.implementer : DOCUMENT_FORM_WORDS[id])[language],
          style: STYLES.heading,
          mark: `documents.column.${id}`,
          ...(id === 'state' && { path: ['documents'], note: DOCUMENT_FORM_WORDS.stateNote[language] }),
        }),
      ),
      ...rows.flatMap((row, nth) => rowCells(columns, row, HEADING + 1 + nth, { project, places, language })),
    ],
    widths: columns.map((id) =>
      id === 'note'
        ? textWidth(notes, WIDTHS.note, 60)
        : id === 'implementer'
          ? columnWidth(owners, 18, 30)
          : WIDTHS[id],
    ),
    growing: new Set(rows.map((_, nth) => HEADING + 1 + nth)),
    frozen: { row: HEADING + 1, column: columns.indexOf('document') + 1 },
    print: { ...printOf(project, name, 'landscape', language), titleRows: { from: HEADING, to: HEADING } },
  };
}

const HEADING = 3;
const ALL = ['implementer', 'document', 'need', 'state', 'note', 'why'] as const;
const WIDTHS = { document: 30, need: 16, state: 14, note: 40, why: 62 } as const;

type Column = (typeof ALL)[number];

function rowCells(
  columns: readonly Column[],
  line: DocumentRow,
  row: number,
  {
    project,
    places,
    language,
  }: { readonly project: Project; readonly places: ReadonlyMap<string, CellAt>; readonly language: Language },
): readonly FormCell[] {
  const path = line.nth === undefined ? undefined : ['documents', line.nth];
  const { document, need: duty } = { document: DOCUMENT_WORDS[line.document], need: line.duty };
  const cells: Readonly<Record<Column, Omit<FormCell, 'row' | 'column'>>> = {
    implementer: ownerCell(line, project, places, language),
    document: {
      value: capital(document.name[language]),
      style: STYLES.text,
      mark: documentMark(line, row),
      ...(path !== undefined && { path }),
    },
    need: { value: duty === undefined ? undefined : DOCUMENT_FORM_WORDS[duty][language], style: STYLES.text },
    state: {
      value: line.state === undefined ? undefined : DOCUMENT_STATE_WORDS[line.state][language],
      style: STYLES.words,
      choices: Object.values(DOCUMENT_STATE_WORDS).map((word) => word[language]),
      ...(path !== undefined && { path: [...path, 'state'] }),
    },
    note: {
      value: line.note,
      style: STYLES.words,
      ...(path !== undefined && { path: [...path, 'note'] }),
    },
    why: { value: document.why[language], style: STYLES.shown },
  };
  return columns.map((id, column) => ({ row, column, ...cells[id] }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ownerCell(
  { partner }: DocumentRow,
  { partners }: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): { readonly value: string; readonly formula?: string; readonly style: CellStyle } {
  const nth = partners.findIndex(({ name }) => name === partner);
  const reference = partner === undefined || nth < 0 ? undefined : referenceTo(places, ['partners', nth]);
  return {
    value: partner ?? SALARY_WORDS.whole[language],
    style: STYLES.text,
    ...(reference !== undefined && { formula: `IF(${reference}="","",${reference})` }),
  };
}
