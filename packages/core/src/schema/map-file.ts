import * as z from 'zod';
import { choice, expects, list, text, unit } from './values.js';

const place = z.strictObject(
  {
    sheet: text.optional(),
    cell: text.optional(),
    line: z.int(expects('line-number')).optional(),
    path: text.optional(),
  },
  expects('object'),
);

const entry = { at: place.optional(), text, meaning: text };

/** A corrected reading: for every table of a file what its columns and rows mean. */
export const mapFile = z.strictObject(
  {
    eurakitMap: z.literal(1, expects('version-1')),
    tables: list(
      z.strictObject(
        {
          unit: unit.optional(),
          columns: list(z.strictObject(entry, expects('object')), 2_000),
          rows: list(
            z.strictObject(
              { ...entry, contribution: choice(['own', 'external']).optional() },
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
