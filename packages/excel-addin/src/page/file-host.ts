import type { Severity } from '@eurakit/core';
import { parseArea, type Workbook } from '@eurakit/core/workbook';
import type { PaneHost } from '../pane/pane-host.js';
import { other, sheetMissing } from '../pane/words/refusal-words.js';
import { saveFile } from './actions/download.js';
import { writeCells } from './actions/write-cells.js';
import { placeKey } from './page-state.js';
import type { PageTools } from './page-tools.js';
import { selectedArea } from './sheet/selected-area.js';

/** What the pane needs of the page that holds a file. */
export function fileHost(tools: PageTools): PaneHost {
  const { store, listeners } = tools;
  const workbook: Workbook = {
    read: async () => {
      await tools.held.last;
      return store.get().book?.snapshot ?? NOTHING;
    },
    apply: (changes, seen) => {
      store.set({ message: undefined });
      return writeCells(tools, changes, seen);
    },
  };
  return {
    workbook,
    undo: 'pane',
    goTo: async ({ sheet, cell }) => {
      const area = parseArea(cell);
      const { book } = store.get();
      if (area === undefined || book?.snapshot.sheets.every(({ name }) => name !== sheet) !== false)
        throw new SheetMissingError(`${sheet}!${cell}`);
      const cursor = { row: area.top, column: area.left };
      const anchor = { row: area.bottom, column: area.right };
      store.set({ sheet, cursor, anchor, editing: undefined });
      // On a narrow screen the sheet is above the pane, perhaps out of sight.
      document.querySelector('.sheet')?.scrollIntoView({ block: 'nearest' });
    },
    selection: async () => {
      const { book, sheet } = store.get();
      return book === undefined ? undefined : { sheet, area: selectedArea(store.get()) };
    },
    mark: async (marks) => {
      const marked = new Map<string, Severity>();
      for (const { sheet, cell, severity } of marks) {
        const area = parseArea(cell);
        if (area !== undefined) marked.set(placeKey(sheet, area.top, area.left), severity);
      }
      store.set({ marks: marked });
      return [];
    },
    openNew: async (bytes, name) => {
      saveFile(name, bytes);
      store.set({ asking: { kind: 'open-new', name, bytes }, message: undefined });
    },
    formats: async (places) => {
      await tools.held.last;
      const asks = places.map(({ sheet, cell }) => ({ sheet, cell }));
      return (await tools.held.link?.call('formats', asks)) ?? [];
    },
    saveFile,
    replaceSheet: undefined,
    whyNot: (error) => (error instanceof SheetMissingError ? sheetMissing() : other(error)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A place on a sheet that the open workbook does not have. */
class SheetMissingError extends Error {
  override readonly name = 'SheetMissingError';
}

/** A workbook without anything, where none is open. */
const NOTHING = { sheets: [], names: [], properties: new Map(), dateSystem: 1900 } as const;
