import type { FigureTable, StatedRow } from '../calculate/figure-table.js';
import type { PlanVersion } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import { FORM_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { FIRST_ROW } from './block-sheet.js';
import type { RowBlock } from './block-types.js';
import type { CellAt } from './form-sheet.js';
import { type FormSheet, relativeReference } from './form-sheet.js';
import type { KeptBlock, KeptBlocks } from './kept-blocks.js';
import { blockKey } from './read-blocks.js';
import { onYears, ownYears, sheetYears } from './sheet-years.js';

/** A sheet of rows with what it does not say, by table; tables without a place on it are not among `shown`. */
export type BlockForm = {
  readonly form: FormSheet;
  readonly kept: KeptBlocks;
  readonly shown: ReadonlySet<string>;
};

/** A table on a sheet that others share, with its first row there; `number` is 0 for the whole. */
export type OwnedBlock<Row extends StatedRow> = RowBlock<Row> & {
  readonly number: number;
  readonly top: number;
  readonly version?: PlanVersion;
};

type Table<Row> = {
  readonly version?: PlanVersion;
  readonly years: readonly PlanYear[];
  readonly rows: readonly Row[];
};

/** Whose the tables are, and how they are laid out. */
type Owned<Own, Row extends StatedRow> = {
  readonly part: 'budget' | 'financing';
  readonly tables: readonly { readonly number: number; readonly table: Own }[];
  readonly figures: (table: Own, at: Path) => FigureTable<Row>;
  readonly owners?: Owners;
};

/** The names of partners, and the cells where they stand. */
type Owners = {
  readonly project: Project;
  readonly names: readonly (CellAt | undefined)[];
  readonly language: Language;
};

/** Lays tables out below each other on the years that they share; those whose years go another way are left out. */
export function ownedBlocks<
  Row extends StatedRow & { readonly amounts: readonly StatedAmount[] },
  Own extends Table<Row>,
>({
  part,
  tables,
  figures,
  owners,
}: Owned<Own, Row>): {
  readonly years: readonly PlanYear[];
  readonly blocks: readonly OwnedBlock<Row>[];
} {
  const years = sheetYears(tables.map(({ table }) => table));
  const blocks: OwnedBlock<Row>[] = [];
  let top = FIRST_ROW;
  for (const { number, table } of tables) {
    const own = ownYears(years, table);
    if (own === undefined) continue;
    const path: Path = number === 0 ? [part] : ['partners', number - 1, part];
    const laid = figures({ ...table, years, rows: table.rows.map((row) => onYears(row, own)) }, path);
    blocks.push({
      prefix: blockKey(number, part),
      path,
      figures: laid,
      ownYears: own,
      number,
      top,
      ...(table.version !== undefined && { version: table.version }),
      ...(owners !== undefined && { owner: ownerOf(owners, number) }),
    });
    top += laid.rows.length;
  }
  return { years, blocks };
}

/** What the sheet does not say of its tables. */
export function blockForm<Row extends StatedRow>(
  form: FormSheet,
  id: string,
  blocks: readonly OwnedBlock<Row>[],
): BlockForm {
  return {
    form,
    shown: new Set(blocks.map(({ prefix }) => prefix)),
    kept: Object.fromEntries(
      blocks.flatMap((block) => keptOfBlock(block, id).map((kept) => [block.prefix, kept])),
    ),
  };
}

/** The whole by its name; a partner by the cell where its name stands, so that it is renamed in one cell. */
function ownerOf({ project, names, language }: Owners, number: number) {
  if (number === 0) return { value: FORM_WORDS.wholeProject[language] };
  const value = project.partners[number - 1]?.name ?? '';
  const at = names[number - 1];
  if (at === undefined) return { value };
  const reference = relativeReference(at);
  return { value, formula: `IF(${reference}="","",${reference})` };
}

function keptOfBlock<Row extends StatedRow>(
  { ownYears: own, version, figures }: OwnedBlock<Row>,
  sheet: string,
): readonly KeptBlock[] {
  const isEmpty = figures.rows.length === 0;
  const isPart = own.includes(undefined);
  const numbers = own.flatMap((year, nth) => (year === undefined ? [] : [nth + 1]));
  if (!isEmpty && !isPart && version === undefined) return [];
  return [
    {
      sheet,
      ...(version !== undefined && { version }),
      ...(isPart && { years: numbers }),
      ...(isEmpty && { isEmpty }),
    },
  ];
}
