import type { CellStyle } from '../grid/new-workbook.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { SubProject } from '../model/sub-project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';
import { textWidth } from './fitting.js';
import { type CellAt, type FormCell, type FormSheet, relativeReference } from './form-sheet.js';
import { lineMark } from './kept-lines.js';
import type { LongTexts } from './long-texts.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/** A column of a sheet of lines: what stands above it, and what of a line it holds. */
export type LineColumn<Line> = {
  /** The end of the hidden name of its heading. */
  readonly id: string;
  readonly word: Worded;
  readonly note?: Worded;
  readonly width: { readonly least: number; readonly most: number };
  /** How its cells look besides. */
  readonly style?: CellStyle;
  /** Whether a sub-project needs the column; one that none needs is left out. */
  readonly isNeededFor?: (subProject: SubProject) => boolean;
  readonly write: (line: Line) => string | number | undefined;
  /** The steps from the sub-project to what the cell holds. */
  readonly path?: (line: Line) => Path | undefined;
};

/** A sheet on which every sub-project has its lines below each other, so that they can be filtered and compared. */
export type LineLayout<Line> = {
  readonly id: 'goals' | 'evaluation' | 'effects';
  readonly columns: readonly LineColumn<Line>[];
  /** At least one line, if only for the name. */
  readonly linesOf: (subProject: SubProject) => readonly Line[];
};

/** The cells in which the names of the sub-projects stand; other lines and sheets show them by a formula. */
export type NameCells = readonly CellAt[];

/** A sheet of lines, filled; `names` are the cells of another sheet, if the names do not stand on this one. */
export function lineSheet<Line>(
  layout: LineLayout<Line>,
  project: Project,
  language: Language,
  { longTexts, names }: { readonly longTexts: LongTexts; readonly names?: NameCells },
): { readonly form: FormSheet; readonly names: NameCells } {
  const subProjects = project.subProjects ?? [];
  const name = SHEET_WORDS[layout.id][language];
  const columns = layout.columns.filter(
    ({ isNeededFor }) => isNeededFor === undefined || subProjects.some(isNeededFor),
  );
  const own: CellAt[] = [];
  const cells: FormCell[] = [];
  let row = FIRST;
  for (const [nth, subProject] of subProjects.entries()) {
    const nameAt = names?.[nth] ?? { sheet: name, row, column: 0 };
    own.push(nameAt);
    for (const [place, line] of layout.linesOf(subProject).entries()) {
      const mark = lineMark(layout.id, nth, place);
      const at = place === 0 && names === undefined ? { path: ['subProjects', nth] } : {};
      cells.push({ ...nameCell(subProject, nameAt, { sheet: name, row }, place === 0), mark, ...at });
      cells.push(...lineCells(columns, line, { row, isFirst: place === 0, longTexts }, ['subProjects', nth]));
      row += 1;
    }
  }
  const last = row + SPARE_LINES - 1;
  for (; row <= last; row++)
    for (let column = 0; column <= columns.length; column++)
      cells.push({ row, column, style: { ...STYLES.words, ...columns[column - 1]?.style } });
  const widths = [NAME_WIDTH, ...columns.map(({ width }, nth) => widthOf(cells, nth + 1, width))];
  const form: FormSheet = {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: FORM_NOTES.lines[language], style: STYLES.subtitle },
      ...headingCells(layout, columns, language),
      ...cells,
    ],
    widths,
    growing: new Set(cells.map((cell) => cell.row)),
    filter: { top: HEADING, left: 0, bottom: last, right: columns.length },
    frozen: { row: FIRST, column: 1 },
    print: { ...printOf(project, name, 'landscape', language), titleRows: { from: HEADING, to: HEADING } },
  };
  return { form, names: own };
}

const HEADING = 3;
const FIRST = HEADING + 1;
const NAME_WIDTH = 16;

/** Lines for a person to fill in. */
const SPARE_LINES = 3;

function headingCells<Line>(
  { id }: LineLayout<Line>,
  columns: readonly LineColumn<Line>[],
  language: Language,
): readonly FormCell[] {
  const name = { id: 'name', word: FORM_WORDS.subProject, note: FORM_NOTES.subProject, style: { indent: 0 } };
  return [name, ...columns].map(
    ({ id: column, word, note, style = {} }, nth): FormCell => ({
      row: HEADING,
      column: nth,
      value: word[language],
      style: { ...STYLES.heading, indent: 1, ...style, format: 'General' },
      note: note?.[language],
      mark: `${id}.column.${column}`,
    }),
  );
}

/** The name stands once as a text; every other line shows it, so that a sub-project is renamed in one cell. */
function nameCell(
  { name }: SubProject,
  nameAt: CellAt,
  { sheet, row }: { readonly sheet: string; readonly row: number },
  isFirst: boolean,
): FormCell {
  const isOwn = nameAt.sheet === sheet && nameAt.row === row;
  const edge: CellStyle = isFirst ? { top: STYLES.section.bottom } : {};
  if (isOwn)
    return { row, column: 0, value: name, style: { ...STYLES.words, ...edge, bold: true, indent: 0 } };
  const reference = relativeReference(nameAt);
  return {
    row,
    column: 0,
    value: name,
    formula: `IF(${reference}="","",${reference})`,
    style: { ...STYLES.shown, ...edge },
  };
}

function lineCells<Line>(
  columns: readonly LineColumn<Line>[],
  line: Line,
  {
    row,
    isFirst,
    longTexts,
  }: { readonly row: number; readonly isFirst: boolean; readonly longTexts: LongTexts },
  at: Path,
): readonly FormCell[] {
  return columns.map(({ write, path, style }, nth): FormCell => {
    const value = write(line);
    const steps = path?.(line);
    return {
      row,
      column: nth + 1,
      value: typeof value === 'string' ? longTexts.cut(value) : value,
      style: { ...STYLES.words, ...style, ...(isFirst && { top: STYLES.section.bottom }) },
      isCode: style?.format === '@',
      ...(steps !== undefined && { path: [...at, ...steps] }),
    };
  });
}

function widthOf(
  cells: readonly FormCell[],
  column: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const texts = cells.flatMap((cell) => (cell.column === column ? [String(cell.value ?? '')] : []));
  return textWidth(texts, least, most);
}
