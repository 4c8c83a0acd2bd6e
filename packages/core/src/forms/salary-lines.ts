import { readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import { nameKey } from './read-lines.js';
import type { ReadBlock } from './read-part.js';

/** A line or a sum of the sheet *Palkat*; one without a mark was put in by a person. */
export type SalaryLineAt = { readonly kind: 'line' | 'total'; readonly row: number; readonly mark?: string };

/** The rows of one implementer in the order of the sheet. */
export type OwnerRows = {
  readonly owner: ReadBlock['owner'];
  readonly rows: readonly SalaryLineAt[];
};

type Growing = {
  readonly number: number | undefined;
  readonly name: string;
  readonly rows: SalaryLineAt[];
};

/**
 * The rows by implementer. Whose a row is follows from its hidden name; one without belongs to the implementer whose
 * name it has, or to that of the row above it.
 */
export function salaryLines(
  cells: FormCells,
  sheet: string,
  implementer: number | undefined,
  isWritten: (row: number) => boolean,
): readonly OwnerRows[] {
  const marked = markedRows(cells, sheet);
  const nameOf = (row: number): string =>
    implementer === undefined ? '' : (readText(cells.at({ sheet, row, column: implementer })) ?? '');
  const groups: Growing[] = [];
  const added = (number: number | undefined, row: number): Growing => {
    const group = { number, name: nameOf(row), rows: [] };
    groups.push(group);
    return group;
  };
  for (const { row, owner } of marked.values())
    if (!groups.some(({ number }) => number === owner)) added(owner, row);
  const groupOf = (row: number, above: Growing | undefined): Growing => {
    const own = marked.get(row);
    const name = nameOf(row);
    if (own !== undefined) return groups.find(({ number }) => number === own.owner) ?? added(own.owner, row);
    if (above !== undefined && (name === '' || nameKey(above.name) === nameKey(name))) return above;
    return groups.find((one) => nameKey(one.name) === nameKey(name)) ?? added(undefined, row);
  };
  let above: Growing | undefined;
  for (const row of rowsInUse([...marked.keys()], isWritten)) {
    above = groupOf(row, above);
    const own = marked.get(row);
    if (own === undefined) above.rows.push({ kind: 'line', row });
    else if (own.kind !== 'sum') above.rows.push({ kind: own.kind, row, mark: own.mark });
  }
  return groups.flatMap(({ number, name, rows }) =>
    rows.length === 0 ? [] : [{ owner: number === undefined ? { name } : { number }, rows }],
  );
}

/** The rows of ours, those written among them, and those right below the last one. */
function rowsInUse(marked: readonly number[], isWritten: (row: number) => boolean): readonly number[] {
  const [first = 0, last = -1] = [marked[0], marked.at(-1)];
  const rows = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  const used = rows.filter((row) => marked.includes(row) || isWritten(row));
  for (let row = last + 1; isWritten(row); row++) used.push(row);
  return used;
}

type Marked = {
  readonly kind: 'line' | 'total' | 'sum';
  readonly owner: number;
  readonly mark: string;
  readonly row: number;
};

/** The rows of ours by where they stand now, in their order. */
function markedRows({ marks }: FormCells, sheet: string): ReadonlyMap<number, Marked> {
  const found = [...marks].flatMap(([mark, at]): readonly Marked[] => {
    const [, kind, owner] = /^salaries\.(line|total|sum)\.(\d+)\.\d+$/.exec(mark) ?? [];
    const isKind = kind === 'line' || kind === 'total' || kind === 'sum';
    return at.sheet === sheet && isKind ? [{ kind, owner: Number(owner), mark, row: at.row }] : [];
  });
  return new Map(found.sort((a, b) => a.row - b.row).map((one) => [one.row, one]));
}
