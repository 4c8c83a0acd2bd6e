import type { CellValue, Snapshot } from '../../../../packages/core/src/grid/snapshot.js';
import type { FunctionAnswer } from '../../../excel-host/called-functions.js';
import type { Counts } from '../../../excel-host/counts.js';

/** With what our Excel begins in the page. */
export type HostedStart = {
  readonly snapshot: Snapshot;
  /** The cells of protected sheets that are not locked; a sheet that is named here is protected. */
  readonly unlocked: ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;
  /** The language of Excel: `fi-FI`. */
  readonly language: string;
  /** The newest ExcelApi that it has: `1.20`. */
  readonly api: string;
  /** Settings of the document, as the add-in kept them before. */
  readonly settings: ReadonlyMap<string, string>;
};

/** A conditional format as it looks. */
type ShownFormat = {
  readonly sheet: string;
  readonly cells: string;
  readonly fill: string | undefined;
  readonly formula: string;
};

/** What a test may do with our Excel in the page: as a person would, or by looking into it. */
export type HostedExcel = {
  /** The workbook as it stands, formulas computed. */
  readonly snapshot: () => Snapshot;
  readonly cell: (sheet: string, cell: string) => CellValue;
  readonly selection: () => { readonly sheet: string | undefined; readonly cells: string };
  readonly select: (sheet: string, cells: string) => void;
  /** Types into a cell; text is text, and no text empties it. */
  readonly type: (sheet: string, cell: string, value: string | number) => void;
  /** Ctrl+Z: takes back the last writing of the add-in. */
  readonly undo: () => boolean;
  readonly formats: () => readonly ShownFormat[];
  readonly requests: () => Counts & { readonly live: number };
  /** Lets the request fail that comes after so many others; `undefined` lets none fail. */
  readonly fail: (after: number | undefined) => void;
  readonly editCell: (isEditing: boolean) => void;
  /** Presses a button of the ribbon; done when the add-in says that it is. */
  readonly press: (action: string) => Promise<{ readonly status: number }>;
  readonly call: (name: string, args: readonly unknown[]) => Promise<FunctionAnswer>;
  /** Whether the add-in had its pane opened, how often. */
  readonly opens: () => number;
  /** The files that were opened as new workbooks, in base64. */
  readonly opened: () => readonly string[];
  readonly settings: () => ReadonlyMap<string, string>;
};
