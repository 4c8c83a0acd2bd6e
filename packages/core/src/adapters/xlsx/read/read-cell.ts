import { type Area, parseArea } from '../../../grid/address.js';
import type { CellValue, SheetCell } from '../../../grid/snapshot.js';
import { cellKey } from '../../cell-at.js';
import { decodeText, unescaped } from '../xml/decode-text.js';
import { type ArrayAreas, addArea, formulaOver } from './array-areas.js';
import { isoSerial } from './iso-serial.js';
import { indexAt, numberAt, numberOf } from './number-at.js';
import { type MovableFormula, movableFormula, movedFormula } from './shared-formula.js';
import type { SheetWalk, WrittenFormula } from './sheet-walk.js';

/** What cells of all sheets refer to, and how many more cells, and letters of copied formulas, are taken in. */
export type CellContext = {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly dateSystem: 1900 | 1904;
  cellsLeft: number;
  copiedLettersLeft: number;
};

/** A walk through one sheet with the formulas that stand for several of its cells. */
export type CellReader = {
  readonly walk: SheetWalk;
  readonly context: CellContext;
  readonly shared: Map<number, SharedHost>;
  readonly arrays: ArrayAreas;
  /** All areas of array formulas so far, and the numbers of shared formulas by the cell that holds their text. */
  readonly arrayAreas: Area[];
  readonly sharedHosts: Map<number, number>;
};

type SharedHost = { readonly formula: MovableFormula; readonly row: number; readonly column: number };

/** Reads the cells of one walk. */
export function cellReader(walk: SheetWalk, context: CellContext): CellReader {
  return { walk, context, shared: new Map(), arrays: [], arrayAreas: [], sharedHosts: new Map() };
}

/** The cell that the walk has reached; `undefined` where it holds nothing. An empty text without formula is nothing. */
export function readCell(reader: CellReader): SheetCell | undefined {
  const { walk, context, arrays } = reader;
  const value = cellValue(walk, context);
  const written = walk.formula === undefined ? undefined : formulaText(reader, walk.formula);
  const formula = written ?? (arrays.length === 0 ? undefined : formulaOver(arrays, walk.row, walk.column));
  if (formula === undefined && (value === undefined || value === '')) return undefined;
  context.cellsLeft -= 1;
  const format = context.formats[Math.max(0, walk.style)] ?? 'General';
  return { column: walk.column, value, formula, format };
}

function cellValue(walk: SheetWalk, context: CellContext): CellValue {
  const { xml, type, textStart, textEnd } = walk;
  if (type === 'inlineStr') return walk.text;
  if (walk.text === undefined && textEnd <= textStart)
    return type === 'str' && textStart >= 0 ? '' : undefined;
  if (walk.text === undefined && type === 'n') {
    const number = numberAt(xml.bytes, textStart, textEnd);
    if (number !== undefined) return number;
  }
  if (walk.text === undefined && type === 's')
    return sharedText(walk, indexAt(xml.bytes, textStart, textEnd), context);
  const written = walk.text ?? decodeText(xml.bytes, textStart, textEnd);
  switch (type) {
    case 'n':
      return numberOf(written) ?? (written.trim() === '' ? undefined : written);
    case 's':
      return sharedText(walk, Number(written), context);
    case 'b':
      return written.trim() === '1' || written.trim() === 'true';
    case 'e':
      return { error: written };
    case 'd':
      return isoSerial(written, context.dateSystem) ?? written;
    case 'str':
      return unescaped(written);
  }
}

/** A number that no shared text has means that the file is damaged. */
function sharedText(walk: SheetWalk, index: number, { texts }: CellContext): string | undefined {
  const text = texts[index];
  if (text === undefined) walk.xml.trouble ??= 'broken';
  return text;
}

function formulaText(reader: CellReader, written: WrittenFormula): string | undefined {
  if (written.kind === 'shared') return sharedFormula(reader, written);
  return written.kind === 'normal' && written.text === '' ? undefined : ownFormula(reader, written);
}

/** Of formulas that share a text, the first has it; the others have it as it would read after copying down or right. */
function sharedFormula(reader: CellReader, { text, sharedIndex }: WrittenFormula): string {
  const { walk, context, shared, sharedHosts } = reader;
  if (text !== '') {
    shared.set(sharedIndex, { formula: movableFormula(text), row: walk.row, column: walk.column });
    sharedHosts.set(cellKey(walk.row, walk.column), sharedIndex);
    return text;
  }
  const host = shared.get(sharedIndex);
  if (host === undefined) return '#REF!';
  const copy = movedFormula(host.formula, walk.row - host.row, walk.column - host.column);
  context.copiedLettersLeft -= copy.length;
  if (context.copiedLettersLeft < 0) context.cellsLeft = -1;
  return copy;
}

function ownFormula({ walk, arrays, arrayAreas }: CellReader, { kind, text, area }: WrittenFormula): string {
  if (kind === 'normal') return text;
  const formula = kind === 'dataTable' ? 'TABLE()' : text;
  const own = { top: walk.row, left: walk.column, bottom: walk.row, right: walk.column };
  const written = parseArea(area) ?? own;
  const covered = written.top === walk.row && written.left === walk.column ? written : own;
  arrayAreas.push(covered);
  addArea(arrays, covered, formula);
  return formula;
}
