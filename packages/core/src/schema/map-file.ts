import * as z from 'zod';
import { choice, list, text, unit } from './values.js';

const place = z.strictObject(
  {
    sheet: text.optional(),
    cell: text.optional(),
    line: z.int({ error: 'line' }).optional(),
    path: text.optional(),
  },
  { error: 'object' },
);

const entry = { at: place.optional(), text, meaning: text };

/** A corrected reading: for every table of a file what its columns and rows mean. */
export const mapFile = z.strictObject(
  {
    eurakitMap: z.literal(1, { error: 'version-1' }),
    tables: list(
      z.strictObject(
        {
          unit: unit.optional(),
          columns: list(z.strictObject(entry, { error: 'object' }), 2_000),
          rows: list(
            z.strictObject(
              { ...entry, contribution: choice(['own', 'external']).optional() },
              { error: 'object' },
            ),
            5_000,
          ),
        },
        { error: 'object' },
      ),
      200,
    ),
  },
  { error: 'object' },
);

export type MapFile = z.infer<typeof mapFile>;
