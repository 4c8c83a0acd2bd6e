import { rmSync } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Text } from '@eurakit/core/render';
import { errorCode } from './error-code.js';
import { done, type Outcome, stop } from './outcome.js';
import {
  diskIsFull,
  outputExists,
  outputFailed,
  outputFolderMissing,
  outputIsFolder,
  outputIsInput,
  outputIsLocked,
  writingNotAllowed,
} from './words/file-problems.js';

export type Content = string | Uint8Array;

/** `inputs` are the files of the same call: they are never written over, not even by force. */
export type OutputOptions = { readonly force: boolean; readonly inputs: readonly string[] };

/**
 * Writes a whole file or nothing: under another name beside it, read back, then renamed. A file that exists is
 * kept unless `force`; a link stays a link; an interruption leaves nothing behind. Never throws.
 */
export async function writeOutput(
  file: string,
  content: Content,
  { force, inputs }: OutputOptions,
): Promise<Outcome<undefined>> {
  try {
    const existing = await stat(file).catch(ifMissing);
    if (existing === undefined) return done(await replace(file, content, undefined));
    if (existing.isDirectory()) return stop(outputIsFolder(file));
    if (!existing.isFile()) return done(await writeInto(file, content));
    if (await isAmong(file, inputs)) return stop(outputIsInput(file));
    if (!force) return stop(outputExists(file));
    await (await open(file, 'r+')).close(); // a file that may not be written to is not replaced either
    return done(await replace(await realpath(file), content, existing.mode));
  } catch (error) {
    return stop(problemOf(file, errorCode(error)));
  }
}

/** The exit code of a program that was stopped by Ctrl+C. */
const INTERRUPTED = 130;

/** The disk gave back something else than was written to it. */
class NotAsWrittenError extends Error {
  readonly code = 'EIO';
}

async function replace(file: string, content: Content, mode: number | undefined): Promise<undefined> {
  const beside = join(dirname(file), `.${basename(file).slice(0, 100)}.${process.pid}.eurakit`);
  const interrupted = (): void => {
    rmSync(beside, { force: true });
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!Buffer.from(content).equals(await readFile(beside))) throw new NotAsWrittenError();
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

/** A pipe or a device, such as /dev/stdout, has no name that another file could take. */
async function writeInto(file: string, content: Content): Promise<undefined> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

async function isAmong(file: string, inputs: readonly string[]): Promise<boolean> {
  const own = await stat(file, { bigint: true });
  for (const input of inputs) {
    const other = await stat(input, { bigint: true }).catch(ifMissing);
    if (other !== undefined && other.ino === own.ino && other.dev === own.dev) return true;
  }
  return false;
}

function ifMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}

function problemOf(file: string, code: string): Text {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return outputFolderMissing(file);
    case 'EISDIR':
      return outputIsFolder(file);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return writingNotAllowed(file);
    case 'EBUSY':
    case 'ETXTBSY':
      return outputIsLocked(file);
    case 'ENOSPC':
    case 'EDQUOT':
      return diskIsFull(file);
    default:
      return outputFailed(file, code);
  }
}
