import type { Project } from '../model/project.js';
import { FORM_NOTES, POLICY_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { amountFormat, columnWidth } from './fitting.js';
import type { CellAt, FormCell, FormSheet } from './form-sheet.js';
import { type KeyBlock, keyBlocks } from './key-blocks.js';
import { KEY_COLUMN } from './key-formulas.js';
import { keyYearCells, keyYearHeight } from './key-year.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/**
 * The sheet *Kuntarahoitus*: how each amount that a key gives came about, from the exact share to the rounded one.
 * It is only shown, never read; nothing where no key of the project fits a group.
 */
export function municipalForm(
  project: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): FormSheet | undefined {
  const blocks = keyBlocks(project);
  if (project.financing === undefined || blocks.length === 0) return undefined;
  const name = SHEET_WORDS.municipal[language];
  const format = amountFormat(project, [project.financing]);
  const cells: FormCell[] = [
    { row: 0, column: 0, value: name, style: STYLES.title },
    ...headingCells(language),
  ];
  let row = HEADING + 1;
  for (const block of blocks) {
    cells.push(...titleCells(block, row, language));
    row += 3;
    for (const year of block.years) {
      cells.push(...keyYearCells({ block, year, top: row, format, places, language }));
      row += keyYearHeight(block) + 1;
    }
    row += 1;
  }
  const labels = blocks.flatMap(({ plan, rows, fixed, parent }) =>
    [...rows, ...fixed, parent].map((index) => (plan.rows[index]?.row.label ?? '').length),
  );
  return {
    name,
    cells,
    widths: [columnWidth(labels, 28, 44), 11, 15, 15, 14, 7, 13, 20, 11, 20],
    frozen: { row: HEADING + 1, column: 1 },
    print: { ...printOf(project, name, 'landscape', language), titleRows: { from: HEADING, to: HEADING } },
  };
}

const HEADING = 2;

function headingCells(language: Language): readonly FormCell[] {
  const notes: Partial<Record<string, string>> = {
    exact: FORM_NOTES.exact[language],
    lost: FORM_NOTES.lost[language],
    rank: FORM_NOTES.rank[language],
    difference: FORM_NOTES.difference[language],
  };
  return Object.entries(KEY_COLUMN).map(([id, column]) => ({
    row: HEADING,
    column,
    value: isWord(id) ? FORM_WORDS[id][language] : '',
    style:
      id === 'party'
        ? STYLES.heading
        : id === 'remark'
          ? { ...STYLES.heading, indent: 1 }
          : { ...STYLES.heading, horizontal: 'right' as const },
    note: notes[id],
  }));
}

function isWord(id: string): id is keyof typeof KEY_COLUMN {
  return Object.hasOwn(KEY_COLUMN, id);
}

function titleCells(block: KeyBlock, row: number, language: Language): readonly FormCell[] {
  const { plan, parent, key, keyIndex, policy, fits } = block;
  const group = plan.rows[parent]?.row.label ?? FORM_WORDS.allRows[language];
  const by = keyIndex === undefined ? FORM_WORDS.percent : FORM_WORDS.key;
  const named = keyIndex === undefined ? by[language] : `${by[language].toLowerCase()} ${key.name}`;
  const note = fits ? POLICY_NOTES[policy.kind][language] : POLICY_NOTES['no-fit'][language];
  return [
    ...Object.values(KEY_COLUMN).map((column) => ({
      row,
      column,
      value: column === 0 ? `${group} · ${named}` : undefined,
      style: STYLES.section,
    })),
    { row: row + 1, column: 0, value: note, style: STYLES.caption },
  ];
}
