import * as z from 'zod/mini';
import { FUNDER_CLASSES } from '../model/financing-plan.js';
import { parsePlanYear } from '../values/period.js';
import { choice, expects, list, text, unit } from './values.js';

const place = z.strictObject(
  {
    sheet: z.exactOptional(text),
    cell: z.exactOptional(text),
    line: z.exactOptional(z.int(expects('line-number'))),
    path: z.exactOptional(text),
  },
  expects('object'),
);

const entry = { at: z.exactOptional(place), text };

const COLUMN_MEANINGS: readonly string[] = [
  ...['label', 'total', 'percent', 'weight', 'part', 'beside', 'month', 'ignored', 'unknown'],
  ...['approved', 'before', 'period', 'cumulative', 'left', 'change', 'new'],
];

const columnMeaning = z
  .string(expects('column-meaning'))
  .check(
    z.refine(
      (meaning) => COLUMN_MEANINGS.includes(meaning) || parsePlanYear(meaning) !== undefined,
      expects('column-meaning'),
    ),
  );

const rowMeaning = choice([...FUNDER_CLASSES, 'group', 'total', 'netCosts', 'ignored']);

/** A corrected reading: for every table of a file what its columns and rows mean. */
export const mapFile = z.strictObject(
  {
    eurakitMap: z.literal(1, expects('version-1')),
    tables: list(
      z.strictObject(
        {
          unit: z.exactOptional(unit),
          columns: list(z.strictObject({ ...entry, meaning: columnMeaning }, expects('object')), 2_000),
          rows: list(
            z.strictObject(
              { ...entry, meaning: rowMeaning, contribution: z.exactOptional(choice(['own', 'external'])) },
              expects('object'),
            ),
            5_000,
          ),
        },
        expects('object'),
      ),
      200,
    ),
  },
  expects('object'),
);

/** What the file of a corrected reading holds. */
export type MapFile = z.infer<typeof mapFile>;
