import type { Area } from '@eurakit/core/workbook';
import type { PageState } from '../page-state.js';

/** The area between the cursor and the other corner of what is selected. */
export function selectedArea({ cursor, anchor }: Pick<PageState, 'cursor' | 'anchor'>): Area {
  return {
    top: Math.min(cursor.row, anchor.row),
    left: Math.min(cursor.column, anchor.column),
    bottom: Math.max(cursor.row, anchor.row),
    right: Math.max(cursor.column, anchor.column),
  };
}
