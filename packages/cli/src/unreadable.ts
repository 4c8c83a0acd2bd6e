import type { Finding } from '@eurakit/core';
import { findingText } from '@eurakit/core/render';
import type { Text } from './words/sentence.js';
import { andOthers } from './words/talk.js';

const MOST_PROBLEMS = 3;

/** Why a file that was opened could not be read: its first problems in core's words, and what to do. */
export function unreadableText(file: string, { findings }: { readonly findings: readonly Finding[] }): Text {
  return (language) => {
    const shown = findings.slice(0, MOST_PROBLEMS).map((finding) => findingText(finding, language));
    const others = findings.length - shown.length;
    return [
      `${file}:`,
      ...shown.map(({ message }) => message),
      ...(others > 0 ? [andOthers(others)(language)] : []),
      ...shown.slice(0, 1).map(({ hint }) => hint),
    ].join(' ');
  };
}
