import { parseArea } from '../../packages/core/src/grid/address.js';
import { cellKey, type Recalculated, recalculate } from '../../packages/core/src/grid/recalculate.js';
import type {
  CellValue,
  Sheet,
  SheetCell,
  SheetTable,
  Snapshot,
} from '../../packages/core/src/grid/snapshot.js';

/** Sheets by name (`Vanha (hidden)` is hidden): one text a row, its cells apart by `|`. */
export type SmallSheets = Readonly<Record<string, readonly string[]>>;

/** What a workbook has besides its cells; areas as `B2:C4`, names as formulas. */
export type BookMore = {
  readonly names?: Readonly<Record<string, string>>;
  readonly merged?: Readonly<Record<string, readonly string[]>>;
  readonly tables?: Readonly<Record<string, readonly SheetTable[]>>;
  readonly dateSystem?: 1900 | 1904;
  /** The cell in which every sheet begins: `C7`. */
  readonly start?: string;
};

/**
 * A workbook in few words. `1 200,50` and `80 %` are numbers, `'1 200` is text, `=SUM(B2:C2)→300` a formula with its
 * stored result, without `→` with the right one, with nothing after it without any; `{0.00}` at the end is a format.
 */
export function workbook(sheets: SmallSheets, more: BookMore = {}): Snapshot {
  const waiting = new Set<string>();
  const written: Snapshot = {
    sheets: Object.entries(sheets).map(([title, lines]) => toSheet(title, lines, more, waiting)),
    names: Object.entries(more.names ?? {}).map(([name, refersTo]) => ({ name, refersTo, hidden: false })),
    properties: new Map(),
    dateSystem: more.dateSystem ?? 1900,
  };
  return waiting.size === 0 ? written : withResults(written, recalculate(written), waiting);
}

/** The rows with other texts in some of their cells, at addresses such as `B2`. */
export function withCells(
  rows: readonly string[],
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  const grid = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  for (const [address, text] of Object.entries(cells)) {
    const { top, left } = parseArea(address) ?? { top: -1, left: -1 };
    const row = grid[top];
    if (row?.[left] === undefined) throw new Error(`There is no cell ${address}.`);
    row[left] = text;
  }
  return grid.map((row) => row.join('|'));
}

function toSheet(title: string, lines: readonly string[], more: BookMore, waiting: Set<string>): Sheet {
  const name = title.replace(/ \((?:very-)?hidden\)$/, '');
  const hidden = title.endsWith('(very-hidden)') ? 'very-hidden' : 'hidden';
  const { top: firstRow, left: firstColumn } = parseArea(more.start ?? 'A1') ?? { top: 0, left: 0 };
  const rows = lines.map((line, nth) => {
    const cells = line.split('|').flatMap((text, column): SheetCell[] => {
      const cell = toCell(text.trim(), firstColumn + column);
      if (cell?.formula !== undefined && !text.includes('→'))
        waiting.add(cellKey(name, firstRow + nth, cell.column));
      return cell === undefined ? [] : [cell];
    });
    return { index: firstRow + nth, hidden: false, cells };
  });
  return {
    name,
    visibility: name === title ? 'visible' : hidden,
    rows: rows.filter(({ cells }) => cells.length > 0),
    hiddenColumns: [],
    merged: (more.merged?.[name] ?? []).flatMap((area) => parseArea(area) ?? []),
    tables: more.tables?.[name] ?? [],
  };
}

function toCell(text: string, column: number): SheetCell | undefined {
  const [, written = '', stated] = /^(.*?)(?:\s*\{([^}]*)\})?$/s.exec(text) ?? [];
  if (written === '') return undefined;
  if (!written.startsWith('=')) {
    const value = cellValue(written);
    const format = stated ?? (typeof value === 'number' && written.endsWith('%') ? '0.0%' : 'General');
    return { column, value, formula: undefined, format };
  }
  const [formula = '', result = ''] = written.slice(1).split('→');
  return { column, value: cellValue(result.trim()), formula: formula.trim(), format: stated ?? 'General' };
}

function cellValue(text: string): CellValue {
  if (text === '') return undefined;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return { error: text };
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const [, digits, percent] = /^([-−]?\d[\d ]*(?:,\d+)?)( ?%)?$/.exec(text) ?? [];
  if (digits === undefined) return text;
  const number = Number(digits.replaceAll(' ', '').replace('−', '-').replace(',', '.'));
  return percent === undefined ? number : Number((number / 100).toPrecision(15));
}

function withResults(snapshot: Snapshot, computed: Recalculated, waiting: ReadonlySet<string>): Snapshot {
  const valueAt = (sheet: string, row: number, column: number): CellValue => {
    const result = computed.at(sheet, row, column);
    return result.kind === 'value' ? result.value : 0;
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          waiting.has(cellKey(sheet.name, row.index, cell.column))
            ? { ...cell, value: valueAt(sheet.name, row.index, cell.column) }
            : cell,
        ),
      })),
    })),
  };
}
