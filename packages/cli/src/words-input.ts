import { decodeText, type EvaluateOptions, type Evaluation } from '@eurakit/core/read';
import { evaluateReport } from '@eurakit/core/report';
import { documentText, isDocx } from './document-input.js';
import { parseHtml } from './html-parser.js';
import { done, type Outcome, stop } from './outcome.js';
import { noSubProjects } from './words/report-problems.js';

/** Evaluates a report or a plan in words, or JSON of one; `undefined` for an input that is neither. */
export async function evaluateWords(
  bytes: Uint8Array,
  file: string,
  { context = {} }: EvaluateOptions,
): Promise<Outcome<Evaluation> | undefined> {
  const isWord = isDocx(bytes);
  const text = isWord ? await documentText(file, bytes) : plainDocument(bytes);
  if (!text.ok) return text;
  if (text.value === undefined) return undefined;
  const { period, longestCell } = context;
  const evaluation = evaluateReport(text.value, {
    html: parseHtml,
    context: { ...(period !== undefined && { period }), ...(longestCell !== undefined && { longestCell }) },
  });
  if (evaluation === undefined) return isWord ? stop(noSubProjects(file)) : undefined;
  return done(evaluation);
}

/** The text of a file; what is wrong with one that is no text is told by who reads it next. */
function plainDocument(bytes: Uint8Array): Outcome<string | undefined> {
  const decoded = decodeText(bytes);
  return done(decoded.ok ? decoded.text : undefined);
}
