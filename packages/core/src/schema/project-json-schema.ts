import * as z from 'zod/mini';
import { projectFile } from './project-file.js';

/** The JSON Schema of a project file, for editors. */
export function projectJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://eurakit.invalid/project.schema.json',
    title: 'eurakit project file',
    ...z.toJSONSchema(projectFile, { io: 'input', reused: 'ref' }),
  };
}
