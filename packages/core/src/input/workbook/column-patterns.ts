import type { CellAt } from '../../grid/linear-formula.js';
import { formatKind } from '../../grid/number-format.js';
import type { Recalculated } from '../../grid/recalculate.js';
import { copiedFormula, relativeFormula } from '../../grid/shifted-formula.js';
import type { Sheet, SheetCell } from '../../grid/snapshot.js';
import { centsOf } from './cents-of.js';

/** A cell between two copies of one formula that holds something else, and gives something else. */
export type ColumnFault = CellAt & {
  readonly label: string;
  readonly isPercent: boolean;
  readonly typed: boolean;
  readonly expected: number;
  readonly actual: number;
};

/** Differences of a euro or two are what rounding leaves; of percentages, half a percent. */
const AMOUNT_SLACK = 2;
const PERCENT_SLACK = 0.005;

/**
 * Goes down every column of a sheet and along every row: a cell with the same formula on either side should have it
 * too. Told only where the cell alone (but for the ends of the line, where a running sum begins) has its own formula,
 * and its neighbours across have another again: rows of percentages between rows of amounts, and rows that are copied
 * along, are no slips.
 */
export function columnFaults(sheet: Sheet, computed: Recalculated): readonly ColumnFault[] {
  return [...linesFaults(sheet, computed, 'columns'), ...linesFaults(sheet, computed, 'rows')];
}

type Lines = 'columns' | 'rows';

function linesFaults(sheet: Sheet, computed: Recalculated, lines: Lines): readonly ColumnFault[] {
  const columns = new Map<number, FormedCell[]>();
  const forms = new Map<string, string>();
  for (const { index: row, cells } of sheet.rows) {
    for (const cell of cells) {
      if (typeof cell.value !== 'number' && cell.formula === undefined) continue;
      const at = { sheet: sheet.name, row, column: cell.column };
      const form = cell.formula === undefined ? TYPED : relativeFormula(cell.formula, at);
      const line = lines === 'columns' ? cell.column : row;
      const own = columns.get(line) ?? [];
      own.push({ cell, at, form });
      columns.set(line, own);
      forms.set(`${row}:${cell.column}`, form);
    }
  }
  const isAlongRow = ({ at, form }: FormedCell): boolean =>
    form !== TYPED &&
    [-1, 1].some((step) => {
      const [down, right] = lines === 'columns' ? [0, step] : [step, 0];
      return forms.get(`${at.row + down}:${at.column + right}`) === form;
    });
  return [...columns.values()].flatMap((cells) =>
    deviants(cells, lines)
      .filter(({ one }) => !isAlongRow(one))
      .flatMap(({ one, model }) => {
        const copy = copiedFormula(model.cell.formula ?? '', model.at, one.at);
        const fault = compared(one.cell, copy, one.at, computed);
        return fault === undefined ? [] : [{ ...fault, label: labelOf(sheet, one.at.row) }];
      }),
  );
}

type FormedCell = { readonly cell: SheetCell; readonly at: CellAt; readonly form: string };

const TYPED = 'typed';
const FEWEST_COPIES = 3;

/** Cells of a column that stand between two copies of a formula and are the only ones of their kind. */
function deviants(
  cells: readonly FormedCell[],
  lines: Lines,
): readonly { readonly one: FormedCell; readonly model: FormedCell }[] {
  const counts = new Map<string, number>();
  for (const { form } of cells) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, last] = [cells[0]?.form, cells.at(-1)?.form];
  return cells.flatMap((one, nth) => {
    const [above, below] = [cells[nth - 1], cells[nth + 1]];
    if (above === undefined || below === undefined || above.form !== below.form) return [];
    if (above.form === TYPED || /^(?:SUM|SUBTOTAL)\(/.test(above.form)) return [];
    const at = (cell: FormedCell): number => (lines === 'columns' ? cell.at.row : cell.at.column);
    const isBetween = at(above) === at(one) - 1 && at(below) === at(one) + 1;
    const others = (counts.get(one.form) ?? 0) - Number(first === one.form) - Number(last === one.form);
    const copies = counts.get(above.form) ?? 0;
    const isAlone = others === 1 && copies >= (one.form === TYPED ? FEWEST_COPIES : 2);
    return isBetween && isAlone ? [{ one, model: above }] : [];
  });
}

/** The first words of a row. */
function labelOf({ rows }: Sheet, row: number): string {
  const value = rows
    .find(({ index }) => index === row)
    ?.cells.find((cell) => typeof cell.value === 'string')?.value;
  return typeof value === 'string' ? value : '';
}

function compared(
  cell: SheetCell,
  copy: string,
  at: CellAt,
  computed: Recalculated,
): Omit<ColumnFault, 'label'> | undefined {
  const right = computed.formulaAt(copy, at.sheet, at.row);
  const now = computed.at(at.sheet, at.row, at.column);
  if (right.kind !== 'value' || now.kind !== 'value') return undefined;
  if (typeof right.value !== 'number' || typeof now.value !== 'number') return undefined;
  if (centsOf(right.value) === undefined || centsOf(now.value) === undefined) return undefined;
  const isPercent = formatKind(cell.format) === 'percent';
  const slack = isPercent ? PERCENT_SLACK : AMOUNT_SLACK;
  if (Math.abs(right.value - now.value) <= slack) return undefined;
  return { ...at, isPercent, typed: cell.formula === undefined, expected: right.value, actual: now.value };
}
