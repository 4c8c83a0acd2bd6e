import * as z from 'zod/mini';
import { ratePackFile } from './rate-pack.js';

/** The JSON Schema of a pack of rates, for editors. */
export function ratePackJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://eurakit.invalid/rates.schema.json',
    title: 'eurakit rate pack',
    ...z.toJSONSchema(ratePackFile, { io: 'input', reused: 'ref' }),
  };
}
