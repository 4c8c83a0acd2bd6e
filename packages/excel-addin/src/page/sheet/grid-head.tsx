import { type Area, columnLetters } from '@eurakit/core/workbook';
import { type GridSize, type GridWindow, HEADING_WIDTH } from './grid-size.js';

type HeadProps = {
  readonly size: GridSize;
  readonly seen: GridWindow;
  readonly selected: Area;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly title: string;
};

/** The letters above the columns that are in sight. */
export function GridHead({ size: { lefts }, seen, selected, hiddenColumns, title }: HeadProps) {
  const count = seen.lastColumn - seen.firstColumn + 1;
  return (
    <div class="grid-head" role="row" aria-rowindex={1}>
      <div
        class="grid-heading grid-corner"
        role="columnheader"
        aria-colindex={1}
        style={{ width: `${HEADING_WIDTH}px` }}
      >
        <span class="for-readers">{title}</span>
      </div>
      {Array.from({ length: count }, (_, nth) => seen.firstColumn + nth).map((column) => {
        const left = lefts[column] ?? 0;
        const isSelected = column >= selected.left && column <= selected.right;
        const classes = [
          'grid-heading',
          isSelected && 'is-selected',
          hiddenColumns.has(column) && 'is-hidden',
        ];
        return (
          <div
            key={column}
            class={classes.filter(Boolean).join(' ')}
            role="columnheader"
            aria-colindex={column + 2}
            style={{ left: `${left + HEADING_WIDTH}px`, width: `${(lefts[column + 1] ?? left) - left}px` }}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}
