import type { Draft, DraftRow } from '../input/draft.js';
import { type Path, toPointer } from '../model/finding.js';

/**
 * The draft as it is checked: a row's total that a formula adds up cannot be wrong by itself, so it does not speak
 * against a figure typed over another sum.
 */
export function judgedDraft(draft: Draft, computed: readonly Path[]): Draft {
  if (draft.financing === undefined) return draft;
  const formulas = new Set(computed.map(toPointer));
  const judged = (row: DraftRow, path: Path): DraftRow => {
    const { total, ...rest } = row;
    const isStated = total !== undefined && !formulas.has(toPointer([...path, 'total']));
    return {
      ...rest,
      ...(isStated && { total }),
      ...(row.parts !== undefined && {
        parts: row.parts.map((part, nth) => judged(part, [...path, 'parts', nth])),
      }),
    };
  };
  const rows = draft.financing.rows.map((row, nth) => judged(row, ['financing', 'rows', nth]));
  return { ...draft, financing: { ...draft.financing, rows } };
}
