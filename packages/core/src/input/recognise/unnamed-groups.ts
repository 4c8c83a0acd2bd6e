import type { Known } from './known-cents.js';
import { fits } from './part-options.js';
import type { Reading } from './reading.js';
import { isSum } from './row-label.js';
import { findStructure, type StructureRow } from './structure.js';

/**
 * How rows add up where a cost category stands over its parts and no word says that it adds them (`1 Henkilöstö`,
 * `1.1 Palkat`): tried only where the total does not hold without such groups, and taken where it holds better.
 */
export function structureOf(rows: readonly StructureRow[], tolerance: (parts: number) => number): Reading {
  const plain = findStructure(rows, tolerance);
  if (plain.total === undefined || plain.failing < 2) return plain;
  const named = withGroups(rows, plain.total, tolerance);
  if (named === undefined) return plain;
  const grouped = findStructure(named, tolerance);
  return grouped.failing * 2 < plain.failing ? grouped : plain;
}

/** The rows with those called groups that the rows right under them add up to in most columns. */
function withGroups(
  rows: readonly StructureRow[],
  total: number,
  tolerance: (parts: number) => number,
): readonly StructureRow[] | undefined {
  const groups = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    const parts = row === total ? 0 : partsUnder(rows, row, tolerance);
    if (parts === 0) continue;
    groups.add(row);
    row += parts;
  }
  if (groups.size === 0) return undefined;
  return rows.map((row, at) => (groups.has(at) ? { ...row, label: { ...row.label, kind: 'group' } } : row));
}

const MOST_PARTS = 40;

/** How many rows under this one add up to it; 0 where none do. A row of one part says nothing. */
function partsUnder(rows: readonly StructureRow[], at: number, tolerance: (parts: number) => number): number {
  const whole: readonly Known[] = rows[at]?.values ?? [];
  const label = rows[at]?.label;
  if (label === undefined || isSum(label) || label.kind === 'net-costs') return 0;
  for (let length = 2; length <= MOST_PARTS; length++) {
    const parts = rows.slice(at + 1, at + 1 + length);
    const last = parts.at(-1);
    if (parts.length < length || last === undefined || isSum(last.label)) return 0;
    const { fitting, failing } = fits(
      whole,
      parts.map(({ values }) => values),
      tolerance,
    );
    if (fitting >= 2 && failing * 2 <= fitting + 1) return length;
  }
  return 0;
}
