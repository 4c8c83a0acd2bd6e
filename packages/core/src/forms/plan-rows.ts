import type { CellAt } from './form-sheet.js';

/** A row of the plan as it stands on the sheet; one without a mark was put in by a person. */
export type PlanRow = {
  readonly kind: 'row' | 'group' | 'total' | 'netCosts';
  readonly row: number;
  readonly mark?: string;
  readonly parts: readonly PlanRow[];
};

/** A row while its parts are being collected; `id` is `2.1` for the first part of the second row. */
type Growing = Omit<PlanRow, 'parts'> & { readonly id: string; readonly parts: Growing[] };

/**
 * The rows of a plan in the order of the sheet. What belongs to a group follows from the names of the rows; a row
 * without a name between them belongs where the row above it does.
 */
export function planRows(
  marks: ReadonlyMap<string, CellAt>,
  sheet: string,
  isWritten: (row: number) => boolean,
): readonly PlanRow[] {
  const marked = markedRows(marks, sheet);
  const byId = new Map(marked.map((row) => [row.id, row]));
  const byRow = new Map(marked.map((row) => [row.row, row]));
  const [first, last] = [marked[0]?.row ?? 0, marked.at(-1)?.row ?? -1];
  const top: Growing[] = [];
  let above: Growing | undefined;
  let aboveParent: Growing | undefined;
  for (let row = first; row <= last; row++) {
    const known = byRow.get(row);
    if (known === undefined && !isWritten(row)) continue;
    const parent: Growing | undefined =
      known !== undefined ? byId.get(parentId(known.id)) : above?.kind === 'group' ? above : aboveParent;
    const own = known ?? { kind: 'row' as const, row, id: '', parts: [] };
    (parent?.kind === 'group' ? parent.parts : top).push(own);
    [above, aboveParent] = [own, parent];
  }
  return top;
}

function markedRows(marks: ReadonlyMap<string, CellAt>, sheet: string): readonly Growing[] {
  return [...marks]
    .flatMap(([mark, at]): readonly Growing[] => {
      const found = /^financing\.(row|group|total|netCosts)\.([\d.]+)$/.exec(mark);
      const kind = found?.[1];
      const isKind = kind === 'row' || kind === 'group' || kind === 'total' || kind === 'netCosts';
      return at.sheet === sheet && isKind
        ? [{ kind, row: at.row, mark, id: found?.[2] ?? '', parts: [] }]
        : [];
    })
    .sort((a, b) => a.row - b.row);
}

function parentId(id: string): string {
  return id.replace(/\.?\d+$/, '');
}
