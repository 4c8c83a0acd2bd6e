import { basename, extname } from 'node:path';
import type { Project } from '@eurakit/core';
import { type Merged, mergePartners } from '@eurakit/core/merge';
import type { Context, LocatedFinding } from '@eurakit/core/read';
import { countBySeverity, type Language, summary, toReport } from '@eurakit/core/render';
import type { Call, Run } from './call.js';
import { readContext } from './context.js';
import { expandFiles } from './expand-files.js';
import type { Content } from './file-output.js';
import { printReport } from './file-report.js';
import { lookOf, sectionLines, withoutPaths } from './finding-lines.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { type PartnerInput, readPartners, sameTwice } from './partner-inputs.js';
import { say } from './printed.js';
import { readFund } from './programme-options.js';
import { readProject } from './project-input.js';
import { giveResult, projectText } from './result.js';
import { unreadableText } from './unreadable.js';
import {
  intoIsNoWhole,
  mergeNeedsOut,
  mergeNeedsTwo,
  notAllRead,
  nothingToMerge,
  notMerged,
  partnerNamed,
  wholeOfPartners,
  writtenWithout,
} from './words/merge-words.js';
import { formatUnknown } from './words/table-problems.js';
import { placedIn, workbookBytes } from './workbook-output.js';

const ENDINGS = ['.xlsx', '.json'];

/**
 * Makes the coordinator's workbook from partners' files and tells what does not fit: 2 if a file could not be read
 * (then nothing is written, unless that is allowed), 1 if there are errors, else 0.
 */
export const merge: Run = async (call, io) => {
  const { usage, values, flags } = call;
  const words = await expandFiles(call.words);
  const into = values.get('into');
  if (words.length < (into === undefined ? 2 : 1)) return stop(mergeNeedsTwo(usage));
  const out = values.get('out') ?? '-';
  if (out === '-') return stop(mergeNeedsOut(ENDINGS));
  if (!ENDINGS.includes(extname(out).toLowerCase())) return stop(formatUnknown(out, ENDINGS));
  const context = await readOptions(call, io);
  if (!context.ok) return context;
  const inputs = await readPartners(words, context.value, call, io);
  if (!inputs.ok) return inputs;
  const { read, unread } = inputs.value;
  const before = into === undefined ? done(undefined) : await readWhole(into, io);
  if (!before.ok) return before;
  const merged = mergePartners(read, {
    language: call.language,
    context: context.value,
    ...(before.value !== undefined && { into: before.value }),
  });
  const twice = sameTwice(read, merged);
  if (twice !== undefined) return stop(twice);
  const { whole } = merged;
  const { budget, financing } = whole.project ?? {};
  if (whole.project !== undefined && budget === undefined && financing === undefined) {
    report(read, merged, [], out, call, io);
    return stop(nothingToMerge());
  }
  if (whole.project === undefined) return stop(unreadableText(out, whole));
  const content = await contentOf(whole.project, whole.findings, out, call.language);
  if (!content.ok) return content;
  const errors = report(read, merged, content.value.findings, out, call, io);
  if (unread.length > 0 && !flags.has('allow-missing')) return stop(notAllRead(out, unread));
  const given = await giveResult(
    content.value.content,
    into === undefined ? words : [...words, into],
    call,
    io,
  );
  if (!given.ok) return given;
  if (unread.length > 0) say(io, writtenWithout(out, unread)(call.language));
  return done(unread.length > 0 ? 2 : errors > 0 ? 1 : 0);
};

/** The whole that `--into` names, with its partners. */
async function readWhole(file: string, io: Io): Promise<Outcome<Project>> {
  const read = await readProject(file, io);
  if (!read.ok) return read;
  return read.value.partners.length === 0 ? stop(intoIsNoWhole(file)) : read;
}

async function readOptions(call: Call, io: Io): Promise<Outcome<Context>> {
  const context = await readContext(call, io);
  if (!context.ok) return context;
  const fund = readFund(call);
  if (!fund.ok) return fund;
  return done({ ...context.value, ...(fund.value !== undefined && { fund: fund.value }) });
}

/** The whole as the file that is written, and what was found in it at the places of that file. */
async function contentOf(
  project: Project,
  findings: readonly LocatedFinding[],
  out: string,
  language: Language,
): Promise<Outcome<{ readonly content: Content; readonly findings: readonly LocatedFinding[] }>> {
  if (extname(out).toLowerCase() === '.json') return done({ content: projectText(project), findings });
  const bytes = await workbookBytes(project, language, out);
  if (!bytes.ok) return bytes;
  const placed = await placedIn(bytes.value, findings, out);
  return placed.ok ? done({ content: bytes.value, findings: placed.value }) : placed;
}

/** Tells what was found, file by file and then in the whole; gives the number of errors. */
function report(
  inputs: readonly PartnerInput[],
  { whole, files }: Merged,
  findings: readonly LocatedFinding[],
  out: string,
  call: Call,
  io: Io,
): number {
  const { language, flags } = call;
  const partners = whole.project?.partners.length ?? 0;
  const sections = [
    ...files.map(({ partner, findings: own }, nth) => ({
      file: inputs[nth]?.file ?? '',
      what: partner === undefined ? notMerged()(language) : partnerNamed(partner)(language),
      kinds: [...new Set(inputs[nth]?.evaluation.tables.map(({ kind }) => kind))],
      findings: own,
    })),
    { file: out, what: wholeOfPartners(partners)(language), kinds: ['project' as const], findings },
  ];
  const counts = countBySeverity(sections.flatMap((section) => section.findings));
  if (flags.has('json')) {
    for (const { file, kinds, findings: own } of sections)
      printReport(io, toReport(file, { readable: whole.readable, kinds, findings: own }, language));
    return counts.error;
  }
  const texts = sections.map(({ file, what, findings: own }) => {
    const lines = sectionLines(
      [basename(file), what].join(' · '),
      withoutPaths(file, own),
      language,
      lookOf(call, io),
    );
    return own.length === 0 ? `${lines}\n` : `${lines}\n\n`;
  });
  io.print(`${texts.join('').trimEnd()}\n\n${summary(counts)(language)}\n`);
  return counts.error;
}
