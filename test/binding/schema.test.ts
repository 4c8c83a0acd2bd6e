import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toBindingFile } from '../../packages/core/src/binding.js';
import { bindingFile, bindingJsonSchema, readJson } from '../../packages/core/src/schema.js';
import { schemaViolations } from '../schema/json-schema.js';
import { AUTHORITY_BINDING } from './authority-form.js';

const STORED = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../packages/core/schema/binding.schema.json', import.meta.url)),
    'utf8',
  ),
);
const FILE = toBindingFile({ cells: AUTHORITY_BINDING.cells.slice(0, 1) });
const [FIRST] = FILE.cells;

test('the JSON Schema is kept as a file, and takes a binding', () => {
  expect(STORED).toEqual(bindingJsonSchema());
  expect(schemaViolations(STORED, toBindingFile(AUTHORITY_BINDING))).toEqual([]);
});

test.for<[file: object, why: string]>([
  [{ ...FILE, eurakitBinding: 2 }, 'another version'],
  [{ cells: FILE.cells }, 'no version'],
  [{ ...FILE, colour: 'red' }, 'an unknown field'],
  [{ ...FILE, cells: [{ ...FIRST, row: 1 }] }, 'an unknown field of a cell'],
  [{ ...FILE, cells: [{ ...FIRST, label: '' }] }, 'a cell without its label cannot be found to be moved'],
  [{ ...FILE, cells: [{ ...FIRST, cell: 'C5:D5' }] }, 'more than one cell'],
  [{ ...FILE, cells: [{ ...FIRST, unit: '100' }] }, 'no unit'],
])('schema and reader refuse %j: %s', ([file]) => {
  expect(schemaViolations(STORED, file)).not.toEqual([]);
  expect(readJson(JSON.stringify(file), bindingFile).ok).toBe(false);
});
