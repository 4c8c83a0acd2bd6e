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
    const from = at;
    const sign = formula.charAt(at);
    at += 1;
    if (sign === ' ') continue;
    if (SIGNS.has(sign)) {
      tokens.push({ token: { kind: 'operator', text: sign }, from, to: at });
      continue;
    }
    PIECE.lastIndex = from;
    const piece = PIECE.exec(formula);
    const groups = piece?.groups ?? {};
    at = from + (piece?.[0] ?? sign).length;
    if (groups.space !== undefined) continue;
    const structured = groups.table === undefined ? undefined : bracketed(formula, at - 1);
    if (structured !== undefined) at += structured.length + 1;
    else if (groups.table !== undefined) at = formula.length;
    const token: FormulaToken =
      structured === undefined
        ? toToken(formula.slice(from, at), groups)
        : { kind: 'structured', table: groups.table ?? '', columns: structured };
    tokens.push({ token, from, to: at });
  }
  return tokens;
}

/** Operators of one letter that begin nothing else; most pieces of formulas are among them. */
const SIGNS = new Set('()+-*/^&=,;%@{}');

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
    const written = groups.quoted ?? groups.bare;
    if (ends === undefined) return { kind: 'name', text: groups.reference, ...sheetName(written) };
    const { from, to } = ends;
    return written === undefined
      ? { kind: 'reference', isExternal: false, from, to }
      : { kind: 'reference', ...sheetName(written), from, to };
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
  const colon = text.indexOf(':');
  const a = referenceEnd(colon < 0 ? text : text.slice(0, colon), 0, 0);
  const b = colon < 0 ? a : referenceEnd(text.slice(colon + 1), LAST_ROW, LAST_COLUMN);
  if (a === undefined || b === undefined) return undefined;
  if (a.row <= b.row && a.column <= b.column) return { from: a, to: b };
  const [top, bottom] = a.row <= b.row ? [a, b] : [b, a];
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  return { from: corner(top, left), to: corner(bottom, right) };
}

function corner({ row, rowFixed }: ReferenceEnd, { column, columnFixed }: ReferenceEnd): ReferenceEnd {
  return { row, rowFixed, column, columnFixed };
}

/** One end: letters, digits or both, each after a `$` where they are fixed. */
function referenceEnd(text: string, openRow: number, openColumn: number): ReferenceEnd | undefined {
  const start = text.startsWith('$') ? 1 : 0;
  let end = start;
  while (text.charCodeAt(end) >= LETTER_A) end += 1;
  const digits = text.charAt(end) === '$' ? end + 1 : end;
  const [hasColumn, hasRow] = [end > start, digits < text.length];
  const column = hasColumn ? columnIndex(text.slice(start, end)) : openColumn;
  const row = hasRow ? Number(text.slice(digits)) - 1 : openRow;
  if (column === undefined || row < 0 || row > LAST_ROW) return undefined;
  const columnFixed = !hasColumn || start === 1;
  const rowFixed = !hasRow || (hasColumn ? digits > end : start === 1);
  return { row, column, rowFixed, columnFixed };
}

const LETTER_A = 65;

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
