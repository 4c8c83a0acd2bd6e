import type { AmountTableKind, ColumnSum } from '../model/amount-table.js';
import { type Path, toPointer } from '../model/finding.js';
import type { Place } from '../values/place.js';
import { rateDigits } from '../values/rate.js';
import type { Measure } from '../words/row-words.js';
import type { DraftAmountRow, DraftTable } from './draft.js';
import { columnSums } from './recognise/column-sums.js';
import { readCostLabel } from './recognise/cost-rows.js';
import type { FrameColumn } from './recognise/frame.js';
import { knownCents, withoutMark } from './recognise/known-cents.js';
import type { Node } from './recognise/reading.js';
import { isMostlyNegative, type TableReading } from './recognise/recognise.js';
import { firstRow, type Locate, nearestPlace } from './table-to-draft.js';

/** A recognised table that is no financing plan, as a draft: rows in the order of the table, parts under their sum. */
export function tableToAmounts(
  reading: TableReading,
  kind: AmountTableKind,
  at: Path,
): { readonly table: DraftTable; readonly locate: Locate } {
  const places = new Map<string, Place>();
  const columns = reading.columns.filter(({ meaning }) => ['year', 'measure', 'part'].includes(meaning.kind));
  const total = reading.columns.find(({ meaning }) => meaning.kind === 'total');
  for (const [index, { heading }] of columns.entries())
    places.set(toPointer([...at, 'columns', index]), heading.place);
  const first = columns[0]?.heading ?? reading.columns[0]?.heading;
  if (first !== undefined) places.set(toPointer(at), first.place);
  const shape = { columns, ...(total !== undefined && { total }) };
  const rows = topNodes(reading).map((node, index) =>
    toRow(reading, node, [...at, 'rows', index], shape, places),
  );
  const hasMeasures = columns.some(({ meaning }) => meaning.kind === 'measure');
  const incomplete =
    total === undefined ||
    reading.columns.some(({ meaning }) => meaning.kind === 'unknown') ||
    (columns.some(({ meaning }) => meaning.kind === 'part') && reading.failing * 2 > reading.rows.length);
  return {
    table: {
      kind,
      unit: reading.unit,
      columns: columns.map(({ heading, meaning }) =>
        meaning.kind === 'year' ? meaning.year.year : heading.text.trim(),
      ),
      columnSums: [
        ...measureSums(columns).filter((sum) => isMostlyTrue(sum, columns, reading)),
        ...(total === undefined && !hasMeasures ? columnSums(columns, reading.rows, reading.unit) : []),
      ],
      rows,
      ...(incomplete && { incomplete: true }),
    },
    locate: (path) => nearestPlace(places, path),
  };
}

/** Cumulative is what was claimed before and now; left is what was approved and not yet claimed. */
function measureSums(columns: readonly FrameColumn[]): readonly ColumnSum[] {
  const of = (measure: Measure): readonly number[] =>
    columns.flatMap(({ meaning }, index) =>
      meaning.kind === 'measure' && meaning.measure === measure ? [index] : [],
    );
  const [cumulative, ...otherCumulative] = of('cumulative');
  const [left, ...otherLeft] = of('left');
  const [approved, ...otherApproved] = of('approved');
  const claims = [...of('before'), ...of('period')].sort((a, b) => a - b);
  const sums: ColumnSum[] = [];
  const [changed, ...otherChanged] = of('new');
  const changes = of('change');
  if (changed !== undefined && approved !== undefined && otherChanged.length === 0 && changes.length > 0)
    sums.push({ total: changed, plus: [approved, ...changes], minus: [] });
  if (cumulative !== undefined && otherCumulative.length === 0 && claims.length >= 2)
    sums.push({ total: cumulative, plus: claims, minus: [] });
  if (left === undefined || approved === undefined || otherLeft.length + otherApproved.length > 0)
    return sums;
  const claimed = cumulative === undefined ? claims : otherCumulative.length === 0 ? [cumulative] : [];
  if (claimed.length > 0) sums.push({ total: left, plus: [approved], minus: claimed });
  return sums;
}

/** Headings are taken at their word only where at least half of the rows agree. */
function isMostlyTrue(
  { total, plus, minus }: ColumnSum,
  columns: readonly FrameColumn[],
  { rows, unit }: TableReading,
): boolean {
  const used = rows.flatMap(({ cells }) => {
    const cents = (column: number): number =>
      knownCents(cells[columns[column]?.index ?? -1], unit) ?? Number.NaN;
    const sum = (of: readonly number[]): number => of.reduce((so, column) => so + cents(column), 0);
    const off = cents(total) - sum(plus) + sum(minus);
    return cents(total) === 0 && sum([...plus, ...minus]) === 0 ? [] : [Math.abs(off) < 1];
  });
  return used.filter((holds) => holds).length * 2 >= used.length;
}

function topNodes({ structure }: TableReading): readonly Node[] {
  const total = structure.total === undefined ? [] : [{ row: structure.total, parts: [] }];
  return [...structure.top, ...total].sort((a, b) => firstRow(a) - firstRow(b));
}

type Shape = { readonly columns: readonly FrameColumn[]; readonly total?: FrameColumn };

function toRow(
  reading: TableReading,
  node: Node,
  at: Path,
  shape: Shape,
  places: Map<string, Place>,
): DraftAmountRow {
  const row = reading.rows[node.row];
  const read = (column: FrameColumn, path: Path): string => {
    const cell = row?.cells[column.index];
    if (cell !== undefined) places.set(toPointer(path), cell.place);
    return withoutMark(cell?.text ?? '');
  };
  if (row !== undefined) places.set(toPointer(at), row.at.place);
  const parts = node.parts.map((part, index) => toRow(reading, part, [...at, 'parts', index], shape, places));
  const own = shape.columns.map(({ index }) => knownCents(row?.cells[index], reading.unit));
  const cost = row === undefined ? { isIncome: false } : readCostLabel(row.label);
  const { columns, total } = shape;
  const percent = row?.label.percent;
  return {
    label: row?.label.name ?? '',
    role:
      node.row === reading.structure.total
        ? 'total'
        : parts.length > 0
          ? 'group'
          : cost.isIncome && !isMostlyNegative(own)
            ? 'income'
            : 'item',
    amounts: columns.map((column, index) => read(column, [...at, 'amounts', index])),
    ...(total !== undefined && { total: read(total, [...at, 'total']) }),
    ...('category' in cost && cost.category !== undefined && { category: cost.category }),
    ...(percent !== undefined && { rate: `${rateDigits(percent)} %` }),
    parts,
  };
}
