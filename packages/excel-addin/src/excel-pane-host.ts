import { readSpills } from './functions/read-spills.js';
import { changedByOthers } from './office/changed-by-others.js';
import { formatsOf } from './office/formats-of.js';
import { goTo } from './office/go-to.js';
import { markCells } from './office/mark-cells.js';
import { oneStep } from './office/one-step.js';
import { refusalOf } from './office/refusal-of.js';
import { REFUSED } from './office/refusal-words.js';
import { replaceSheet } from './office/replace-sheet.js';
import type { RunExcel } from './office/run-excel.js';
import { selected } from './office/selected.js';
import { toBase64 } from './office/to-base64.js';
import { officeWorkbook } from './office-workbook.js';
import type { PaneHost } from './pane/pane-host.js';

/** What is used of `Excel` itself. */
export type ExcelApi = Pick<typeof Excel, 'run' | 'createWorkbook'>;

/** Whether Excel has a set of its API: `Office.context.requirements.isSetSupported`. */
export type IsSetSupported = (set: string, version: string) => boolean;

/** An Excel that old has no functions that fill other cells. */
const NO_SPILLS = Promise.resolve([]);

/**
 * Excel as the pane needs it, from ExcelApi 1.9 on. From 1.20 on Excel takes each action back in one step; where it
 * says that it cannot, the pane has to.
 */
export function excelPaneHost(excel: ExcelApi, isSetSupported: IsSetSupported): PaneHost {
  const run: RunExcel = (batch) => excel.run(batch);
  const grouped: RunExcel = (batch) => excel.run({ mergeUndoGroup: true }, batch);
  const step = oneStep(run, isSetSupported('ExcelApi', '1.20') ? grouped : undefined);
  const workbook = officeWorkbook(run, step.run);
  const listeners = changedByOthers(run);
  const listen = async (): Promise<void> => {
    // Where Excel refuses, it is asked again with the next action: that one tells the person.
    await listeners.ask().catch(() => undefined);
  };
  const act = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    const result = await action();
    await listen();
    return result;
  };
  return {
    workbook: {
      read: () => act(() => workbook.read()),
      apply: (changes, seen) => act(() => workbook.apply(changes, seen)),
    },
    get undo() {
      return step.isExcels() ? 'program' : 'pane';
    },
    goTo: (place) => act(() => run((context) => goTo(context, place))),
    selection: () => act(() => run(selected)),
    mark: (marks) => act(() => run((context) => markCells(context, marks))),
    openNew: (bytes) => act(() => excel.createWorkbook(toBase64(bytes))),
    formats: (places) => act(() => run((context) => formatsOf(context, places))),
    replaceSheet: (name, content) => act(() => step.run((context) => replaceSheet(context, name, content))),
    spills: (seen) =>
      isSetSupported('ExcelApi', '1.12') ? act(() => run((context) => readSpills(context, seen))) : NO_SPILLS,
    whyNot: (error) => REFUSED[refusalOf(error)](error),
    onChange: (listener) => {
      const end = listeners.add(listener);
      void listen();
      return end;
    },
  };
}
