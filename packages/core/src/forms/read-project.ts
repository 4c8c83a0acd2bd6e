import type { Path } from '../model/finding.js';
import { decimalText, readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import { PROJECT_FIELDS } from './project-fields.js';
import type { ReadPart } from './read-part.js';

/** A value of the sheet *Hanke* with where it belongs in a project file. */
export type FieldValue = { readonly path: Path; readonly value: string };

/** Reads the lines of the sheet *Hanke*; empty ones are left out. */
export function readFields(cells: FormCells): {
  readonly values: readonly FieldValue[];
  readonly places: ReadPart['places'];
} {
  const found = PROJECT_FIELDS.flatMap(({ id, path, read }) => {
    const at = cells.marks.get(`project.${id}`);
    return at === undefined ? [] : [{ path, at, value: read(cells.at(at), cells.dateSystem) }];
  });
  return {
    values: found.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }])),
    places: found.map(({ path, at }) => [path, at]),
  };
}

/** Reads the table of keys; a line without a name of its own belongs to the key above it. */
export function readKeys(cells: FormCells): ReadPart {
  const columns = columnsOf(cells);
  const places: (readonly [Path, CellAt])[] = [];
  const begins = new Set(
    [...cells.marks].flatMap(([mark, at]) =>
      /^key\.\d+$/.test(mark) && at.sheet === columns?.sheet ? [at.row] : [],
    ),
  );
  const keys: {
    name: string;
    weights: { party: string | undefined; weight: number | string; at: CellAt }[];
  }[] = [];
  for (const row of columns === undefined ? [] : keyLines(cells, columns)) {
    const cell = (column: number): CellAt => ({ sheet: columns?.sheet ?? '', row, column });
    const name = readText(cells.at(cell(columns?.key ?? 0)));
    const isNew = name !== undefined || keys.length === 0 || begins.has(row);
    if (isNew) {
      places.push([['keys', keys.length], cell(columns?.key ?? 0)]);
      keys.push({ name: name ?? '', weights: [] });
    }
    const at = cell(columns?.weight ?? 0);
    const weight = weightOf(cells.at(at)?.value, readText(cells.at(at)));
    if (weight !== undefined)
      keys.at(-1)?.weights.push({ party: readText(cells.at(cell(columns?.party ?? 0))), weight, at });
  }
  for (const [index, { weights }] of keys.entries())
    for (const [nth, { party, at }] of weights.entries())
      places.push([['keys', index, 'weights', party ?? nth], at]);
  return { json: keys.map(keyJson), places };
}

type KeyColumns = { readonly sheet: string; readonly top: number } & Readonly<
  Record<'key' | 'party' | 'weight', number>
>;

function columnsOf({ marks }: FormCells): KeyColumns | undefined {
  const [key, party, weight] = ['key', 'party', 'weight'].map((id) => marks.get(`keys.${id}`));
  if (key === undefined || party === undefined || weight === undefined) return undefined;
  return {
    sheet: key.sheet,
    top: key.row + 1,
    key: key.column,
    party: party.column,
    weight: weight.column,
  };
}

/** The lines with a weight from the heading down to the last line of ours, and those right after it. */
function keyLines(cells: FormCells, { sheet, top, weight, party }: KeyColumns): readonly number[] {
  const marked = [...cells.marks].flatMap(([mark, at]) =>
    /^key\.\d/.test(mark) && at.sheet === sheet ? [at.row] : [],
  );
  const last = Math.max(...marked, top - 1);
  const isWritten = (row: number): boolean =>
    [weight, party].some((column) => readText(cells.at({ sheet, row, column })) !== undefined);
  const lines = Array.from({ length: last - top + 1 }, (_, nth) => top + nth).filter(isWritten);
  for (let row = last + 1; isWritten(row); row++) lines.push(row);
  return lines;
}

function weightOf(value: unknown, text: string | undefined): number | string | undefined {
  if (typeof value !== 'number') return text;
  return Number.isSafeInteger(value) ? value : decimalText(value);
}

function keyJson({
  name,
  weights,
}: {
  readonly name: string;
  readonly weights: readonly { readonly party: string | undefined; readonly weight: number | string }[];
}): unknown {
  const named = weights.some(({ party }) => party !== undefined);
  if (!named) return { name, weights: weights.map(({ weight }) => weight) };
  return {
    name,
    weights: Object.fromEntries(weights.map(({ party = '', weight }) => [party, weight])),
  };
}
