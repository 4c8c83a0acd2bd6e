/** Where a person finds a value; a reader fills in what it knows. `line` counts from 1. */
export type Place = {
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly path?: string;
};
