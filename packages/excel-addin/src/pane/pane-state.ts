import type { Severity } from '@eurakit/core';
import type { TableMap } from '@eurakit/core/read';
import type { Language, Text } from '@eurakit/core/render';
import type { CellChange, Given, Snapshot } from '@eurakit/core/workbook';
import type {
  Checked,
  FillPlan,
  FillSource,
  PastedReport,
  PastedTable,
  PastedText,
  TableKeys,
} from '../work/questions.js';
import type { BindingState } from './binding/binding-state.js';
import { NO_BINDING } from './binding/binding-state.js';
import type { Acknowledged } from './check/acknowledged.js';

export const VIEWS = ['check', 'reading', 'fill', 'binding', 'allocate', 'keys', 'paste', 'about'] as const;
export type View = (typeof VIEWS)[number];

/** A sentence about what was just done: `alert` where it could not be. */
type Message = { readonly tone: 'status' | 'alert'; readonly text: Text };

/** What the pane knows and shows. */
export type PaneState = {
  readonly language: Language;
  readonly view: View;
  /** What is going on, and can be stopped. */
  readonly busy: Text | undefined;
  readonly message: Message | undefined;
  /** What the person told of the workbook; kept with it. */
  readonly given: Given;
  readonly map: readonly TableMap[] | undefined;
  readonly acknowledged: readonly Acknowledged[];
  /** The last check and the workbook as it was then; `stale` when something was changed since. */
  readonly checked: (Checked & { readonly snapshot: Snapshot }) | undefined;
  readonly stale: boolean;
  readonly shown: Readonly<Record<Severity, boolean>>;
  /** Kinds of findings on a sheet, each of which is shown although there are many. */
  readonly unfolded: readonly string[];
  readonly marked: boolean;
  readonly fill: FillState;
  readonly binding: BindingState;
  readonly keys: readonly TableKeys[] | undefined;
  readonly pasted: (PastedText & { readonly read: PastedTable | PastedReport }) | undefined;
  /** What would take back the last writing, where the pane does that itself. */
  readonly undo: readonly CellChange[];
};

/** What is to be filled, and what that would write. */
export type FillState = {
  readonly into: number;
  readonly from: FillSource;
  readonly plan: (FillPlan & { readonly seen: Snapshot }) | undefined;
  /** Whether cells that hold another number are overwritten too. */
  readonly overwrite: boolean;
};

/** A pane that has done nothing yet. */
export function initialState(language: Language): PaneState {
  return {
    language,
    view: 'check',
    busy: undefined,
    message: undefined,
    given: { rate: '', period: '', key: '' },
    map: undefined,
    acknowledged: [],
    checked: undefined,
    stale: false,
    shown: { error: true, warning: true, notice: true },
    unfolded: [],
    marked: false,
    fill: { into: 0, from: { kind: 'own' }, plan: undefined, overwrite: false },
    binding: NO_BINDING,
    keys: undefined,
    pasted: undefined,
    undo: [],
  };
}
