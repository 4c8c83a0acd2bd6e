import { statedIn } from '../calculate/figure-table.js';
import { type PlanFigures, planFigures } from '../calculate/plan-figures.js';
import { toAddress } from '../grid/address.js';
import type { Cell } from '../grid/cell.js';
import { indexSnapshot, sheetKey } from '../grid/sheet-index.js';
import type { Snapshot } from '../grid/snapshot.js';
import type { CellChange } from '../grid/workbook.js';
import { type RowLabel, readRowLabel } from '../input/recognise/row-label.js';
import { cellAt, tableCells } from '../input/workbook/workbook-table.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Cents } from '../values/cents.js';
import type { Place } from '../values/place.js';
import { comparable } from '../values/plain-text.js';
import { amountInUnit } from '../values/unit.js';
import type { Evaluated } from './evaluate-table.js';
import { totalColumn } from './total-column.js';

/**
 * A cell of the table that the plan gives another amount than the one that stands there; nothing is written.
 * `change` is what would overwrite it.
 */
export type KeptCell = {
  readonly place: Place;
  readonly label: string;
  readonly expected: Cents;
  readonly change: CellChange;
};

/** What is to be written into a table of a workbook, and what was left as it stands. */
export type WorkbookFill = {
  readonly changes: readonly CellChange[];
  readonly kept: readonly KeptCell[];
  /** Rows of the plan for which the table has no row. */
  readonly unmatched: readonly string[];
};

/**
 * The amounts of a plan for the empty cells of a recognised table: rows are found by their name (and that of their
 * group), columns by their year. Cells that hold something, formulas above all, stay as they are.
 */
export function fillWorkbook(plan: FinancingPlan, into: Evaluated, snapshot: Snapshot): WorkbookFill {
  const target = into.project.financing;
  if (target === undefined) return { changes: [], kept: [], unmatched: plan.rows.map(({ label }) => label) };
  const [source, table] = [planFigures(plan), planFigures(target)];
  const columns = columnsOf(plan, target);
  const sheets = indexSnapshot(snapshot);
  const rows = targetRows(table, into);
  const changes: CellChange[] = [];
  const kept: KeptCell[] = [];
  const unmatched: string[] = [];
  for (const [row, name] of namesOf(source).entries()) {
    const places = rows(name);
    const label = source.rows[row]?.row.label ?? '';
    if (places === undefined) unmatched.push(label);
    for (let column = 0; places !== undefined && column < source.width; column++) {
      const place = places[columns[column] ?? -1];
      const amount = statedIn(source, row * source.width + column);
      const at = place === undefined ? undefined : cellAt(place);
      if (place === undefined || at === undefined || amount.kind !== 'amount') continue;
      const written = sheets.get(sheetKey(at.sheet))?.at(at.row, at.column);
      const value = amountInUnit(amount.cents, target.unit);
      if (written?.formula !== undefined) continue;
      if (written?.value === undefined) changes.push({ ...at, value });
      else if (written.value !== value)
        kept.push({ place, label, expected: amount.cents, change: { ...at, value } });
    }
  }
  return { changes, kept, unmatched };
}

type Name = { readonly own: string; readonly group: string };

/**
 * Finds the cells of a row by its name, one place a column of the table: among the rows that were read, else among the
 * lines under the heading that are still empty.
 */
function targetRows(
  table: PlanFigures,
  { locate, reading }: Evaluated,
): (name: Name) => readonly (Place | undefined)[] | undefined {
  const names = namesOf(table);
  const cells = tableCells({ table, locate });
  const figures = (reading?.columns ?? []).filter(({ meaning }) => meaning.kind === 'year');
  const total = reading === undefined ? undefined : totalColumn(reading);
  const read = [...figures, ...(total === undefined ? [] : [total])];
  const labels = (reading?.columns ?? []).filter(({ meaning }) => meaning.kind === 'label');
  const lines = (reading?.frame.body ?? []).filter((line) =>
    labels.some(({ index }) => isFilled(line[index])),
  );
  const lineOf = (row: number): readonly Cell[] | undefined => {
    const place = locate([...(table.rows[row]?.path ?? []), 'label']);
    return lines.find((line) => labels.some(({ index }) => isSame(line[index]?.place, place)));
  };
  return (name) => {
    const row = matching(names, name);
    if (row >= 0) {
      return Array.from({ length: table.width }, (_, column) => {
        const at = cells.get(row * table.width + column);
        if (at !== undefined) return { sheet: at.sheet, cell: toAddress(at.row, at.column) };
        return column < figures.length ? undefined : lineOf(row)?.[total?.index ?? -1]?.place;
      });
    }
    const [line, ...more] = lines.filter((cellsOfLine) =>
      labels.some(({ index }) => isNamed(readRowLabel(cellsOfLine[index]?.text ?? ''), name)),
    );
    return line === undefined || more.length > 0 ? undefined : read.map(({ index }) => line[index]?.place);
  };
}

/** The total and the net costs go by what they are, other rows by their names. */
function isNamed(label: RowLabel, { own }: Name): boolean {
  if (own === 'total') return label.kind === 'total' || label.kind === 'sum';
  return own === 'netCosts' ? label.kind === 'net-costs' : comparable(label.name) === own;
}

function isSame(a: Place | undefined, b: Place): boolean {
  return a !== undefined && a.cell !== undefined && a.sheet === b.sheet && a.cell === b.cell;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

/** Every row by its name and that of its group, as names are compared. */
function namesOf({ rows }: PlanFigures): readonly Name[] {
  const name = (index: number): string => comparable(rows[index]?.row.label ?? '');
  return rows.map(({ row, parent }, index) => {
    const isTotal = row.role === 'total' || row.role === 'netCosts';
    return { own: isTotal ? row.role : name(index), group: parent < 0 ? '' : name(parent) };
  });
}

/** The row of that name in that group; where no group agrees, the only row of that name. */
function matching(names: readonly Name[], { own, group }: Name): number {
  const same = names.flatMap((name, index) => (name.own === own ? [index] : []));
  const exact = same.filter((index) => names[index]?.group === group);
  const [only, ...more] = exact.length > 0 ? exact : same;
  return only === undefined || more.length > 0 ? -1 : only;
}

/** For every column of the plan its column in the table; the totals are the last of both. */
function columnsOf(plan: FinancingPlan, table: FinancingPlan): readonly number[] {
  const years = plan.years.map(({ year, months }) => {
    const same = table.years.flatMap((other, index) => (other.year === year ? [index] : []));
    const exact = same.filter((index) => table.years[index]?.months?.first === months?.first);
    return (same.length > 1 ? exact[0] : same[0]) ?? -1;
  });
  return [...years, table.years.length];
}
