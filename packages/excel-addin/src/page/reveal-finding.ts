import { toAddress } from '@eurakit/core/workbook';
import { type PageState, placeKey } from './page-state.js';

/** Shows in the pane what was found in the cell under the cursor, where the pane lists what was found. */
export function revealFinding({ sheet, cursor, marks }: PageState): void {
  const isMarked = marks.has(placeKey(sheet, cursor.row, cursor.column));
  const place = `${sheet}!${toAddress(cursor.row, cursor.column)}`;
  for (const entry of document.querySelectorAll<HTMLElement>('.finding[data-place]')) {
    const isIt = isMarked && entry.dataset.place === place;
    if (!isIt) entry.removeAttribute('aria-current');
    else if (!entry.hasAttribute('aria-current')) {
      entry.setAttribute('aria-current', 'true');
      // On a narrow screen the pane is below the sheet, which would go out of sight.
      if (matchMedia('(min-width: 900px)').matches) entry.scrollIntoView({ block: 'nearest' });
    }
  }
}
