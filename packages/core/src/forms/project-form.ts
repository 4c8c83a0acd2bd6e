import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import type { FormCell, FormSheet } from './form-sheet.js';
import { printOf } from './print-of.js';
import { IDENTITY_FIELDS, type ProjectField, SUPPORT_FIELDS } from './project-fields.js';
import { STYLES } from './styles.js';

/** The columns of the table of keys, from the first column of the sheet. */
export const KEY_COLUMNS = ['key', 'party', 'weight'] as const;

/** The sheet *Hanke*: what the project is, what its checks need, and the keys that parties share by. */
export function projectForm(project: Project, language: Language): FormSheet {
  const name = SHEET_WORDS.project[language];
  const keysAt = KEYS_AT + (project.keys.length === 0 ? 0 : 1);
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: FORM_NOTES.inputs[language], style: STYLES.subtitle },
      ...section(FORM_WORDS.identity[language], IDENTITY_FIELDS, IDENTITY_AT, project, language),
      ...section(FORM_WORDS.support[language], SUPPORT_FIELDS, SUPPORT_AT, project, language),
      ...(project.keys.length === 0 ? [] : keyCells(project, keysAt, language)),
    ],
    widths: [28, 46, 14],
    print: printOf(project, name, 'portrait', language),
  };
}

const IDENTITY_AT = 3;
const SUPPORT_AT = IDENTITY_AT + IDENTITY_FIELDS.length + 2;
const KEYS_AT = SUPPORT_AT + SUPPORT_FIELDS.length + 1;

function section(
  title: string,
  fields: readonly ProjectField[],
  top: number,
  project: Project,
  language: Language,
): readonly FormCell[] {
  return [
    { row: top, column: 0, value: title, style: STYLES.section },
    { row: top, column: 1, style: STYLES.section },
    { row: top, column: 2, style: STYLES.section },
    ...fields.flatMap((field, nth) => fieldCells(field, top + 1 + nth, project, language)),
  ];
}

function fieldCells(
  { id, path, word, note, choices, isCode, write }: ProjectField,
  row: number,
  project: Project,
  language: Language,
): readonly FormCell[] {
  const { value, format } = write(project, language);
  return [
    { row, column: 0, value: word[language], style: STYLES.label, note: note?.[language] },
    {
      row,
      column: 1,
      value,
      style: { ...STYLES.input, horizontal: 'left', wrap: true, ...(format !== undefined && { format }) },
      mark: `project.${id}`,
      path,
      choices: choices?.(language),
      isCode: isCode ?? false,
    },
    { row, column: 2, style: STYLES.label },
  ];
}

/** A line for each weight; the name of the key stands on its first line. */
function keyCells({ keys }: Project, top: number, language: Language): readonly FormCell[] {
  const cells: FormCell[] = [
    {
      row: top,
      column: 0,
      value: FORM_WORDS.keys[language],
      style: STYLES.section,
      note: FORM_NOTES.keys[language],
    },
    { row: top, column: 1, style: STYLES.section },
    { row: top, column: 2, style: STYLES.section },
    ...KEY_COLUMNS.map((id, column) => ({
      row: top + 1,
      column,
      value: FORM_WORDS[id][language],
      style: { ...STYLES.heading, ...(id === 'weight' && ({ horizontal: 'right' } as const)) },
      mark: `keys.${id}`,
    })),
  ];
  let row = top + 2;
  for (const [index, { name, weights }] of keys.entries()) {
    for (const [nth, { party, weight }] of weights.entries()) {
      const at = ['keys', index, 'weights', party ?? nth];
      const isFirst = nth === 0;
      cells.push(
        {
          row,
          column: 0,
          value: isFirst ? name : undefined,
          style: isFirst ? STYLES.input : STYLES.label,
          mark: isFirst ? `key.${index + 1}` : `key.${index + 1}.${nth + 1}`,
          ...(isFirst && { path: ['keys', index] }),
        },
        { row, column: 1, value: party, style: STYLES.input },
        {
          row,
          column: 2,
          value: weight,
          style: { ...STYLES.input, horizontal: 'right', format: weightFormat(weight) },
          path: at,
        },
      );
      row += 1;
    }
  }
  return cells;
}

function weightFormat(weight: number | string): string {
  return typeof weight === 'number' && weight >= 1_000 ? '#,##0' : 'General';
}
