import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '@eurakit/core/render';
import { errorCode } from './error-code.js';
import { collect, type Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import {
  inputFailed,
  inputIsFolder,
  inputIsLocked,
  missingFile,
  readingNotAllowed,
} from './words/file-problems.js';

/** The bytes of a file, or of standard input for `-`; never throws. */
export async function readInput(file: string, io: Io): Promise<Outcome<Uint8Array>> {
  try {
    if (file === '-') return done(await io.stdin());
    if ((await stat(file)).isDirectory()) return stop(isFolder(file));
    return done(await collect(createReadStream(file)));
  } catch (error) {
    return stop(problemOf(file, errorCode(error)));
  }
}

function isFolder(file: string): Text {
  return inputIsFolder(file, join(file, '*.xlsx'));
}

function problemOf(file: string, code: string): Text {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return missingFile(file);
    case 'EISDIR':
      return isFolder(file);
    case 'EACCES':
    case 'EPERM':
      return readingNotAllowed(file);
    case 'EBUSY':
      return inputIsLocked(file);
    default:
      return inputFailed(file, code);
  }
}
