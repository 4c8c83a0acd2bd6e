import {
  type Area,
  type CellChange,
  type Changes,
  cellAt,
  type Sheet,
  type SheetCell,
  type Snapshot,
  toAddress,
} from '@eurakit/core/workbook';
import { euraFunctionCells, type FunctionCell } from './eura-calls.js';
import { spillReferences } from './spill-references.js';

/** What one formula gives, on a sheet: its own cell at the top left, and those that it fills. */
export type Spill = { readonly sheet: string; readonly area: Area };

/**
 * A formula that stays. `no-value`: it was never computed; `error`: it shows one (of its cells, `at` is the one);
 * `referred-to`: the formula in `at` needs all that it gives (`B2#`).
 */
export type KeptFunction = { readonly sheet: string; readonly cell: string } & (
  | { readonly reason: 'no-value' }
  | { readonly reason: 'error'; readonly error: string; readonly at: string }
  | { readonly reason: 'referred-to'; readonly at: string }
);

/** What turns functions into values: what is to be written, which cells lose their formula, and which keep it. */
export type FunctionsToValues = {
  readonly changes: Changes;
  readonly turned: readonly FunctionCell[];
  readonly kept: readonly KeptFunction[];
};

/**
 * Turns every formula that calls a function of ours into what it shows, so that the workbook says the same without
 * eurakit. Cells that a formula fills besides its own get their values too; Excel tells which (`readSpills`), in files
 * they carry the same formula. A formula that shows no value stays, with all that it fills, and is told.
 */
export function functionsToValues(snapshot: Snapshot, spills: readonly Spill[] = []): FunctionsToValues {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const references = spillReferences(snapshot);
  const changes: CellChange[] = [];
  const turned: FunctionCell[] = [];
  const kept: KeptFunction[] = [];
  for (const results of resultsOf(euraFunctionCells(snapshot), spills, sheets)) {
    const [first] = results.functions;
    const reason = reasonToKeep(results, references);
    if (first !== undefined && reason !== undefined)
      kept.push({ sheet: first.sheet, cell: first.cell, ...reason });
    else {
      turned.push(...results.functions);
      changes.push(...results.cells.flatMap(toChange));
    }
  }
  return { changes: { cells: changes }, turned, kept };
}

/** A cell that a formula fills, its own among them, and what it shows. */
type FilledCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: SheetCell['value'];
  readonly hasFormula: boolean;
};

/** What is turned or kept together: the cells of a sheet with one formula, which may be one array. */
type Results = { readonly functions: readonly FunctionCell[]; readonly cells: readonly FilledCell[] };

function resultsOf(
  functions: readonly FunctionCell[],
  spills: readonly Spill[],
  sheets: ReadonlyMap<string, Sheet>,
): readonly Results[] {
  const areas = new Map(
    spills.map(({ sheet, area }) => [`${sheet}!${toAddress(area.top, area.left)}`, area]),
  );
  const groups = new Map<string, FunctionCell[]>();
  for (const one of functions) {
    const key = `${one.sheet}!${one.formula}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((own) => {
    const cells = new Map<string, FilledCell>();
    for (const one of own)
      for (const filled of filledBy(one, areas.get(`${one.sheet}!${one.cell}`), sheets.get(one.sheet)))
        cells.set(toAddress(filled.row, filled.column), filled);
    return { functions: own, cells: [...cells.values()] };
  });
}

function filledBy(
  { sheet: name, row, column }: FunctionCell,
  area: Area | undefined,
  sheet: Sheet | undefined,
): readonly FilledCell[] {
  if (sheet === undefined) return [];
  const { top, left, bottom, right } = area ?? { top: row, left: column, bottom: row, right: column };
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, nth) => {
    const at = { row: top + Math.floor(nth / width), column: left + (nth % width) };
    const cell = cellAt(sheet, at.row, at.column);
    return { sheet: name, ...at, value: cell?.value, hasFormula: cell?.formula !== undefined };
  });
}

type Reason = DistributiveOmit<KeptFunction, 'sheet' | 'cell'>;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function reasonToKeep(
  { functions, cells }: Results,
  references: ReadonlyMap<string, string>,
): Reason | undefined {
  for (const { sheet, row, column, value, hasFormula } of cells) {
    if (typeof value === 'object')
      return { reason: 'error', error: value.error, at: `${sheet}!${toAddress(row, column)}` };
    if (value === undefined && hasFormula) return { reason: 'no-value' };
  }
  for (const { sheet, cell } of functions) {
    const at = references.get(`${sheet}!${cell}`);
    if (at !== undefined) return { reason: 'referred-to', at };
  }
  return undefined;
}

/** An empty cell that a formula fills is empty without it too. */
function toChange({ sheet, row, column, value, hasFormula }: FilledCell): readonly CellChange[] {
  if (value === undefined || typeof value === 'object') return [];
  return [{ sheet, row, column, value, ...(hasFormula && { overwritesFormula: true }) }];
}
