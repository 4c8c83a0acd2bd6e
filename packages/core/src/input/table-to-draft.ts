import type { Cell } from '../grid/cell.js';
import type { FunderClass } from '../model/financing-plan.js';
import { type Path, toPointer } from '../model/finding.js';
import type { PlanYear } from '../values/period.js';
import type { Place } from '../values/place.js';
import { plainText } from '../values/plain-text.js';
import { rateDigits } from '../values/rate.js';
import type { DraftKey, DraftPlan, DraftRow } from './draft.js';
import type { FrameColumn } from './recognise/frame.js';
import { withoutMark } from './recognise/known-cents.js';
import type { Node } from './recognise/reading.js';
import type { TableReading } from './recognise/recognise.js';
import { isSum } from './recognise/row-label.js';
import type { TableRow } from './recognise/table-rows.js';

/** Finds the place in the file of a value in the draft; an unknown path gets the place of its nearest parent. */
export type Locate = (path: Path) => Place;

/** A recognised table as a draft plan: rows in the order of the table, parts under their group. */
export function tableToDraft(
  reading: TableReading,
  at: Path,
): { readonly plan: DraftPlan; readonly keys: readonly DraftKey[]; readonly locate: Locate } {
  const places = new Map<string, Place>();
  const years = reading.columns.flatMap((column) =>
    column.meaning.kind === 'year' ? [{ ...column, year: column.meaning.year }] : [],
  );
  const total = reading.columns.find(({ meaning }) => meaning.kind === 'total');
  for (const [index, { heading }] of years.entries())
    places.set(toPointer([...at, 'years', index]), heading.place);
  const rows = topNodes(reading).map((node, index) =>
    toRow(
      reading,
      node,
      [...at, 'rows', index],
      { years, ...(total !== undefined && { total }) },
      places,
      undefined,
    ),
  );
  const incomplete = reading.columns.some(({ meaning }) => meaning.kind === 'unknown');
  const first = years[0]?.heading ?? reading.columns[0]?.heading;
  if (first !== undefined) places.set(toPointer(at), first.place);
  return {
    plan: {
      unit: reading.unit,
      years: years.map(({ year }) => yearText(year)),
      rows,
      ...(incomplete && { incomplete: true }),
    },
    keys: weightKeys(reading),
    locate: (path) => nearestPlace(places, path),
  };
}

/** A word that was broken to fit a narrow column: `Asukas-`, `luku`. */
const BROKEN_WORD = /(?<=\p{L})-[ \t]*\r?\n\s*(?=\p{Ll})/gu;

/** A column of inhabitants or units is a key that the amounts may have been made with. */
function weightKeys({ columns, rows, structure }: TableReading): readonly DraftKey[] {
  return columns.flatMap(({ index, heading, meaning }) => {
    if (meaning.kind !== 'weight') return [];
    const weights = rows.flatMap(({ label, cells }, row): [string, string][] => {
      const text = (cells[index]?.text ?? '').replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
      const isShared = row !== structure.total && !isSum(label);
      return isShared && /^\d+(?:\.\d+)?$/.test(text) ? [[label.name, text]] : [];
    });
    const name = plainText(heading.text.replace(BROKEN_WORD, ''));
    return weights.length < 2 ? [] : [{ name, isFromTable: true, weights: Object.fromEntries(weights) }];
  });
}

/** `2016`, or `2016 (9–12)` for a part of the year. */
export function yearText({ year, months }: PlanYear): number | string {
  return months === undefined ? year : `${year} (${months.first}–${months.last})`;
}

type Columns = { readonly years: readonly FrameColumn[]; readonly total?: FrameColumn };

/** The rows of the plan, the total, and the net costs, as they follow each other in the table. */
function topNodes({ structure, rows }: TableReading): readonly Node[] {
  const netCosts = rows.flatMap(({ label }, row) => (label.kind === 'net-costs' ? [{ row, parts: [] }] : []));
  const total = structure.total === undefined ? [] : [{ row: structure.total, parts: [] }];
  return [...structure.top, ...total, ...netCosts].sort((a, b) => firstRow(a) - firstRow(b));
}

/** The topmost row of a sum and its parts. */
export function firstRow(node: Node): number {
  return Math.min(node.row, ...node.parts.map(firstRow));
}

function toRow(
  reading: TableReading,
  node: Node,
  at: Path,
  columns: Columns,
  places: Map<string, Place>,
  groupClass: FunderClass | undefined,
): DraftRow {
  const row = reading.rows[node.row];
  const read = (column: FrameColumn, path: Path): string => {
    const cell: Cell | undefined = row?.cells[column.index];
    if (cell !== undefined) places.set(toPointer(path), cell.place);
    return withoutMark(cell?.text ?? '');
  };
  if (row !== undefined) places.set(toPointer(at), row.at.place);
  const own = row?.label.classes;
  const inherited =
    own?.length === 1 ? own[0] : own === undefined || own.length === 0 ? groupClass : undefined;
  const parts = node.parts.map((part, index) =>
    toRow(reading, part, [...at, 'parts', index], columns, places, inherited),
  );
  const { total } = columns;
  return {
    label: row?.label.name ?? '',
    role: roleOf(reading, node, row, inherited),
    ...(row?.label.percent !== undefined && { statedPercent: `${rateDigits(row.label.percent)} %` }),
    ...(row?.label.contribution !== undefined &&
      parts.length === 0 && { contribution: row.label.contribution }),
    amounts: columns.years.map((column, index) => read(column, [...at, 'amounts', index])),
    ...(total !== undefined && { total: read(total, [...at, 'total']) }),
    ...(parts.length > 0 && { parts }),
  };
}

function roleOf(
  { structure }: TableReading,
  node: Node,
  row: TableRow | undefined,
  inherited: FunderClass | undefined,
): DraftRow['role'] {
  if (node.row === structure.total) return 'total';
  if (row?.label.kind === 'net-costs') return 'netCosts';
  return node.parts.length > 0 ? 'group' : (inherited ?? 'unclassified');
}

/** The place of a path, or of the nearest path above it that has one. */
export function nearestPlace(places: ReadonlyMap<string, Place>, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const found = places.get(toPointer(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return {};
}
