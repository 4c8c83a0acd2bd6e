import { formulaTokens } from '../../grid/formula.js';
import type { CellAt } from '../../grid/linear-formula.js';
import type { Recalculated } from '../../grid/recalculate.js';
import { sheetKey } from '../../grid/sheet-index.js';
import type { SheetCell, Snapshot } from '../../grid/snapshot.js';
import { comparable } from '../../values/plain-text.js';
import { centsOf } from './cents-of.js';
import { type TableCell, tableCells, type WorkbookTable } from './workbook-table.js';

/** A cell in a row (or column) named like one sheet whose formula takes another; amounts in cents. */
export type NamedSheetFault = {
  readonly of: WorkbookTable;
  readonly at: TableCell;
  readonly name: string;
  readonly sheet: string;
  readonly expected: number;
  readonly actual: number;
};

type Sources = {
  readonly snapshot: Snapshot;
  readonly computed: Recalculated;
  readonly cellOf: (at: CellAt) => SheetCell | undefined;
};

/**
 * Rows and columns of a summary that are named like a sheet (`Toteuttaja C`, `2020`) but whose formula takes another.
 * Only where at least one of the others takes the sheet of its own name.
 */
export function namedSheetFaults(
  of: WorkbookTable,
  { snapshot, computed, cellOf }: Sources,
): readonly NamedSheetFault[] {
  const sheets = new Map(snapshot.sheets.map(({ name }) => [comparable(name), name]));
  const { table } = of;
  const faults: NamedSheetFault[] = [];
  let asNamed = 0;
  for (const [cell, at] of tableCells(of)) {
    const formula = cellOf(at)?.formula;
    const taken = formula === undefined ? undefined : onlySheet(formula);
    const row = table.rows[Math.floor(cell / table.width)]?.row.label ?? '';
    const named =
      sheets.get(comparable(row)) ?? sheets.get(comparable(String(table.columns[cell % table.width] ?? '')));
    if (formula === undefined || taken === undefined || named === undefined) continue;
    if (sheetKey(named) === sheetKey(taken)) {
      asNamed += 1;
      continue;
    }
    const right = computed.formulaAt(onSheet(formula, taken, named), at.sheet, at.row);
    const now = computed.at(at.sheet, at.row, at.column);
    if (right.kind !== 'value' || now.kind !== 'value') continue;
    if (typeof right.value !== 'number' || typeof now.value !== 'number') continue;
    const [expected, actual] = [centsOf(right.value), centsOf(now.value)];
    if (expected === undefined || actual === undefined) continue;
    faults.push({ of, at, name: named, sheet: taken, expected, actual });
  }
  return asNamed === 0 ? [] : faults;
}

/** The one other sheet that a formula takes; none where it takes several, or only its own. */
function onlySheet(formula: string): string | undefined {
  const sheets = new Set<string>();
  for (const token of formulaTokens(formula)) {
    if (token.kind !== 'reference') continue;
    if (token.isExternal || token.lastSheet !== undefined || token.sheet === undefined) return undefined;
    sheets.add(token.sheet);
  }
  const [only, ...more] = sheets;
  return more.length > 0 ? undefined : only;
}

function onSheet(formula: string, from: string, to: string): string {
  const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
  return formula.replaceAll(quoted(from), quoted(to)).replaceAll(`${from}!`, quoted(to));
}
