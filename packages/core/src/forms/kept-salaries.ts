import type { Project } from '../model/project.js';
import type { KeptBlocks } from './kept-blocks.js';
import { ownedSalaries } from './salary-owners.js';

/** What the sheet *Palkat* does not say of the salaries that it shows. */
export type KeptSalaries = {
  readonly shown: ReadonlySet<string>;
  readonly kept: KeptBlocks;
  /** Amounts that are there although their cells are empty, by mark. */
  readonly blanks: readonly string[];
};

/** The name that stays with a line or a sum: of the second partner the first line is `salaries.line.2.1`. */
export function salaryMark(kind: 'line' | 'total' | 'sum', owner: number, nth: number): string {
  return `salaries.${kind}.${owner}.${nth + 1}`;
}

/** `salaries` for the whole, `partners.2.salaries` for its second partner. */
export function salaryKey(owner: number): string {
  return owner === 0 ? 'salaries' : `partners.${owner}.salaries`;
}

/** Collects what the cells do not say. */
export function keptSalaries(project: Project): KeptSalaries {
  const { years, owned } = ownedSalaries(project);
  return {
    shown: new Set(owned.map(({ owner }) => salaryKey(owner))),
    kept: Object.fromEntries(
      owned.flatMap(({ owner, columns, salaries: { version } }) => {
        const own = {
          ...(version !== undefined && { version }),
          ...(columns.length < years.length && { years: columns.map((column) => column + 1) }),
        };
        return Object.keys(own).length === 0 ? [] : [[salaryKey(owner), { sheet: 'salaries', ...own }]];
      }),
    ),
    blanks: owned.flatMap(({ owner, salaries }) =>
      salaries.rows.flatMap((row, nth) => {
        if (row.role === 'total') return [];
        const blank = (['wage', 'hourlyCost'] as const).filter((field) => row[field]?.kind === 'blank');
        return blank.map((field) => `${salaryMark('line', owner, nth)}.${field}`);
      }),
    ),
  };
}
