import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Merged, PartnerFile } from '@eurakit/core/merge';
import type { Context } from '@eurakit/core/read';
import type { Text } from '@eurakit/core/render';
import type { Call } from './call.js';
import { readInput } from './file-input.js';
import { notOpened, printReport } from './file-report.js';
import { parseHtml } from './html-parser.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { say } from './printed.js';
import { unreadableText } from './unreadable.js';
import { merging, sameFileTwice } from './words/merge-words.js';
import { evaluateInput } from './workbook-input.js';

/** A partner's file that was read; `hash` is of its content. */
export type PartnerInput = PartnerFile & { readonly hash: string };

/** Reads every file, in the order given; what cannot be read is told, and the others are read all the same. */
export async function readPartners(
  files: readonly string[],
  context: Context,
  { language, flags }: Call,
  io: Io,
): Promise<Outcome<{ readonly read: readonly PartnerInput[]; readonly unread: readonly string[] }>> {
  const paths = await Promise.all(files.map((file) => realpath(file).catch(() => file)));
  const again = paths.findIndex((path, nth) => paths.indexOf(path) < nth);
  if (again >= 0)
    return stop(sameFileTwice(files[paths.indexOf(paths[again] ?? '')] ?? '', files[again] ?? ''));
  const read: PartnerInput[] = [];
  const unread: string[] = [];
  for (const [nth, file] of files.entries()) {
    if (io.terminal) say(io, merging(nth + 1, files.length, file)(language));
    const one = await readPartner(file, context, io);
    if (one.ok) {
      read.push(one.value);
      continue;
    }
    unread.push(file);
    const problem = one.problem(language);
    if (flags.has('json')) printReport(io, notOpened(file, problem));
    say(io, problem);
  }
  return done({ read, unread });
}

async function readPartner(file: string, context: Context, io: Io): Promise<Outcome<PartnerInput>> {
  const input = await readInput(file, io);
  if (!input.ok) return input;
  const name = basename(file);
  const evaluated = await evaluateInput(input.value, file, { context, name, html: parseHtml });
  if (!evaluated.ok) return evaluated;
  if (!evaluated.value.readable) return stop(unreadableText(file, evaluated.value));
  const hash = createHash('sha256').update(input.value).digest('hex');
  return done({ file, name: basename(file, extname(file)), evaluation: evaluated.value, hash });
}

/** Two files of one content count the same figures twice; forms without figures have none to count. */
export function sameTwice(inputs: readonly PartnerInput[], { files }: Merged): Text | undefined {
  const isEmpty = (nth: number): boolean =>
    files[nth]?.findings.some(({ code }) => code === 'partner-form-empty') === true;
  for (const [nth, { file, hash }] of inputs.entries()) {
    const first = inputs.findIndex((one) => one.hash === hash);
    const other = inputs[first];
    if (other !== undefined && first < nth && !isEmpty(nth)) return sameFileTwice(other.file, file);
  }
  return undefined;
}
