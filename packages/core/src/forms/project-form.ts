import type { CellStyle } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import type { FormCell, FormSheet } from './form-sheet.js';
import { keyTable } from './key-table.js';
import { printOf } from './print-of.js';
import { COST_FIELDS, IDENTITY_FIELDS, type ProjectField, SUPPORT_FIELDS } from './project-fields.js';
import { rateNote } from './rate-note.js';
import { STYLES } from './styles.js';

/** The sheet *Hanke*: what the project is, what its checks need, and the keys that parties share by. */
export function projectForm(
  project: Project,
  language: Language,
  rates: readonly RateEntry[] = [],
): FormSheet {
  const name = SHEET_WORDS.project[language];
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: FORM_NOTES.inputs[language], style: STYLES.subtitle },
      ...section(FORM_WORDS.identity[language], IDENTITY_FIELDS, IDENTITY_AT, project, language, rates),
      ...section(FORM_WORDS.support[language], SUPPORT_FIELDS, SUPPORT_AT, project, language, rates),
      ...section(FORM_WORDS.costTerms[language], COST_FIELDS, COSTS_AT, project, language, rates),
      ...keyTable(project, KEYS_AT, language),
    ],
    widths: [28, 46, 14],
    print: printOf(project, name, 'portrait', language),
  };
}

const IDENTITY_AT = 3;
const SUPPORT_AT = IDENTITY_AT + IDENTITY_FIELDS.length + 2;
const COSTS_AT = SUPPORT_AT + SUPPORT_FIELDS.length + 2;
const KEYS_AT = COSTS_AT + COST_FIELDS.length + 2;

function section(
  title: string,
  fields: readonly ProjectField[],
  top: number,
  project: Project,
  language: Language,
  rates: readonly RateEntry[],
): readonly FormCell[] {
  return [
    { row: top, column: 0, value: title, style: STYLES.section },
    { row: top, column: 1, style: STYLES.section },
    { row: top, column: 2, style: STYLES.section },
    ...fields.flatMap((field, nth) => fieldCells(field, top + 1 + nth, project, language, rates)),
  ];
}

function fieldCells(
  { id, path, word, note, rule, choices, isCode, number, write }: ProjectField,
  row: number,
  project: Project,
  language: Language,
  rates: readonly RateEntry[],
): readonly FormCell[] {
  const notes = [note?.[language], rule === undefined ? undefined : rateNote(rates, rule, language)].filter(
    (text) => text !== undefined,
  );
  const { value, format } = write(project, language);
  const style: CellStyle = {
    ...STYLES.input,
    horizontal: 'left',
    wrap: true,
    ...(format !== undefined && { format }),
  };
  return [
    {
      row,
      column: 0,
      value: word[language],
      style: STYLES.label,
      note: notes.length === 0 ? undefined : notes.join('\n\n'),
    },
    {
      row,
      column: 1,
      value,
      style,
      across: 2,
      mark: `project.${id}`,
      path,
      choices: choices?.(language, rates),
      number,
      isCode: isCode ?? false,
    },
    { row, column: 2, style },
  ];
}
