import type { BoundCell, CellToBind } from '@eurakit/core/binding';
import type { Snapshot } from '@eurakit/core/workbook';
import type { BoundFill, FieldGroup, SourceFile } from '../../work/binding-questions.js';

/** A form that is being bound or filled. */
export type BindingState = {
  readonly source: SourceFile | undefined;
  /** The fields of that project in the language of the pane; `undefined` until they are asked for. */
  readonly groups: readonly FieldGroup[] | undefined;
  readonly cells: readonly BoundCell[];
  /** The cell that a person pointed at, with what is written around it. */
  readonly pointed: CellToBind | undefined;
  readonly plan: (Extract<BoundFill, { readonly ok: true }> & { readonly seen: Snapshot }) | undefined;
  /** Why nothing can be filled, or a file not be read. */
  readonly problems: readonly string[];
  readonly overwrite: boolean;
};

/** Nothing bound yet. */
export const NO_BINDING: BindingState = {
  source: undefined,
  groups: undefined,
  cells: [],
  pointed: undefined,
  plan: undefined,
  problems: [],
  overwrite: false,
};

/** The project and the binding outlast the form: the next one may be filled by them too. */
export function forAnotherForm({ source, groups, cells }: BindingState): BindingState {
  return { ...NO_BINDING, source, groups, cells };
}
