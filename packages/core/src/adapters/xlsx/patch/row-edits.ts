import { toAddress } from '../../../grid/address.js';
import type { CellChange } from '../../../grid/workbook.js';
import { cellKey } from '../../cell-at.js';
import type { SheetFacts } from '../read/sheet-part.js';
import { nextCell, nextRow, passRow, type SheetWalk, walkSheet } from '../read/sheet-walk.js';
import { finishTag, isAttribute, nextAttribute, nextTag, type Scanner, scanXml } from '../xml/scanner.js';
import { cellXml, formulaXml } from './cell-xml.js';
import { changesByRow } from './changes-by-row.js';
import type { Edit } from './edits.js';

/** What is to happen to one sheet. */
export type SheetPatch = {
  readonly changes: readonly CellChange[];
  /** Cells whose result is taken away, by `cellKey`. */
  readonly stale: ReadonlySet<number>;
  readonly facts: SheetFacts;
  /** The formula of a cell, spelt out for it. */
  readonly formulaAt: (row: number, column: number) => string;
};

type Patching = {
  readonly patch: SheetPatch;
  readonly walk: SheetWalk;
  /** What stands before the names of elements: `x:` or nothing. */
  readonly prefix: string;
  readonly edits: Edit[];
  /** Changes by row, both from first to last. */
  readonly byRow: ReadonlyMap<number, readonly CellChange[]>;
  readonly staleRows: ReadonlySet<number>;
  /** Numbers of shared formulas whose text is written over: the cells that refer to it get one of their own. */
  readonly orphans: ReadonlySet<number>;
  /** Whether there are neither comments nor instructions nor sections of plain text among the cells. */
  readonly isPlain: boolean;
};

/** What is to be done within the element `sheetData` that was just opened. */
export function rowEdits(xml: Scanner, patch: SheetPatch): readonly Edit[] {
  finishTag(xml);
  const [end, isEmpty] = [xml.at, xml.isEmpty];
  const patching = startPatching(xml, patch);
  const { walk, edits, byRow, prefix } = patching;
  const waiting = [...byRow.keys()].reverse();
  while (nextRow(walk)) {
    insert(edits, walk.rowStart, newRows(patching, waiting, walk.row));
    if (waiting.at(-1) === walk.row) waiting.pop();
    patchRow(patching);
  }
  const last = newRows(patching, waiting, Number.POSITIVE_INFINITY);
  if (!isEmpty) insert(edits, xml.tagStart, last);
  else if (last !== '') edits.push({ from: end - 2, to: end, text: `>${last}</${prefix}sheetData>` });
  return edits;
}

function startPatching(xml: Scanner, patch: SheetPatch): Patching {
  const { changes, stale, facts } = patch;
  const orphans = changes.flatMap(({ row, column }) => facts.sharedHosts.get(cellKey(row, column)) ?? []);
  return {
    patch,
    walk: walkSheet(xml),
    prefix: new TextDecoder().decode(xml.bytes.subarray(xml.fullNameStart, xml.nameStart)),
    edits: [],
    byRow: changesByRow(changes),
    staleRows: new Set(Array.from(stale, (key) => Math.floor(key / cellKey(1, 0)))),
    orphans: new Set(orphans),
    isPlain: isPlain(xml.bytes, xml.tagStart),
  };
}

function isPlain(bytes: Uint8Array, from: number): boolean {
  return ![BANG, QUESTION].some((sign) => {
    let at = bytes.indexOf(sign, from);
    while (at > 0 && bytes[at - 1] !== LESS) at = bytes.indexOf(sign, at + 1);
    return at > 0;
  });
}

const [BANG, QUESTION, LESS] = [33, 63, 60];

function insert(edits: Edit[], at: number, text: string): void {
  if (text !== '') edits.push({ from: at, to: at, text });
}

/** The rows to be written that come before `limit`, taken from those that wait, of which the first stands last. */
function newRows(patching: Patching, waiting: number[], limit: number): string {
  const { prefix, byRow } = patching;
  let text = '';
  for (let row = waiting.at(-1); row !== undefined && row < limit; row = waiting.at(-1)) {
    const cells = (byRow.get(row) ?? []).map((change) => newCell(patching, change, -1)).join('');
    if (cells !== '') text += `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    waiting.pop();
  }
  return text;
}

/** A cell that was not there looks like its row, or else its column. Nothing is written to empty it. */
function newCell({ prefix, patch }: Patching, change: CellChange, rowStyle: number): string {
  const { row, column, value, formula } = change;
  if ((value === undefined || value === '') && formula === undefined) return '';
  const style = rowStyle >= 0 ? rowStyle : columnStyle(patch.facts, column);
  return cellXml({ prefix, address: toAddress(row, column), style }, change);
}

/** The style that a column gives to its empty cells; -1 for none. */
export function columnStyle({ columnStyles }: SheetFacts, column: number): number {
  return columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? -1;
}

function patchRow(patching: Patching): void {
  const { walk, edits, byRow, staleRows, orphans, prefix, isPlain } = patching;
  const waiting = (byRow.get(walk.row) ?? []).toReversed();
  if (waiting.length === 0 && orphans.size === 0 && !staleRows.has(walk.row)) {
    if (isPlain) passRow(walk);
    return;
  }
  const { rowStart, rowTagEnd, rowIsEmpty } = walk;
  const before = waiting.length;
  let [end, replaced] = [rowTagEnd, 0];
  while (nextCell(walk)) {
    insert(edits, walk.cellStart, newCells(patching, waiting, walk.column));
    if (waiting.at(-1)?.column === walk.column) {
      replaceCell(patching, waiting.pop());
      replaced += 1;
    } else amendCell(patching);
    end = walk.cellEnd;
  }
  const last = newCells(patching, waiting, Number.POSITIVE_INFINITY);
  if (!rowIsEmpty) insert(edits, end, last);
  else if (last !== '') edits.push({ from: rowTagEnd - 2, to: rowTagEnd, text: `>${last}</${prefix}row>` });
  if (replaced < before) edits.push(...withoutAttribute(walk.xml.bytes, rowStart, 'spans'));
}

/** The cells to be written that come before `limit`, taken from those that wait, of which the first stands last. */
function newCells(patching: Patching, waiting: CellChange[], limit: number): string {
  let text = '';
  for (let change = waiting.at(-1); change !== undefined && change.column < limit; change = waiting.at(-1)) {
    text += newCell(patching, change, patching.walk.rowStyle);
    waiting.pop();
  }
  return text;
}

function replaceCell({ walk, edits, prefix }: Patching, change: CellChange | undefined): void {
  if (change === undefined) return;
  const frame = { prefix, address: toAddress(walk.row, walk.column), style: walk.style };
  edits.push({ from: walk.cellStart, to: walk.cellEnd, text: cellXml(frame, change) });
}

/** Takes a result away that is no longer true, and gives a formula back that was kept in a cell now written over. */
function amendCell({ walk, edits, prefix, patch, orphans }: Patching): void {
  const { row, column, formula } = walk;
  if (formula?.kind === 'shared' && formula.text === '' && orphans.has(formula.sharedIndex))
    edits.push({
      from: walk.formulaStart,
      to: walk.formulaEnd,
      text: formulaXml(prefix, patch.formulaAt(row, column)),
    });
  if (!patch.stale.has(cellKey(row, column)) || walk.valueStart < 0) return;
  edits.push({ from: walk.valueStart, to: walk.valueEnd, text: '' });
  if (walk.type !== 'n') edits.push(...withoutAttribute(walk.xml.bytes, walk.cellStart, 't'));
}

/** Takes an attribute out of the tag that begins at `start`. */
function* withoutAttribute(bytes: Uint8Array, start: number, name: string): Generator<Edit> {
  const xml = scanXml(bytes);
  xml.at = start;
  nextTag(xml);
  while (nextAttribute(xml))
    if (isAttribute(xml, name)) yield { from: xml.attributeStart - 1, to: xml.valueEnd + 1, text: '' };
}
