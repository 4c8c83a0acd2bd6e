import * as z from 'zod/mini';
import { expects, list, text, unit } from './values.js';

const cell = z
  .string(expects('cell-address'))
  .check(z.regex(/^[A-Za-z]{1,3}[1-9]\d{0,6}$/, expects('cell-address')));

const name = text.check(z.minLength(1, expects('text')));

/** Which fields of a project go into which cells of somebody else's form, each with the label beside it. */
export const bindingFile = z.strictObject(
  {
    $schema: z.exactOptional(text),
    eurakitBinding: z.literal(1, expects('version-1')),
    name: z.exactOptional(text),
    cells: list(
      z.strictObject(
        {
          field: name,
          sheet: name,
          cell,
          label: name,
          labelCell: z.exactOptional(cell),
          heading: z.exactOptional(name),
          headingCell: z.exactOptional(cell),
          unit: z.exactOptional(unit),
        },
        expects('object'),
      ),
      2_000,
    ),
  },
  expects('object'),
);

/** What the file of a template binding holds. */
export type BindingFile = z.infer<typeof bindingFile>;
