import type { FigureRow, StatedRow } from '../calculate/figure-table.js';
import type { CellStyle } from '../grid/new-workbook.js';
import type { Language } from '../words/language.js';
import type { BlockSheet, RowBlock } from './block-types.js';
import { rowFigures } from './financing-sums.js';
import type { FormCell } from './form-sheet.js';
import { STYLES } from './styles.js';

/** A block on its sheet: its first row, and the column of the first year. */
export type BlockLayout<Row extends StatedRow> = BlockSheet<Row> & {
  readonly block: RowBlock<Row>;
  readonly top: number;
  readonly left: number;
  readonly language: Language;
};

/** The cells of a row: whose it is, what it is, and its figures. */
export function blockRowCells<Row extends StatedRow>(
  layout: BlockLayout<Row>,
  index: number,
): readonly FormCell[] {
  const { block, columns, top, language, takes } = layout;
  const found = block.figures.rows[index];
  if (found === undefined) return [];
  const { row, path } = found;
  const edge = index === 0 && block.owner !== undefined ? { top: STYLES.section.bottom } : {};
  const first = block.owner === undefined ? 0 : 1;
  const before = columns.map(({ id, write, choices, number }, nth): FormCell => {
    const { value, format } = write(row, language);
    const isLabel = id === 'label';
    return {
      row: top + index,
      column: first + nth,
      value,
      style: {
        ...styleOf(row, takes(row, id, value)),
        ...edge,
        ...(format !== undefined && { format, horizontal: 'right' as const }),
        ...(isLabel && { wrap: true as const, indent: depthOf(block.figures.rows, index) }),
      },
      path: isLabel ? path : [...path, id],
      choices: takes(row, 'label', row.label) ? choices?.(language) : undefined,
      number: takes(row, id, value) ? number : undefined,
      ...(isLabel && { mark: rowMark(block.prefix, row, path), note: layout.labelNote?.(row) }),
    };
  });
  const owner: readonly FormCell[] =
    block.owner === undefined
      ? []
      : [
          {
            ...block.owner,
            row: top + index,
            column: 0,
            style: { ...STYLES.shown, vertical: 'center', ...edge },
          },
        ];
  const figures = figureCells(layout, index, found).map((cell) => ({
    ...cell,
    style: { ...cell.style, ...edge },
  }));
  return [...owner, ...before, ...figures];
}

/** How many groups a row is within. */
export function depthOf(rows: readonly FigureRow[], index: number): number {
  const parent = rows[index]?.parent ?? -1;
  return parent < 0 ? 0 : 1 + depthOf(rows, parent);
}

function figureCells<Row extends StatedRow>(
  { block, top, left, format }: BlockLayout<Row>,
  index: number,
  { row, path }: FigureRow<Row>,
): readonly FormCell[] {
  const { figures, ownYears, figureOf } = block;
  return rowFigures(figures, index, { top, left }).map((own, nth): FormCell => {
    const isTotal = nth === figures.width - 1;
    const { value, formula, isSum } =
      (own.formula === undefined && !isTotal ? figureOf?.(index, nth) : undefined) ?? own;
    const takes = formula === undefined && (value !== undefined || !isSum);
    const year = ownYears[nth];
    return {
      row: top + index,
      column: left + nth,
      value,
      formula,
      style: {
        ...styleOf(row, takes),
        horizontal: 'right',
        format,
        ...(isTotal && { bold: true as const }),
      },
      number: takes ? 'amount' : undefined,
      ...(isTotal && { path: [...path, 'total'] }),
      ...(!isTotal && year !== undefined && { path: [...path, 'amounts', year] }),
    };
  });
}

/** `budget.row.2.1` is the first part of the second row; a sum says in its name what it sums. */
function rowMark(prefix: string, { role }: StatedRow, path: readonly (string | number)[]): string {
  const kind = KINDS.includes(role) ? role : 'row';
  const steps = path
    .slice(path.indexOf('rows'))
    .flatMap((step) => (typeof step === 'number' ? [step + 1] : []));
  return `${prefix}.${kind}.${steps.join('.')}`;
}

const KINDS: readonly string[] = ['group', 'total', 'netCosts', 'income'];

function styleOf({ role }: StatedRow, takes: boolean): CellStyle {
  if (role === 'group') return takes ? STYLES.groupInput : STYLES.group;
  if (role === 'total') return takes ? STYLES.totalInput : STYLES.total;
  return takes ? STYLES.input : STYLES.computed;
}
