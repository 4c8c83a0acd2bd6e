import type { Path } from '../model/finding.js';
import type { CellAt } from './form-sheet.js';

export type Places = readonly (readonly [Path, CellAt])[];

/** A part of a project file as it was read, with the cells of its values by their paths. */
export type ReadPart = { readonly json: unknown; readonly places: Places };

/** The rows of one owner as its part of a project file, with their places; paths begin at that part. */
export type ReadBlock = {
  readonly owner: { readonly number: number } | { readonly name: string };
  readonly json: { readonly years: readonly unknown[]; readonly rows: readonly unknown[] };
  readonly places: Places;
  readonly computed: readonly Path[];
};
