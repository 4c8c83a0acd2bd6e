import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { type ExcelApi, excelPaneHost } from '../../packages/excel-addin/src/excel-pane-host.js';
import type { PaneHost } from '../../packages/excel-addin/src/pane/pane-host.js';
import { type Book, openBook, type Unlocked } from '../excel-host/book.js';
import { type ExcelHost, type HostSettings, startExcel } from '../excel-host/excel-host.js';
import { CONTRACT_SNAPSHOT } from '../workbook/contract.js';
import { UNLOCKED } from './open-contract-excel.js';

export type OpenPane = ExcelHost & {
  readonly pane: PaneHost;
  /** Each `Excel.run` since the start: whether Excel was asked to take it back in one step. */
  readonly runs: readonly ('one-step' | 'plain')[];
  /** Whether what runs now is to be taken back in one step. */
  readonly isInStep: () => boolean;
};

/** Settings of the host, the newest ExcelApi that it has (1.20 unless said otherwise), a workbook that is open already. */
export type PaneSettings = HostSettings & { readonly api?: number; readonly book?: Book };

/** Our Excel as the pane has it, over Microsoft's client. */
export function openPane(snapshot: Snapshot, settings: PaneSettings = {}, unlocked?: Unlocked): OpenPane {
  const host = startExcel(settings.book ?? openBook(snapshot, unlocked), settings);
  const runs: ('one-step' | 'plain')[] = [];
  let depth = 0;
  const excel: ExcelApi = {
    createWorkbook: (base64) => host.excel.createWorkbook(base64),
    run: async (first: unknown, second?: unknown) => {
      const isStep = typeof first === 'object' && first !== null && 'mergeUndoGroup' in first;
      runs.push(isStep ? 'one-step' : 'plain');
      depth += isStep ? 1 : 0;
      try {
        return await Reflect.apply(
          host.excel.run,
          host.excel,
          second === undefined ? [first] : [first, second],
        );
      } finally {
        depth -= isStep ? 1 : 0;
      }
    },
  };
  const minor = settings.api ?? 20;
  const isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= minor;
  return { ...host, runs, isInStep: () => depth > 0, pane: excelPaneHost(excel, isSetSupported) };
}

/** The workbook of the contract, open in our Excel as the pane has it. */
export function openContractPane(settings?: PaneSettings): OpenPane {
  return openPane(CONTRACT_SNAPSHOT, settings, UNLOCKED);
}
