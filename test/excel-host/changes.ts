import { type Area, toAreaAddress } from '../../packages/core/src/grid/address.js';
import type { BookSheet } from './book.js';

/** Cells of a sheet that were changed. */
export type ChangedArea = { readonly sheet: BookSheet; readonly area: Area };

/** Whose change it is, as Excel says it. */
type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** What was changed since the client was told. */
export type Changes = {
  readonly add: (sheet: BookSheet, area: Area) => void;
  /** The client asks to be told. */
  readonly ask: () => void;
  /** The message that tells the client; nothing where it did not ask or nothing was changed. */
  readonly take: (source: TriggerSource) => string | undefined;
};

/** The client's numbers for events of the Excel API, and for a change of cells. */
const EVENT = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook' } as const;

/** A workbook in which nothing was changed yet. */
export function noChanges(): Changes {
  const changed: ChangedArea[] = [];
  let isAsked = false;
  return {
    add: (sheet, area) => void changed.push({ sheet, area }),
    ask: () => {
      isAsked = true;
    },
    take: (triggerSource) => {
      const entries = changed.splice(0).map(({ sheet, area }, id) => ({
        ...EVENT,
        id,
        message: JSON.stringify({
          address: toAreaAddress(area),
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource,
          worksheetId: sheet.id,
        }),
      }));
      return isAsked && entries.length > 0 ? JSON.stringify({ type: 3, message: { entries } }) : undefined;
    },
  };
}
