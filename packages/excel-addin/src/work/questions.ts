import type { NewChoices } from '@eurakit/core/forms';
import type { LocatedFinding, TableMap } from '@eurakit/core/read';
import type { FindingText, KeyText, KIND_WORDS, Language } from '@eurakit/core/render';
import type { Dropped, GoalCoverage, PlacedRepair, ReportPage } from '@eurakit/core/report';
import type { CellChange, Given, Snapshot } from '@eurakit/core/workbook';
import type { SheetPlace } from '../pane/pane-host.js';
import type { BindingQuestions } from './binding-questions.js';

/** A workbook and how it is to be read. */
export type Book = {
  readonly snapshot: Snapshot;
  readonly given: Given;
  readonly map: readonly TableMap[] | undefined;
};

/** Text that was pasted, and how it is to be read. */
type Pasted = PastedText & { readonly given: Given };

/** Text that was pasted; `keep` names repairs of a report that the person turned down. */
export type PastedText = {
  readonly text: string;
  readonly keep: readonly string[];
  readonly language: Language;
};

/** What is asked of the worker, and what it answers; all plain data. */
export type Questions = BindingQuestions & {
  readonly check: { readonly asks: Book; readonly answer: Checked };
  readonly paste: { readonly asks: Pasted; readonly answer: PastedTable | PastedReport };
  readonly reportForms: { readonly asks: PastedText; readonly answer: NewBook };
  readonly fill: {
    readonly asks: Book & { readonly from: FillSource; readonly into: number };
    readonly answer: FillPlan;
  };
  readonly keys: {
    readonly asks: Book & { readonly language: Language };
    readonly answer: readonly TableKeys[];
  };
  readonly forms: {
    readonly asks: Book & { readonly from: BookSource; readonly language: Language };
    readonly answer: FormsBook;
  };
  readonly newChoices: { readonly asks: Language; readonly answer: NewChoices };
};

/** Everything that a check found in a workbook. `readable` is false where no figures were recognised. */
export type Checked = {
  readonly readable: boolean;
  readonly tables: readonly TableSeen[];
  /** The sheets of our forms, in their order; none in other workbooks. */
  readonly forms: readonly string[];
  readonly findings: readonly FoundAt[];
  /** Which sub-projects serve which sub-goals, where the workbook says so. */
  readonly coverage: GoalCoverage | undefined;
  /** How many cells need eurakit to be computed. */
  readonly functionCells: number;
  /** What the person told but cannot be read; `undefined` where all could. */
  readonly unread: readonly (keyof Given)[];
};

/** A table as it was recognised; `map` is what a person can correct. */
export type TableSeen = {
  readonly kind: keyof typeof KIND_WORDS;
  readonly at: SheetPlace | undefined;
  readonly years: readonly number[];
  readonly map: TableMap | undefined;
  readonly holdsPlan: boolean;
};

/**
 * A finding with its sentences in each language: the pane is told them, so that it starts without those of every rule
 * there is, and changes its language without asking.
 */
export type ToldFinding = LocatedFinding & { readonly words: Readonly<Record<Language, FindingText>> };

/** A finding with the table it is about, if any, and the number that would set it right at its cell. */
export type FoundAt = ToldFinding & { readonly table: number; readonly repair?: CellChange };

/** From where the empty cells of a table get their figures: from the table itself, or from a project file. */
export type FillSource = { readonly kind: 'own' } | { readonly kind: 'project'; readonly text: string };

/** What would be written, and what would be left. `problem` where the source cannot be read. */
export type FillPlan =
  | {
      readonly ok: true;
      readonly changes: readonly CellChange[];
      readonly overwrites: readonly CellChange[];
      readonly unmatched: readonly string[];
    }
  | { readonly ok: false; readonly problem: 'no-plan' | 'source-unreadable' };

/** Which keys fit the groups of one table. */
export type TableKeys = { readonly table: number; readonly groups: readonly KeyText[] };

/** A new workbook: the bytes of an .xlsx file, and a name for it. */
export type NewBook = { readonly bytes: Uint8Array; readonly name: string };

/** Of what a reporting workbook is made: of a plan in the workbook, or of what a person tells of a new one. */
export type BookSource =
  | { readonly kind: 'table'; readonly table: number }
  | ({ readonly kind: 'empty' } & EmptyBook);

/** What a new workbook is for; an empty text where nothing is told. */
export type EmptyBook = Readonly<
  Record<'years' | 'period' | 'fund' | 'costModel' | 'salaryModel' | 'partners', string>
>;

/** A reporting workbook in our forms, as the bytes of an .xlsx file. */
export type FormsBook =
  | ({ readonly ok: true } & NewBook)
  | { readonly ok: false; readonly problem: 'years' | 'partners' };

/** A pasted table: what was found in it, its cells, and the text without what is no table. */
export type PastedTable = {
  readonly kind: 'table';
  readonly readable: boolean;
  readonly findings: readonly ToldFinding[];
  readonly cells: readonly (readonly (string | number | undefined)[])[];
};

/** A pasted report: what it says of each sub-project, what was repaired and left out, and what was found. */
export type PastedReport = {
  readonly kind: 'report';
  readonly pages: readonly ReportPage[];
  readonly repairs: readonly PlacedRepair[];
  readonly dropped: readonly Dropped[];
  readonly findings: readonly ToldFinding[];
};
