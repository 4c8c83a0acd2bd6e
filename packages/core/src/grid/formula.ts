import { columnIndex, LAST_COLUMN, LAST_ROW } from './address.js';

/** One end of a reference; `…Fixed` where it is written with `$`. */
export type ReferenceEnd = {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
};

/**
 * A piece of a formula. `reference` is a cell (`to` is `from`), a range, or whole rows or columns; its `sheet` is
 * absent for the formula's own sheet, `lastSheet` is there for a range of sheets, `isExternal` for another workbook.
 * `structured` is a table's column: `Table1[[#Totals],[2019]]`. `name` is a defined name, or `TRUE`.
 */
export type FormulaToken =
  | {
      readonly kind: 'reference';
      readonly sheet?: string;
      readonly lastSheet?: string;
      readonly isExternal: boolean;
      readonly from: ReferenceEnd;
      readonly to: ReferenceEnd;
    }
  | { readonly kind: 'structured'; readonly table: string; readonly columns: string }
  | { readonly kind: 'name'; readonly text: string; readonly sheet?: string; readonly isExternal: boolean }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'number' | 'text' | 'error' | 'operator'; readonly text: string };

/** A piece of a formula and where it stands in it. */
export type PlacedToken = { readonly token: FormulaToken; readonly from: number; readonly to: number };

/**
 * The pieces of a formula (without its `=`), spaces left out. What cannot be read is an operator of its own; a quote or
 * bracket that is not closed takes all that follows, so that no formula takes longer than it is long.
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return placedTokens(formula).map(({ token }) => token);
}

/** The same pieces with their places. */
export function placedTokens(formula: string): readonly PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let at = 0;
  while (at < formula.length) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(formula);
    const text = piece?.[0] ?? formula.charAt(at);
    const from = at;
    at += text.length;
    if (text.trim() === '') continue;
    const structured = piece?.groups?.table === undefined ? undefined : bracketed(formula, at - 1);
    if (structured !== undefined) at += structured.length + 1;
    else if (piece?.groups?.table !== undefined) at = formula.length;
    const token: FormulaToken =
      structured === undefined
        ? toToken(formula.slice(from, at), piece?.groups ?? {})
        : { kind: 'structured', table: piece?.groups?.table ?? '', columns: structured };
    tokens.push({ token, from, to: at });
  }
  return tokens;
}

const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const SHEET = String.raw`(?<quoted>'(?:[^']|'')+'!)|(?<bare>(?:\[\d+\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?!)`;

const PIECE = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    `(?<string>"(?:[^"]|"")*")`,
    `(?<error>#(?:N/A|[A-Z/0]+[!?]))`,
    `(?:${SHEET})?(?<reference>${CELL}:${CELL}|${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+)(?![\\p{L}\\p{N}_.(\\[!])`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\p{L}_])`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*|(?=\[))\[`,
    String.raw`(?<called>[\p{L}_\\][\p{L}\p{N}_.\\]*)\(`,
    `(?:${SHEET.replaceAll('quoted', 'nameQuoted').replaceAll('bare', 'nameBare')})?(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)`,
    `(?<operator><>|<=|>=|'.*|.)`,
  ].join('|'),
  'suy',
);

type Groups = Readonly<Record<string, string | undefined>>;

function toToken(text: string, groups: Groups): FormulaToken {
  if (groups.string !== undefined) return { kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') };
  if (groups.error !== undefined) return { kind: 'error', text };
  if (groups.number !== undefined) return { kind: 'number', text };
  if (groups.called !== undefined) return { kind: 'function', text: groups.called.toUpperCase() };
  if (groups.reference !== undefined) {
    const ends = referenceEnds(groups.reference);
    const sheet = sheetName(groups.quoted ?? groups.bare);
    return ends === undefined
      ? { kind: 'name', text: groups.reference, isExternal: sheet.isExternal }
      : { kind: 'reference', ...sheet, ...ends };
  }
  if (groups.name !== undefined)
    return { kind: 'name', text: groups.name, ...sheetName(groups.nameQuoted ?? groups.nameBare) };
  return { kind: 'operator', text };
}

function sheetName(written: string | undefined): {
  readonly sheet?: string;
  readonly lastSheet?: string;
  readonly isExternal: boolean;
} {
  if (written === undefined) return { isExternal: false };
  const bare = written.replace(/!$/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
  const isExternal = /\[[^\]]+\]/.test(bare);
  const [sheet = '', lastSheet] = bare.replace(/^.*\]/, '').split(':');
  return { sheet, ...(lastSheet !== undefined && { lastSheet }), isExternal };
}

/** The two ends of `B4:F11`, `B4`, `B:D` or `4:9`, in order; `undefined` past the end of a sheet. */
function referenceEnds(text: string): { readonly from: ReferenceEnd; readonly to: ReferenceEnd } | undefined {
  const [first = '', second = first] = text.split(':');
  const [a, b] = [referenceEnd(first, 0, 0), referenceEnd(second, LAST_ROW, LAST_COLUMN)];
  if (a === undefined || b === undefined) return undefined;
  if (a.row <= b.row && a.column <= b.column) return { from: a, to: b };
  const [top, bottom] = a.row <= b.row ? [a, b] : [b, a];
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  const end = (rows: ReferenceEnd, columns: ReferenceEnd): ReferenceEnd => ({
    row: rows.row,
    rowFixed: rows.rowFixed,
    column: columns.column,
    columnFixed: columns.columnFixed,
  });
  return { from: end(top, left), to: end(bottom, right) };
}

function referenceEnd(text: string, openRow: number, openColumn: number): ReferenceEnd | undefined {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (parts === null) return undefined;
  const [, dollar = '', letters = '', inner = '', digits = ''] = parts;
  const column = letters === '' ? openColumn : columnIndex(letters);
  const row = digits === '' ? openRow : Number(digits) - 1;
  if (column === undefined || row < 0 || row > LAST_ROW) return undefined;
  const columnFixed = letters === '' || dollar === '$';
  const rowFixed = digits === '' || (letters === '' ? dollar === '$' : inner === '$');
  return { row, column, rowFixed, columnFixed };
}

/** What stands between the bracket at `open` and the one that closes it; `'` makes the next character plain. */
function bracketed(formula: string, open: number): string | undefined {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(open + 1, at);
    }
  }
  return undefined;
}
