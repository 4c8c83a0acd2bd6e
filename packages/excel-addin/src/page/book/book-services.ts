import type { Language } from '@eurakit/core/render';
import type { Applied, CellValue, Changes, SheetRow, Snapshot } from '@eurakit/core/workbook';
import type { OpenProblem } from '@eurakit/core/xlsx';
import type { SheetPlace } from '../../pane/pane-host.js';

/** What is asked of the worker that holds the open file. A file that is opened takes the place of the one before. */
export type BookServices = {
  readonly open: { readonly asks: Uint8Array; readonly answer: Opened };
  /** `seen` needs to hold only the rows that are written to. */
  readonly apply: {
    readonly asks: { readonly changes: Changes; readonly seen: Snapshot };
    readonly answer: AppliedToBook;
  };
  /** The number formats of cells, also of empty ones. */
  readonly formats: {
    readonly asks: readonly SheetPlace[];
    readonly answer: readonly (string | undefined)[];
  };
  readonly save: { readonly asks: undefined; readonly answer: Uint8Array };
  /** A small workbook to try things with. */
  readonly example: { readonly asks: Language; readonly answer: Uint8Array };
};

export type Opened =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly computed: readonly ComputedCell[] }
  | { readonly ok: false; readonly problem: OpenProblem };

/** What came of changes, and the rows that are different since. */
export type AppliedToBook =
  | {
      readonly ok: true;
      readonly applied: Applied;
      readonly rows: readonly ChangedRow[];
      readonly properties: Snapshot['properties'];
      readonly computed: readonly ComputedCell[];
    }
  | { readonly ok: false; readonly applied: Applied };

/** A row as it is now; without cells where nothing is left in it. */
export type ChangedRow = { readonly sheet: string; readonly row: SheetRow };

/** What a formula without a stored result comes to, computed by us; left out where we cannot tell. */
export type ComputedCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
};
