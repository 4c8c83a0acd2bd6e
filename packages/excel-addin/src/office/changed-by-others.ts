import type { RunExcel } from './run-excel.js';

/** Who is told that a figure was changed by hand or by others. */
export type Listeners = {
  /** Adds one; gives what ends it. */
  readonly add: (listener: () => void) => () => void;
  /** Asks Excel to tell, if that was not done yet. Excel may refuse, say while a cell is being edited: ask again. */
  readonly ask: () => Promise<void>;
};

/**
 * Listens to the changes of all sheets. Our own are left out where Excel says whose they are (ExcelApi 1.14); what was
 * taken back by Ctrl+Z is a change by hand.
 */
export function changedByOthers(run: RunExcel): Listeners {
  const listeners = new Set<() => void>();
  let isAsked = false;
  const told = async ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin') return;
    for (const listener of listeners) listener();
  };
  return {
    add: (listener) => {
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    ask: async () => {
      if (isAsked || listeners.size === 0) return;
      isAsked = true;
      try {
        await run(async ({ workbook }) => {
          workbook.worksheets.onChanged.add(told);
          await workbook.context.sync();
        });
      } catch (error) {
        isAsked = false;
        throw error;
      }
    },
  };
}
