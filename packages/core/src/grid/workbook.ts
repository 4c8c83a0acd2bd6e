import type { Area } from './address.js';
import type { Snapshot } from './snapshot.js';

/**
 * What is to stand in one cell. A text is written as text, also where it begins with `=`; `undefined` empties the
 * cell. With a `formula` (without `=`), `value` is the result we computed. A formula that stands in the cell is
 * replaced only where `overwritesFormula` says that it is ours, or that a person asked for it.
 */
export type CellChange = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | undefined;
  readonly formula?: string;
  readonly overwritesFormula?: true;
};

/** Everything that one action writes; formats stay as they are. An `undefined` property is taken away. */
export type Changes = {
  readonly cells: readonly CellChange[];
  readonly properties?: ReadonlyMap<string, string | undefined>;
};

/** Why nothing was written. `cell` is an address like `C5`. */
export type ApplyProblem =
  | { readonly kind: 'sheet-missing'; readonly sheet: string }
  | { readonly kind: 'outside-sheet'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'changed-since'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'formula'; readonly sheet: string; readonly cell: string; readonly formula: string }
  | { readonly kind: 'inside-merge'; readonly sheet: string; readonly cell: string; readonly area: Area }
  | { readonly kind: 'locked'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'table-heading'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'not-writable'; readonly sheet: string; readonly cell: string; readonly reason: string };

/**
 * What writing came to. `uncertain` are cells (`Sheet!C5`) whose formulas may depend on what was written in a way
 * that cannot be seen (INDIRECT, OFFSET, another workbook): they are computed anew when the workbook is opened.
 * `differing` are cells that held something else than what was written when they were read again, if there are any:
 * where a workbook is open, somebody else may write too.
 */
export type Applied =
  | { readonly ok: true; readonly uncertain: readonly string[]; readonly differing?: readonly string[] }
  | { readonly ok: false; readonly problem: ApplyProblem };

/**
 * The port to a workbook, whatever it lives in. `read` gives everything at once. `apply` compares the cells to be
 * written with what was seen, then writes all changes or none. Neither throws for what a workbook holds.
 */
export type Workbook = {
  read(): Promise<Snapshot>;
  apply(changes: Changes, seen: Snapshot): Promise<Applied>;
};
