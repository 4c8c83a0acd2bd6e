import type { Cell } from '../grid/cell.js';
import type { DraftPlan, DraftRow } from '../input/draft.js';
import { isAmountText } from '../input/recognise/headings.js';
import { namingColumn } from '../input/recognise/naming-column.js';
import type { TableReading } from '../input/recognise/recognise.js';
import { isSum, type RowLabel, readRowLabel } from '../input/recognise/row-label.js';
import { yearText } from '../input/table-to-draft.js';
import { rateDigits } from '../values/rate.js';
import { totalColumn } from './total-column.js';

type Line = { readonly label: RowLabel; readonly cells: readonly Cell[] };

/**
 * A plan whose sums are still to be filled, told by its labels alone: figures cannot tell what adds up where there are
 * none. `undefined` where every line that is named as a sum has figures: then the reading knows better.
 */
export function templatePlan(reading: TableReading): DraftPlan | undefined {
  const figures = reading.columns.filter(({ meaning }) => meaning.kind === 'year');
  const total = totalColumn(reading);
  const hasFigures = ({ cells }: Line): boolean =>
    figures.some(({ index }) => isAmountText(cells[index]?.text ?? ''));
  const lines = linesOf(reading);
  const last = lines.findLastIndex((line) => isSum(line.label) || hasFigures(line));
  const own = lines.slice(0, last + 1);
  if (!own.some((line) => isSum(line.label) && !hasFigures(line))) return undefined;
  const years = figures.flatMap(({ meaning }) => (meaning.kind === 'year' ? [yearText(meaning.year)] : []));
  const row = ({ label, cells }: Line, role: DraftRow['role']): DraftRow => ({
    label: label.name,
    role,
    amounts: figures.map(({ index }) => cells[index]?.text ?? ''),
    ...(total !== undefined && { total: cells[total.index]?.text ?? '' }),
    ...(label.percent !== undefined && { statedPercent: `${rateDigits(label.percent)} %` }),
    ...(label.contribution !== undefined && { contribution: label.contribution }),
  });
  return { unit: reading.unit, years, rows: rowsOf(own, row) };
}

/** The lines under the heading that have a name; what a person corrected of their meaning counts. */
function linesOf({ frame: { body }, columns, rows }: TableReading): readonly Line[] {
  const naming = namingColumn(columns, body) ?? 0;
  return body.flatMap((cells): Line[] => {
    const text = cells[naming]?.text.trim() ?? '';
    const read = rows.find(({ at }) => at === cells[naming]);
    const label = read?.label ?? readRowLabel(text);
    return text === '' || label.kind === 'heading' || label.kind === 'ignored' ? [] : [{ label, cells }];
  });
}

/** A group takes the named lines under it, or where there are none those above it. */
function rowsOf(
  lines: readonly Line[],
  row: (line: Line, role: DraftRow['role']) => DraftRow,
): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  const hasTotal = lines.some(({ label }) => label.kind === 'total');
  let open: { readonly group: DraftRow; readonly role: DraftRow['role'] } | undefined;
  for (const [nth, line] of lines.entries()) {
    const { label } = line;
    const role = label.classes.length === 1 ? (label.classes[0] ?? 'unclassified') : 'unclassified';
    const isTotal = label.kind === 'total' || (!hasTotal && label.kind === 'sum' && nth === lines.length - 1);
    if (label.kind === 'named' && open !== undefined) {
      const group = { ...open.group, parts: [...(open.group.parts ?? []), row(line, open.role)] };
      open = { ...open, group };
      rows.splice(-1, 1, group);
      continue;
    }
    open = undefined;
    if (isTotal || label.kind === 'net-costs') rows.push(row(line, isTotal ? 'total' : 'netCosts'));
    else if (!isSum(label)) rows.push(row(line, role));
    else if (lines[nth + 1]?.label.kind === 'named') {
      open = { group: { ...row(line, 'group'), parts: [] }, role };
      rows.push(open.group);
    } else {
      const first = lines.slice(0, nth).findLastIndex((before) => before.label.kind !== 'named') + 1;
      const parts = rows.splice(rows.length - (nth - first)).map((part) => ({ ...part, role }));
      rows.push({ ...row(line, 'group'), parts });
    }
  }
  return rows;
}
