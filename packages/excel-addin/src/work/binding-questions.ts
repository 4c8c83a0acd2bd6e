import type { BoundCell, CellToBind } from '@eurakit/core/binding';
import type { Language } from '@eurakit/core/render';
import type { CellChange, Snapshot } from '@eurakit/core/workbook';
import type { SheetPlace } from '../pane/pane-host.js';

/** A file that holds a project: a project file, or a workbook with our forms or with a table of them. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/** A field that can be put into a cell; `value` is what it holds, empty where the project has none. */
export type FieldChoice = {
  readonly id: string;
  readonly text: string;
  readonly value: string;
  /** An amount, which is written in a unit. */
  readonly isFigure: boolean;
};

export type FieldGroup = { readonly title: string; readonly fields: readonly FieldChoice[] };

/** What is asked of the worker about bindings, and what it answers. */
export type BindingQuestions = {
  readonly fields: {
    readonly asks: { readonly source: SourceFile | undefined; readonly language: Language };
    readonly answer: FieldsOfSource;
  };
  readonly pointed: {
    readonly asks: { readonly snapshot: Snapshot; readonly place: SheetPlace };
    readonly answer: CellToBind | undefined;
  };
  readonly bind: {
    readonly asks: {
      readonly field: string;
      readonly pointed: CellToBind;
      readonly unit: BoundCell['unit'];
    };
    readonly answer: BoundCell;
  };
  readonly openBinding: {
    readonly asks: { readonly text: string; readonly language: Language };
    readonly answer: OpenedBinding;
  };
  readonly bound: {
    readonly asks: {
      readonly snapshot: Snapshot;
      readonly source: SourceFile;
      readonly cells: readonly BoundCell[];
      /** The formats of cells that may be empty, where they are known. */
      readonly formats: readonly CellFormat[];
      readonly language: Language;
    };
    readonly answer: BoundFill;
  };
};

export type CellFormat = SheetPlace & { readonly format: string };

/** The fields of a project; `readable` is false where a file was given that holds none. */
type FieldsOfSource = { readonly readable: boolean; readonly groups: readonly FieldGroup[] };

/** A binding from its file, or what is wrong with that. */
type OpenedBinding =
  | { readonly ok: true; readonly cells: readonly BoundCell[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What filling a form would write; or every reason, in words, why nothing is written. */
export type BoundFill =
  | {
      readonly ok: true;
      readonly changes: readonly CellChange[];
      readonly overwrites: readonly CellChange[];
      /** How many cells hold their field already. */
      readonly same: number;
      /** Entries whose field the project does not have. */
      readonly absent: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] }
  | { readonly ok: false; readonly problems: undefined };
