import type { Finding } from '@eurakit/core';
import type { LocatedFinding } from '@eurakit/core/read';
import { findingText, type Language, type Text } from '@eurakit/core/render';
import { findingSentence } from './finding-lines.js';
import { andOthers } from './words/talk.js';

const MOST_PROBLEMS = 3;

/** Why a file that was opened could not be read: its first problems in core's words, and what to do. */
export function unreadableText(
  file: string,
  { findings }: { readonly findings: readonly (Finding | LocatedFinding)[] },
): Text {
  return (language) => {
    const shown = findings.slice(0, MOST_PROBLEMS);
    const others = findings.length - shown.length;
    return [
      `${file}:`,
      ...shown.map((finding) => sentenceOf(finding, language)),
      ...(others > 0 ? [andOthers(others)(language)] : []),
      ...shown.slice(0, 1).map((finding) => findingText(finding, language).hint),
    ].join(' ');
  };
}

/** A path in a project file is in the sentence already; a cell is named before it. */
function sentenceOf(finding: Finding | LocatedFinding, language: Language): string {
  return 'where' in finding && finding.where.sheet !== undefined
    ? findingSentence(finding, language)
    : findingText(finding, language).message;
}
