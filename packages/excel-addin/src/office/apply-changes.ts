import {
  type Applied,
  type ApplyProblem,
  type CellChange,
  type Changes,
  changeProblem,
  type Snapshot,
  toAddress,
} from '@eurakit/core/workbook';
import { contentOf } from './cell-content.js';
import { type Compared, compare } from './compare.js';
import { orTakeBack } from './or-take-back.js';
import { changedProperties, restoreProperties, tooLongProperty, writeProperties } from './properties.js';
import type { Runs } from './run-excel.js';
import { isKeptAsText } from './write-block.js';
import { writeCells } from './write-cells.js';

/**
 * Compares and writes, all or nothing: what Excel refuses midway is taken back before the error is passed on. Only the
 * writing of cells is what Excel takes back at once: some of what is compared makes Excel forget its steps, and
 * properties are written before, so that they do not. Excel computes what depends on the written cells at once, so
 * that nothing stays uncertain.
 */
export async function applyChanges(runs: Runs, changes: Changes, seen: Snapshot): Promise<Applied> {
  const key = tooLongProperty(changes.properties ?? new Map());
  if (key !== undefined) throw new RangeError(`Excel keeps 255 letters of property ${key.slice(0, 40)}`);
  const compared = await runs.run((context) => compare(context, changes, seen));
  const problem =
    changeProblem(changes.cells, compared.now, seen, compared.isLocked) ??
    textFormatProblem(changes.cells, compared);
  if (problem !== undefined) return { ok: false, problem };
  const differing = await writeAll(runs, changes, compared);
  return { ok: true, uncertain: [], ...(differing.length > 0 && { differing }) };
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

/** Writes properties, then cells; gives the cells that hold something else when they are read again. */
async function writeAll(
  { run, runInOneStep }: Runs,
  { cells, properties = new Map() }: Changes,
  compared: Compared,
): Promise<readonly string[]> {
  const wanted = changedProperties(properties, compared.properties);
  if (wanted.size === 0) return cells.length === 0 ? [] : writeCells({ run, runInOneStep }, cells, compared);
  return orTakeBack(
    async () => {
      await run((context) => writeProperties(context, wanted, compared.properties));
      return cells.length === 0 ? [] : writeCells({ run, runInOneStep }, cells, compared);
    },
    () => run((context) => restoreProperties(context, wanted, compared.properties)),
  );
}
