import {
  type Applied,
  type ApplyProblem,
  type CellChange,
  type Changes,
  cellAt,
  changeProblem,
  type Snapshot,
  toAddress,
} from '@eurakit/core/workbook';
import { contentBefore, contentOf } from './cell-content.js';
import { type Compared, compare } from './compare.js';
import { groups } from './in-groups.js';
import { askProperties, tooLongProperty, toProperties, writeProperties } from './properties.js';
import { MOST_BYTES } from './run-excel.js';
import { type ContentAt, isKeptAsText, rowBytes, writeBlock } from './write-block.js';
import { splitBlock, type WriteBlock, writeBlocks } from './write-blocks.js';

/**
 * Compares and writes, all or nothing: what Excel refuses midway is taken back before the error is passed on. Excel
 * computes what depends on the written cells at once, so that nothing stays uncertain.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: Changes,
  seen: Snapshot,
): Promise<Applied> {
  const key = tooLongProperty(changes.properties ?? new Map());
  if (key !== undefined) throw new RangeError(`Excel keeps 255 letters of property ${key.slice(0, 40)}`);
  const compared = await compare(context, changes, seen);
  const problem =
    changeProblem(changes.cells, compared.now, seen, compared.isLocked) ??
    textFormatProblem(changes.cells, compared);
  if (problem !== undefined) return { ok: false, problem };
  await writeOrTakeBack(context, changes, compared);
  return { ok: true, uncertain: [] };
}

/** A number in a cell formatted as text becomes a text, unless the format may be changed for a moment. */
function textFormatProblem(
  cells: readonly CellChange[],
  { isProtected, formatOf }: Compared,
): ApplyProblem | undefined {
  const found = cells.find(
    (change) =>
      isProtected(change.sheet) &&
      isKeptAsText(formatOf(change.sheet, change.row, change.column), contentOf(change)),
  );
  if (found === undefined) return undefined;
  const { sheet, row, column } = found;
  return { kind: 'not-writable', sheet, cell: toAddress(row, column), reason: 'text-format' };
}

async function writeOrTakeBack(
  context: Excel.RequestContext,
  changes: Changes,
  compared: Compared,
): Promise<void> {
  const begun: WriteBlock[] = [];
  try {
    for (const blocks of requestsFor(writeBlocks(changes.cells), contentOf)) {
      if (begun.length > 0) await context.sync();
      begun.push(...blocks);
      for (const block of blocks) writeBlock(context, block, contentOf, compared);
    }
    writeProperties(context, changes.properties ?? new Map(), compared.properties);
    await context.sync();
  } catch (error) {
    await takeBack(context, changes, begun, compared).catch((second) => {
      throw new AggregateError([error, second], 'Excel refused a change, and then to take it back');
    });
    throw error;
  }
}

/** Writes again what stood in the blocks that Excel may have written, and the properties as they were. */
async function takeBack(
  context: Excel.RequestContext,
  changes: Changes,
  begun: readonly WriteBlock[],
  compared: Compared,
): Promise<void> {
  const sheets = new Map(compared.now.sheets.map((sheet) => [sheet.name, sheet]));
  const before: ContentAt = ({ sheet: name, row, column }) => {
    const sheet = sheets.get(name);
    return contentBefore(sheet === undefined ? undefined : cellAt(sheet, row, column));
  };
  for (const blocks of requestsFor(begun, before)) {
    for (const block of blocks) writeBlock(context, block, before, compared);
    await context.sync();
  }
  if (changes.properties === undefined) return;
  const custom = askProperties(context);
  await context.sync();
  const old = [...changes.properties.keys()].map((key) => [key, compared.properties.get(key)] as const);
  writeProperties(context, new Map(old), toProperties(custom));
  await context.sync();
}

/** Blocks as they go into requests, none of them too large. */
function requestsFor(
  blocks: readonly WriteBlock[],
  contentAt: ContentAt,
): readonly (readonly WriteBlock[])[] {
  const bytesOf = (row: readonly CellChange[]): number => rowBytes(row, contentAt);
  const pieces = blocks.flatMap((block) => splitBlock(block, bytesOf, MOST_BYTES));
  return groups(
    pieces,
    ({ rows }) => rows.reduce((sum, row) => sum + bytesOf(row), BYTES_OF_BLOCK),
    MOST_BYTES,
  );
}

const BYTES_OF_BLOCK = 1_200;
