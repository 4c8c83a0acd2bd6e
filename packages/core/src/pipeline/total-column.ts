import { readColumnHeading } from '../input/recognise/column-heading.js';
import type { FrameColumn } from '../input/recognise/frame.js';
import type { TableReading } from '../input/recognise/recognise.js';

/** The column of the rows' totals, also where nothing stands in it yet. */
export function totalColumn({ columns }: TableReading): FrameColumn | undefined {
  const named = ({ heading }: FrameColumn): boolean => readColumnHeading(heading.text).kind === 'total';
  return columns.find(({ meaning }) => meaning.kind === 'total') ?? columns.find(named);
}
