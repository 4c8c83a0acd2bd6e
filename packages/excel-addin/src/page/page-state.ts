import type { Severity } from '@eurakit/core';
import { type Language, parseLanguage, type Text } from '@eurakit/core/render';
import type { CellChange, CellValue, Snapshot } from '@eurakit/core/workbook';

/** A row and a column of a sheet, from 0. */
export type GridPlace = { readonly row: number; readonly column: number };

/** The workbook that is open, as it is now. */
export type OpenBook = {
  readonly name: string;
  /** Another number each time something is opened. */
  readonly opened: number;
  readonly snapshot: Snapshot;
  /** What formulas without a stored result come to, by `placeKey`. */
  readonly computed: ReadonlyMap<string, CellValue>;
  /** Counts what was written; `saved` is the count at the last download. */
  readonly revision: number;
  readonly saved: number;
};

/** One action that can be taken back and done again. */
export type Step = { readonly back: readonly CellChange[]; readonly forth: readonly CellChange[] };

/** What a person is asked before something goes on. */
export type Asking =
  | { readonly kind: 'not-downloaded'; readonly goOn: () => void }
  | { readonly kind: 'open-new'; readonly name: string; readonly bytes: Uint8Array };

/** What the page around the pane knows and shows. */
export type PageState = {
  readonly language: Language;
  readonly book: OpenBook | undefined;
  readonly sheet: string;
  readonly cursor: GridPlace;
  /** The other corner of what is selected. */
  readonly anchor: GridPlace;
  /** The text in the cell that is being edited. */
  readonly editing: string | undefined;
  readonly marks: ReadonlyMap<string, Severity>;
  /** What is being written, by `placeKey`: it shows at once, and is there when the file has taken it. */
  readonly pending: ReadonlyMap<string, CellValue>;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly busy: { readonly what: Text; readonly stop?: () => void } | undefined;
  readonly message: { readonly tone: 'status' | 'alert'; readonly text: Text } | undefined;
  readonly asking: Asking | undefined;
};

const START: GridPlace = { row: 0, column: 0 };

/** A page with nothing open. */
export function initialPage(language: string): PageState {
  return {
    language: parseLanguage(language) ?? 'fi',
    book: undefined,
    sheet: '',
    cursor: START,
    anchor: START,
    editing: undefined,
    marks: new Map(),
    pending: new Map(),
    done: [],
    undone: [],
    busy: undefined,
    message: undefined,
    asking: undefined,
  };
}

/** What changes on a page when a workbook takes the place of another. */
export function withBook(book: OpenBook): Partial<PageState> {
  const { sheets } = book.snapshot;
  const first = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
  const { language, busy, ...fresh } = initialPage('');
  return { ...fresh, book, sheet: first?.name ?? '' };
}

/** A cell of any sheet as a key of maps. */
export function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row} ${column}`;
}

/** Whether something was written that is in no downloaded file. */
export function isChanged({ book }: PageState): boolean {
  return book !== undefined && book.revision !== book.saved;
}
