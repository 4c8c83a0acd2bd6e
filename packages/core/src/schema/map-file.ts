import * as z from 'zod';
import { FUNDER_CLASSES } from '../model/financing-plan.js';
import { parsePlanYear } from '../values/period.js';
import { choice, expects, list, text, unit } from './values.js';

const place = z.strictObject(
  {
    sheet: text.exactOptional(),
    cell: text.exactOptional(),
    line: z.int(expects('line-number')).exactOptional(),
    path: text.exactOptional(),
  },
  expects('object'),
);

const entry = { at: place.exactOptional(), text };

const COLUMN_MEANINGS: readonly string[] = ['label', 'total', 'percent', 'ignored', 'unknown'];

const columnMeaning = z
  .string(expects('column-meaning'))
  .refine(
    (meaning) => COLUMN_MEANINGS.includes(meaning) || parsePlanYear(meaning) !== undefined,
    expects('column-meaning'),
  );

const rowMeaning = choice([...FUNDER_CLASSES, 'group', 'total', 'netCosts', 'ignored']);

/** A corrected reading: for every table of a file what its columns and rows mean. */
export const mapFile = z.strictObject(
  {
    eurakitMap: z.literal(1, expects('version-1')),
    tables: list(
      z.strictObject(
        {
          unit: unit.exactOptional(),
          columns: list(z.strictObject({ ...entry, meaning: columnMeaning }, expects('object')), 2_000),
          rows: list(
            z.strictObject(
              { ...entry, meaning: rowMeaning, contribution: choice(['own', 'external']).exactOptional() },
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

export type MapFile = z.infer<typeof mapFile>;
