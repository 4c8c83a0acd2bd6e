import type { Cell } from '../../grid/cell.js';
import type { FrameColumn } from './frame.js';

/**
 * The column of labels that names the rows: of several the one with most different names, the last of equal ones. A
 * column of kinds (`Kunta`, `Yritys`) or of groups names no row by itself.
 */
export function namingColumn(
  columns: readonly FrameColumn[],
  body: readonly (readonly Cell[])[],
): number | undefined {
  const labels = columns.filter(({ meaning }) => meaning.kind === 'label');
  const counts = labels.map(({ index }) => ({
    index,
    names: new Set(body.flatMap((cells) => (cells[index]?.text.trim() ? [cells[index].text.trim()] : [])))
      .size,
  }));
  const most = Math.max(...counts.map(({ names }) => names));
  return counts.findLast(({ names }) => names === most)?.index;
}
