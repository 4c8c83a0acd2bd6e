import type { RateEntry, RateKind } from '../model/rate-entry.js';
import { rateSourceText, rateValueText } from '../render/rate-text.js';
import type { Language } from '../words/language.js';
import { RATE_KIND_WORDS } from '../words/rate-words.js';

/** What a programme period sets for a cell, with its source; `undefined` where no source was seen. */
export function rateNote(
  entries: readonly RateEntry[],
  kind: RateKind,
  language: Language,
): string | undefined {
  const lines = entries
    .filter((entry) => entry.kind === kind && entry.value !== undefined && entry.evidence === 'evidenced')
    .map(
      (entry) =>
        `${rateValueText(entry, language)}: ${entry.covers[language]}. ${rateSourceText(entry.source, language)}`,
    );
  return lines.length === 0 ? undefined : [`${RATE_KIND_WORDS[kind][language]}:`, ...lines].join('\n');
}
