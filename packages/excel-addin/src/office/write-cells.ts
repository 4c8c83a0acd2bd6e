import { type CellChange, cellAt, toAddress } from '@eurakit/core/workbook';
import { contentBefore, contentOf, isContent } from './cell-content.js';
import type { Compared } from './compare.js';
import { groups } from './in-groups.js';
import { orTakeBack } from './or-take-back.js';
import { MOST_BYTES, type Runs } from './run-excel.js';
import { type ContentAt, rowBytes, writeBlock } from './write-block.js';
import { splitBlock, type WriteBlock, writeBlocks } from './write-blocks.js';

/**
 * Writes cells in one step of Excel's own undo, and reads them again in the same request: gives those (`Sheet!C5`) that
 * hold something else by then, since somebody else wrote there or Excel made something else of it. What was begun when
 * Excel refuses is taken back, outside the step.
 */
export function writeCells(
  { run, runInOneStep }: Runs,
  changes: readonly CellChange[],
  compared: Compared,
): Promise<readonly string[]> {
  const before = contentsBefore(compared);
  const requests = requestsFor(writeBlocks(changes), contentOf);
  const begun = new Set<WriteBlock>();
  const begin = (block: WriteBlock): void => void begun.add(block);
  return orTakeBack(
    () => runInOneStep((context) => write(context, requests, contentOf, compared, begin)),
    () => run((context) => write(context, requestsFor([...begun], before), before, compared)),
  );
}

/** What stood in the cells when they were compared. */
function contentsBefore({ now }: Compared): ContentAt {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = sheets.get(name);
    return contentBefore(sheet === undefined ? undefined : cellAt(sheet, row, column));
  };
}

async function write(
  context: Excel.RequestContext,
  requests: readonly (readonly WriteBlock[])[],
  contentAt: ContentAt,
  compared: Compared,
  begin?: (block: WriteBlock) => void,
): Promise<readonly string[]> {
  const written: { readonly block: WriteBlock; readonly range: Excel.Range }[] = [];
  for (const request of requests) {
    for (const block of request) {
      begin?.(block);
      const range = writeBlock(context, block, contentAt, compared);
      range.load('formulas');
      written.push({ block, range });
    }
    await context.sync();
  }
  return written.flatMap(({ block, range }) => differing(block, range.formulas, contentAt));
}

function differing(
  { rows }: WriteBlock,
  found: readonly (readonly unknown[])[],
  contentAt: ContentAt,
): string[] {
  return rows.flatMap((row, down) =>
    row
      .filter((cell, along) => !isContent(found[down]?.[along], contentAt(cell)))
      .map(({ sheet, row: at, column }) => `${sheet}!${toAddress(at, column)}`),
  );
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
