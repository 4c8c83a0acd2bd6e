import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import type { FormCell } from './form-sheet.js';
import { STYLES } from './styles.js';

/** The table of keys on the sheet *Hanke*: a line for each weight, the name of the key on its first line. */
export function keyTable({ keys }: Project, top: number, language: Language): readonly FormCell[] {
  const lines = keys.flatMap(({ name, weights }, key) =>
    weights.map(({ party, weight }, nth): Line => ({ key, name, nth, party, weight })),
  );
  const blank = Array.from({ length: lines.length === 0 ? EMPTY_LINES : 0 }, (_, nth) => top + 2 + nth);
  return [
    ...headingCells(top, language),
    ...lines.flatMap((line, nth) => lineCells(line, top + 2 + nth)),
    ...blank.flatMap((row) => COLUMNS.map((_, column) => ({ row, column, style: STYLES.input }))),
  ];
}

/** The columns of the table, from the first column of the sheet. */
const COLUMNS = ['key', 'party', 'weight'] as const;

/** Lines for a person to fill in, where there is no key yet. */
const EMPTY_LINES = 4;

type Line = {
  readonly key: number;
  readonly name: string;
  readonly nth: number;
  readonly party: string | undefined;
  readonly weight: number | string;
};

function headingCells(top: number, language: Language): readonly FormCell[] {
  return [
    ...COLUMNS.map((_, column) => ({
      row: top,
      column,
      value: column === 0 ? FORM_WORDS.keys[language] : undefined,
      style: STYLES.section,
      note: column === 0 ? FORM_NOTES.keys[language] : undefined,
    })),
    ...COLUMNS.map((id, column) => ({
      row: top + 1,
      column,
      value: FORM_WORDS[id][language],
      style: { ...STYLES.heading, ...(id === 'weight' && ({ horizontal: 'right' } as const)) },
      mark: `keys.${id}`,
    })),
  ];
}

function lineCells({ key, name, nth, party, weight }: Line, row: number): readonly FormCell[] {
  const isFirst = nth === 0;
  const format = typeof weight === 'number' && weight >= 1_000 ? '#,##0' : 'General';
  return [
    {
      row,
      column: 0,
      value: isFirst ? name : undefined,
      style: isFirst ? STYLES.input : STYLES.label,
      mark: isFirst ? `key.${key + 1}` : `key.${key + 1}.${nth + 1}`,
      ...(isFirst && { path: ['keys', key] }),
    },
    { row, column: 1, value: party, style: STYLES.input },
    {
      row,
      column: 2,
      value: weight,
      style: { ...STYLES.input, horizontal: 'right', format },
      path: ['keys', key, 'weights', party ?? nth],
    },
  ];
}
