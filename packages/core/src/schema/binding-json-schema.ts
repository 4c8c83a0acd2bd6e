import * as z from 'zod/mini';
import { bindingFile } from './binding-file.js';

/** The JSON Schema of a template binding, for editors. */
export function bindingJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://eurakit.invalid/binding.schema.json',
    title: 'eurakit template binding',
    ...z.toJSONSchema(bindingFile, { io: 'input', reused: 'ref' }),
  };
}
