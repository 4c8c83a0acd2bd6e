import type { Severity } from '@eurakit/core';
import type { Text } from '@eurakit/core/render';
import type { Area, Snapshot, Workbook } from '@eurakit/core/workbook';
import type { Spill } from '../functions/functions-to-values.js';

/** A cell, or an area of cells, on a sheet: `C5`, `C5:F9`. */
export type SheetPlace = { readonly sheet: string; readonly cell: string };

/** A cell that is to show that something was found in it. */
export type Mark = SheetPlace & { readonly severity: Severity };

/** What a person has selected; its first area where there are several. */
export type Selection = { readonly sheet: string; readonly area: Area };

/** A table of texts and numbers for a sheet of its own; texts are written as texts. */
export type SheetContent = readonly (readonly (string | number)[])[];

/**
 * What the pane needs of the program it stands in: Excel, or the page that holds a file. What is refused comes as a
 * rejected promise; `whyNot` tells why.
 */
export type PaneHost = {
  readonly workbook: Workbook;
  /**
   * Who takes the last action back: the program in one step (Ctrl+Z), or the pane by writing what was there. Ask after
   * each action: a program may turn out not to do it.
   */
  readonly undo: 'program' | 'pane';
  /** Shows a cell and selects it; refused where the sheet is hidden or gone. */
  readonly goTo: (place: SheetPlace) => Promise<void>;
  readonly selection: () => Promise<Selection | undefined>;
  /**
   * Marks these cells and no others; none takes all marks away. The user's own formats stay untouched. Gives the names
   * of protected sheets, whose marks stay as they are.
   */
  readonly mark: (marks: readonly Mark[]) => Promise<readonly string[]>;
  /** Opens an .xlsx as a new workbook of its own. */
  readonly openNew: (bytes: Uint8Array, name: string) => Promise<void>;
  /** The number formats of cells, also of empty ones, where the program can tell. */
  readonly formats?: (places: readonly SheetPlace[]) => Promise<readonly (string | undefined)[]>;
  /** Hands a file to the person to keep; `undefined` where texts are copied instead. */
  readonly saveFile?: (name: string, bytes: Uint8Array) => void;
  /** Makes a sheet hold this and nothing else, or `undefined` where sheets cannot be added. */
  readonly replaceSheet: ((name: string, content: SheetContent) => Promise<void>) | undefined;
  /** Which cells functions of ours fill besides their own, where the program knows what a file does not say. */
  readonly spills?: (seen: Snapshot) => Promise<readonly Spill[]>;
  /** Why the program refused, told from what it rejected with. */
  readonly whyNot: (error: unknown) => Text;
  /** Tells when a figure was changed by hand or by others; gives what ends it. */
  readonly onChange: (listener: () => void) => () => void;
};
