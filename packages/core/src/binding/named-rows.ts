import type { FigureTable } from '../calculate/figure-table.js';
import type { PlanYear } from '../values/period.js';
import { comparable } from '../values/plain-text.js';
import { rowsLine } from './rows-line.js';
import type { FigureLine } from './year-fields.js';

/**
 * Every row of a table by its name, sums of the whole left out; one whose name is in several groups by that of its
 * group too. Other twins have no name.
 */
export function namedRows(
  id: string,
  { rows }: Pick<FigureTable, 'rows'>,
  years: readonly PlanYear[],
): readonly FigureLine[] {
  const own = rows.map(({ row }) => row.label.trim());
  const full = rows.map(({ parent }, index) =>
    parent < 0 ? (own[index] ?? '') : `${own[parent]}/${own[index]}`,
  );
  const [ownCounts, fullCounts] = [counts(own), counts(full)];
  return rows.flatMap(({ row }, index) => {
    if (row.role === 'total' || row.role === 'netCosts') return [];
    const [short, long] = [own[index] ?? '', full[index] ?? ''];
    const name = isOnly(ownCounts, short) ? short : isOnly(fullCounts, long) ? long : undefined;
    if (name === undefined) return [];
    return [rowsLine(`${id}.row(${name})`, { fi: name, sv: name, en: name }, years, [row])];
  });
}

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names.map(comparable)) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

function isOnly(found: ReadonlyMap<string, number>, name: string): boolean {
  return name !== '' && found.get(comparable(name)) === 1;
}
