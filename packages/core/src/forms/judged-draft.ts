import type { Draft, DraftAmount, DraftRow } from '../input/draft.js';
import { type Finding, type Path, toPointer } from '../model/finding.js';
import { readAmount } from '../values/amount.js';

/** A draft as it is checked, and which of the findings are about what people wrote. */
export type Judged = { readonly draft: Draft; readonly counts: (finding: Finding) => boolean };

/**
 * What a formula adds up cannot be wrong by itself. A row's total of this kind is left out, so that it does not speak
 * against a figure typed over another sum; a group or total over a figure that cannot be read is as unreadable.
 */
export function judgedDraft(draft: Draft, computed: readonly Path[]): Judged {
  const formulas = new Set(computed.map(toPointer));
  const isFormula = (path: Path): boolean => formulas.has(toPointer(path));
  const { financing } = draft;
  if (financing === undefined) return { draft, counts: () => true };
  const sums = new Set<string>();
  const top = judgedRows(financing.rows, ['financing', 'rows'], isFormula, sums);
  const rows = top.map((row, nth) =>
    row.role === 'total'
      ? withSums(row, top.filter(isTop), ['financing', 'rows', nth], isFormula, sums)
      : row,
  );
  return {
    draft: { ...draft, financing: { ...financing, rows } },
    counts: ({ code, at }) => !OF_ONE_AMOUNT.includes(code) || !sums.has(toPointer(at)),
  };
}

type IsFormula = (path: Path) => boolean;

/** A text that is no amount. */
const UNREADABLE = '#';

/** What is wrong with one amount is told where it was written, not again at the sums over it. */
const OF_ONE_AMOUNT: readonly string[] = [
  'unreadable-amount',
  'too-fine-amount',
  'finer-than-plan-unit',
  'negative-amount',
];

function judgedRows(
  rows: readonly DraftRow[],
  at: Path,
  isFormula: IsFormula,
  sums: Set<string>,
): readonly DraftRow[] {
  return rows.map((row, nth) => {
    const path = [...at, nth];
    const { total, ...rest } = row;
    const stated = { ...rest, ...(total !== undefined && !isFormula([...path, 'total']) && { total }) };
    if (row.parts === undefined) return stated;
    const parts = judgedRows(row.parts, [...path, 'parts'], isFormula, sums);
    return { ...withSums(stated, parts, path, isFormula, sums), parts };
  });
}

function withSums(
  row: DraftRow,
  parts: readonly DraftRow[],
  path: Path,
  isFormula: IsFormula,
  sums: Set<string>,
): DraftRow {
  const amounts = row.amounts.map((amount, year): DraftAmount => {
    const at = [...path, 'amounts', year];
    if (!isFormula(at)) return amount;
    sums.add(toPointer(at));
    return parts.every((part) => isReadable(part.amounts[year] ?? null)) ? amount : UNREADABLE;
  });
  return { ...row, amounts };
}

function isReadable(amount: DraftAmount): boolean {
  const { kind } = readAmount(String(amount ?? ''));
  return kind === 'amount' || kind === 'blank';
}

function isTop({ role }: DraftRow): boolean {
  return role !== 'total' && role !== 'netCosts';
}
