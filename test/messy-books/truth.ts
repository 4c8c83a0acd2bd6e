import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What was put wrong into a book on purpose, and where a finding about it may stand. */
export type Seeded = {
  readonly fault: string;
  readonly what: string;
  readonly severity: string;
  readonly cell?: string;
  readonly line?: number;
  readonly expectedFindingNear: readonly string[];
};

/** A table as a person sees it; `sheet` and `range` are null where the file has none. */
export type TrueTable = {
  readonly kind: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly unit: string;
  readonly years: readonly number[];
  readonly rowLabels: readonly string[];
  readonly figures: readonly (readonly (string | null)[])[];
};

/** What is known of one book. */
export type Book = {
  readonly file: string;
  readonly clean: boolean;
  readonly tables: readonly TrueTable[];
  readonly seeded: readonly Seeded[];
  readonly mustNotReport: readonly { readonly cells: readonly string[]; readonly what: string }[];
};

const FOLDER = fileURLToPath(new URL('./books/', import.meta.url));

/** All books, in the order of their names. */
export const BOOKS: readonly Book[] = JSON.parse(
  readFileSync(new URL('./truth.json', import.meta.url), 'utf8'),
);

/** The bytes of a book. */
export function bookBytes({ file }: Book): Uint8Array {
  return readFileSync(FOLDER + file);
}

/** The files that lie in the folder, so that none is there without its truth. */
export function bookFiles(): readonly string[] {
  return readdirSync(FOLDER).sort();
}
