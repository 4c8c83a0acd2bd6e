import { cellAt } from '../../packages/core/src/adapters/cell-at.js';
import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import type { Area } from '../../packages/core/src/grid/address.js';
import { parseAddress } from '../../packages/core/src/grid/address.js';
import type { CellValue, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import { REFUSED } from '../../packages/excel-addin/src/office/refusal-words.js';
import type {
  Mark,
  PaneHost,
  SheetContent,
  SheetPlace,
} from '../../packages/excel-addin/src/pane/pane-host.js';
import { initialState } from '../../packages/excel-addin/src/pane/pane-state.js';
import { createStore } from '../../packages/excel-addin/src/pane/store.js';
import type { Tools } from '../../packages/excel-addin/src/pane/tools.js';
import { ANSWERS } from '../../packages/excel-addin/src/work/answers.js';
import { directLink } from '../../packages/excel-addin/src/work/link.js';

/** A pane without a page on a workbook in memory, and what it did to the program around it. */
export type Started = Tools & {
  readonly valueAt: (address: string) => Promise<CellValue>;
  readonly marks: Mark[];
  readonly protectedSheets: string[];
  readonly shown: SheetPlace[];
  readonly written: Map<string, SheetContent>;
  readonly opened: { readonly bytes: Uint8Array; readonly name: string }[];
  select: Area | undefined;
};

/** Starts a pane on a workbook; `workbook` where it is to do otherwise than a workbook in memory. */
export function started(
  snapshot: Snapshot,
  { workbook = memoryWorkbook(snapshot) }: { readonly workbook?: Workbook } = {},
): Started {
  const [first] = snapshot.sheets;
  const sheet = first?.name ?? '';
  const around = {
    marks: [] as Mark[],
    protectedSheets: [] as string[],
    shown: [] as SheetPlace[],
    written: new Map<string, SheetContent>(),
    opened: [] as { bytes: Uint8Array; name: string }[],
    select: undefined as Area | undefined,
  };
  const host: PaneHost = {
    workbook,
    undo: 'pane',
    goTo: async (place) => {
      around.shown.push(place);
    },
    selection: async () => (around.select === undefined ? undefined : { sheet, area: around.select }),
    mark: async (marks) => {
      around.marks.splice(0, around.marks.length, ...marks);
      return around.protectedSheets;
    },
    openNew: async (bytes, name) => {
      around.opened.push({ bytes, name });
    },
    replaceSheet: async (name, content) => {
      around.written.set(name, content);
    },
    whyNot: (error) => REFUSED[error instanceof RangeError ? 'editing-cell' : 'other'](error),
    onChange: () => () => undefined,
  };
  const valueAt = async (address: string): Promise<CellValue> => {
    const at = parseAddress(address);
    const now = await workbook.read();
    const own = now.sheets.find(({ name }) => name === sheet);
    return at === undefined || own === undefined ? undefined : cellAt(own, at.row, at.column)?.value;
  };
  const store = createStore(initialState('fi'));
  return Object.assign(around, { host, store, link: directLink(ANSWERS), valueAt });
}

/** The last message of a pane, in Finnish, with its tone. */
export function said({ store }: Tools): string {
  const { message } = store.get();
  return message === undefined ? '' : `${message.tone}: ${message.text('fi')}`;
}
