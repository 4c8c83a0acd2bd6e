import { isNoUndo } from './refused.js';
import type { RunExcel } from './run-excel.js';

/** Actions that Excel takes back in one step, where it can. */
export type OneStep = {
  readonly run: RunExcel;
  /** Whether Ctrl+Z takes back what was done last. */
  readonly isExcels: () => boolean;
};

/**
 * Runs what is to be taken back at once in `grouped`, Excel's own undo group, and in `run` where there is none. Where
 * Excel says that it cannot group what was asked, the batch is done once more without.
 */
export function oneStep(run: RunExcel, grouped: RunExcel | undefined): OneStep {
  let isGrouped = grouped !== undefined;
  return {
    isExcels: () => isGrouped,
    run: async (batch) => {
      if (grouped === undefined) return run(batch);
      try {
        const result = await grouped(batch);
        isGrouped = true;
        return result;
      } catch (error) {
        if (!isNoUndo(error)) throw error;
        isGrouped = false;
        return run(batch);
      }
    },
  };
}
