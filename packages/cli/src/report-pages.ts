import { extname } from 'node:path';
import type { Language } from '@eurakit/core/render';
import { type ReportParts, reportPages, toReportHtml, toReportMarkdown } from '@eurakit/core/report';
import type { Call } from './call.js';
import type { Content } from './file-output.js';
import { done, type Outcome, stop } from './outcome.js';
import { formatUnknown } from './words/table-problems.js';

export const PAGE_FORMATS = ['md', 'html', 'docx'] as const;

export type PageFormat = (typeof PAGE_FORMATS)[number];

/** By the ending of `--out`; without one, JSON. */
export function formatOf<Format extends string>(
  { values }: Call,
  formats: readonly Format[],
): Outcome<Format> {
  const file = values.get('out') ?? '-';
  const ending = file === '-' ? '.json' : extname(file).toLowerCase();
  const format = formats.find((one) => `.${one}` === ending);
  if (format !== undefined) return done(format);
  const endings = formats.map((one) => `.${one}`);
  return stop(formatUnknown(file, endings));
}

/** Sub-projects, and the sub-goals that they serve, as pages to read. */
export async function pagesContent(
  parts: ReportParts,
  format: PageFormat,
  language: Language,
): Promise<Content> {
  switch (format) {
    case 'md':
      return toReportMarkdown(parts, language);
    case 'html':
      return toReportHtml(parts, language);
    case 'docx':
      return docxOf(parts, language);
  }
}

/** A Word document, by a writer that only then is loaded. */
async function docxOf(parts: ReportParts, language: Language): Promise<Uint8Array> {
  const { reportDocx } = await import('./report-docx.js');
  return reportDocx(reportPages(parts, language), language);
}
