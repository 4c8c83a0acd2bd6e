import type { CellAt } from './form-sheet.js';
import { nameKey } from './read-lines.js';

export type RowKind = 'row' | 'income' | 'group' | 'total' | 'netCosts';

/** A row as it stands on the sheet; one without a mark was put in by a person. */
export type BlockRow = {
  readonly kind: RowKind;
  readonly row: number;
  readonly mark?: string;
  readonly parts: readonly BlockRow[];
};

/** The rows of one owner: the whole (0), a partner by the number it was filled with, or a new one by its name. */
export type OwnedRows = {
  readonly owner: { readonly number: number } | { readonly name: string };
  readonly rows: readonly BlockRow[];
};

/** What is asked of the sheet: whether a row says anything, and whose it says it is. */
export type RowTexts = {
  readonly isWritten: (row: number) => boolean;
  readonly name: (row: number) => string;
  /** The row under the headings, and the last one in use. */
  readonly first: number;
  readonly last: number;
};

/** A row while its parts are being collected; `id` is `2.1` for the first part of the second row. */
type Growing = Omit<BlockRow, 'parts'> & {
  readonly id: string;
  readonly block: Block;
  readonly parts: Growing[];
};
type Block = { readonly owner: OwnedRows['owner']; readonly rows: Growing[] };

/**
 * The rows of a sheet by owner, in the order of the sheet. What belongs to a group follows from the names of the rows;
 * a row without a name between them belongs where the row above it does, unless it names another owner.
 */
export function ownedRows(
  marks: ReadonlyMap<string, CellAt>,
  sheet: string,
  part: string,
  { isWritten, name, first, last }: RowTexts,
): readonly OwnedRows[] {
  const blocks: Block[] = [];
  const marked = markedRows(marks, sheet, part, blocks);
  const byId = new Map(marked.map((row) => [row.block, new Map<string, Growing>()] as const));
  for (const row of marked) byId.get(row.block)?.set(row.id, row);
  const byRow = new Map(marked.map((row) => [row.row, row]));
  const byName = new Map<string, Block>();
  for (const { row, block } of marked)
    if (!byName.has(nameKey(name(row)))) byName.set(nameKey(name(row)), block);
  const end = marked.at(-1)?.row ?? first - 1;
  let above: Growing | undefined;
  let aboveParent: Growing | undefined;
  for (let row = marked[0]?.row ?? first; row <= Math.max(end, last); row++) {
    const known = byRow.get(row);
    const own = name(row);
    if (known === undefined && (!isWritten(row) || (row > end && own === ''))) continue;
    const block = known?.block ?? blockOf(own, above);
    const inside = above?.kind === 'group' ? above : aboveParent;
    const parent =
      known !== undefined
        ? byId.get(block)?.get(parentId(known.id))
        : block === above?.block
          ? inside
          : undefined;
    const taken = known ?? { kind: 'row' as const, row, id: '', block, parts: [] };
    (parent?.kind === 'group' ? parent.parts : block.rows).push(taken);
    [above, aboveParent] = [taken, parent];
  }
  return blocks;

  function blockOf(own: string, before: Growing | undefined): Block {
    const isSame = own === '' || (before !== undefined && nameKey(own) === nameKey(name(before.row)));
    const found = isSame ? before?.block : byName.get(nameKey(own));
    if (found !== undefined) return found;
    const block: Block = { owner: { name: own }, rows: [] };
    blocks.push(block);
    byName.set(nameKey(own), block);
    return block;
  }
}

function markedRows(
  marks: ReadonlyMap<string, CellAt>,
  sheet: string,
  part: string,
  blocks: Block[],
): readonly Growing[] {
  const byNumber = new Map<number, Block>();
  const pattern = new RegExp(
    `^(?:partners\\.(\\d+)\\.)?${part}\\.(row|income|group|total|netCosts)\\.([\\d.]+)$`,
  );
  const found = [...marks].flatMap(([mark, at]) => {
    const [, number = '0', kind, id = ''] = pattern.exec(mark) ?? [];
    return at.sheet === sheet && isKind(kind)
      ? [{ mark, row: at.row, number: Number(number), kind, id }]
      : [];
  });
  return found
    .sort((a, b) => a.row - b.row)
    .map(({ number, ...row }): Growing => {
      const block = byNumber.get(number) ?? { owner: { number }, rows: [] };
      if (!byNumber.has(number)) {
        byNumber.set(number, block);
        blocks.push(block);
      }
      return { ...row, block, parts: [] };
    });
}

function isKind(kind: string | undefined): kind is RowKind {
  return kind !== undefined && ['row', 'income', 'group', 'total', 'netCosts'].includes(kind);
}

function parentId(id: string): string {
  return id.replace(/\.?\d+$/, '');
}
