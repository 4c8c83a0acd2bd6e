import type { Path } from '../model/finding.js';
import { toPointer } from '../model/finding.js';
import { type ProjectFile, projectFile } from '../schema/project-file.js';
import { type JsonRead, readJson } from '../schema/read-json.js';
import type { Place } from '../values/place.js';
import type { Draft } from './draft.js';
import { withoutAbsent } from './without-absent.js';

/** Parts of a project file that are let in but not read yet. */
const UNCHECKED = ['payments'] as const;

/** Reads a project file to a draft. A value's place is its path in the file. */
export function draftFromJson(text: string): JsonRead<Draft> {
  const read = readJson(text, projectFile);
  return read.ok ? { ok: true, value: toDraft(read.value) } : read;
}

/** The place of a value in a JSON file. */
export function placeInJson(path: Path): Place {
  return { path: toPointer(path) };
}

function toDraft(file: ProjectFile): Draft {
  const { eurakit: _version, $schema: _schema, payments: _payments, ...parts } = file;
  return {
    ...withoutAbsent(parts),
    unchecked: Object.fromEntries(
      UNCHECKED.flatMap((part) => (file[part] === undefined ? [] : [[part, file[part]]])),
    ),
  };
}
