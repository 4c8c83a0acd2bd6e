import type { Area } from './address.js';
import { type FormulaToken, formulaTokens } from './formula.js';
import { sheetKey } from './sheet-index.js';
import type { Snapshot } from './snapshot.js';
import { structuredArea } from './structured-area.js';
import { isSubtotal } from './subtotal.js';

/** A cell of a workbook. */
export type CellAt = { readonly sheet: string; readonly row: number; readonly column: number };

/** What a formula adds: cells, each as often as `times` says (−1: taken off), and a number written in it. */
export type LinearFormula = {
  readonly terms: readonly (CellAt & { readonly times: number })[];
  readonly constant: number;
};

/**
 * A formula that only adds and takes off cells (sums, subtotals, plus and minus, rounded or not), as its terms;
 * `undefined` for anything else. A cell that is named twice stands twice.
 */
export function linearFormula(formula: string, at: CellAt, snapshot: Snapshot): LinearFormula | undefined {
  const tokens = formula.length > LONGEST ? [] : formulaTokens(formula);
  let next = 0;
  let inSubtotal = false;
  const formulaOf = ({ sheet, row, column }: CellAt): string | undefined =>
    snapshot.sheets
      .find(({ name }) => sheetKey(name) === sheetKey(sheet))
      ?.rows.find(({ index }) => index === row)
      ?.cells.find((cell) => cell.column === column)?.formula;
  const take = (text: string): boolean => {
    const token = tokens[next];
    const found = token?.kind === 'operator' && token.text === text;
    if (found) next += 1;
    return found;
  };
  const sum = (depth: number): LinearFormula | undefined => {
    let total = term(depth);
    while (total !== undefined) {
      const sign = take('+') ? 1 : take('-') ? -1 : 0;
      if (sign === 0) return total;
      total = added(total, term(depth), sign);
    }
    return total;
  };
  const term = (depth: number): LinearFormula | undefined => {
    let isTurned = false;
    for (let minus = take('-'); minus || take('+'); minus = take('-')) isTurned = isTurned !== minus;
    const value = unsigned(depth);
    return isTurned ? added(NOTHING, value, -1) : value;
  };
  const unsigned = (depth: number): LinearFormula | undefined => {
    const token = tokens[next];
    next += 1;
    if (token === undefined || depth > DEEPEST) return undefined;
    if (token.kind === 'operator' && token.text === '(') return closed(sum(depth + 1));
    if (token.kind === 'number') return { terms: [], constant: Number(token.text) };
    if (token.kind === 'function') return called(token.text, depth + 1);
    const areas = areasOf(token, at, snapshot);
    if (areas === undefined) return undefined;
    const cells = areas.flatMap(cellsOfArea);
    return { terms: inSubtotal ? cells.filter((cell) => !isSubtotal(formulaOf(cell))) : cells, constant: 0 };
  };
  const closed = (inner: LinearFormula | undefined): LinearFormula | undefined =>
    take(')') ? inner : undefined;
  const called = (name: string, depth: number): LinearFormula | undefined => {
    if (name !== 'SUM' && name !== 'SUBTOTAL' && name !== 'ROUND') return undefined;
    const values: LinearFormula[] = [];
    inSubtotal = name === 'SUBTOTAL';
    do {
      const value = sum(depth);
      if (value === undefined) return undefined;
      values.push(value);
    } while (take(',') || take(';'));
    const [first = NOTHING, ...rest] = values;
    inSubtotal = false;
    if (!take(')')) return undefined;
    if (name === 'ROUND') return first;
    if (name === 'SUM') return values.reduce((total, one) => added(total, one, 1) ?? total, NOTHING);
    const adds = first.terms.length === 0 && (first.constant === 9 || first.constant === 109);
    return adds ? rest.reduce((total, one) => added(total, one, 1) ?? total, NOTHING) : undefined;
  };
  const read = sum(0);
  return next < tokens.length || tokens.length === 0 ? undefined : read;
}

const LONGEST = 8_192;
const DEEPEST = 32;
const MOST_CELLS = 5_000;
const NOTHING: LinearFormula = { terms: [], constant: 0 };

function added(
  total: LinearFormula,
  other: LinearFormula | undefined,
  sign: 1 | -1,
): LinearFormula | undefined {
  if (other === undefined || total.terms.length + other.terms.length > MOST_CELLS) return undefined;
  const terms = other.terms.map((one) => ({ ...one, times: sign * one.times }));
  return { terms: [...total.terms, ...terms], constant: total.constant + sign * other.constant };
}

type SheetArea = Area & { readonly sheet: string };

/** The areas that a piece of a formula names; none for another workbook, or where they are too large. */
function areasOf(token: FormulaToken, at: CellAt, snapshot: Snapshot): readonly SheetArea[] | undefined {
  if (token.kind === 'name') {
    const named = snapshot.names.find(({ name }) => name.toLowerCase() === token.text.toLowerCase());
    const [only, ...more] = named === undefined ? [] : formulaTokens(named.refersTo);
    return only === undefined || only.kind === 'name' || more.length > 0
      ? undefined
      : areasOf(only, at, snapshot);
  }
  const areas =
    token.kind === 'structured' ? tableAreas(token, at, snapshot) : referenceAreas(token, at, snapshot);
  return areas?.every((area) => size(area) <= MOST_CELLS) ? areas : undefined;
}

function referenceAreas(
  token: FormulaToken,
  at: CellAt,
  { sheets }: Snapshot,
): readonly SheetArea[] | undefined {
  if (token.kind !== 'reference' || token.isExternal) return undefined;
  const { sheet = at.sheet, lastSheet, from, to } = token;
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  if (lastSheet === undefined) return [{ sheet, ...area }];
  const names = sheets.map(({ name }) => name);
  const [first, last] = [sheet, lastSheet].map((name) =>
    names.findIndex((one) => sheetKey(one) === sheetKey(name)),
  );
  if (first === undefined || last === undefined || first < 0 || last < first) return undefined;
  return names.slice(first, last + 1).map((name) => ({ sheet: name, ...area }));
}

function tableAreas(
  { table: name, columns }: Extract<FormulaToken, { kind: 'structured' }>,
  at: CellAt,
  { sheets }: Snapshot,
): readonly SheetArea[] | undefined {
  for (const { name: sheet, tables } of sheets) {
    const table = tables.find((one) =>
      name === '' ? sheetKey(sheet) === sheetKey(at.sheet) : one.name.toLowerCase() === name.toLowerCase(),
    );
    const area = table === undefined ? undefined : structuredArea(table, columns, at.row);
    if (area !== undefined) return [{ sheet, ...area }];
  }
  return undefined;
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function cellsOfArea({ sheet, top, left, bottom, right }: SheetArea): LinearFormula['terms'] {
  const cells: (CellAt & { times: number })[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ sheet, row, column, times: 1 });
  }
  return cells;
}
