import { RATE_KINDS, type RateEntry, type RatePack } from '../model/rate-entry.js';
import type { Language } from '../words/language.js';
import { PERIOD_WORD, RATE_KIND_WORDS, RATE_LIST_WORDS } from '../words/rate-words.js';
import { dayText, rateSourceText, rateValueText } from './rate-text.js';

/** The values of programme periods as lines that people read: what each is, of what, for whom, and its source. */
export function rateList(packs: readonly RatePack[], language: Language): readonly string[] {
  const sources = sourcesOf(packs, language);
  const entries = packs.flatMap((pack) => pack.entries);
  const width = Math.max(0, ...entries.map((entry) => rateValueText(entry, language).length));
  const lines = packs.flatMap(({ period, entries: own }) => [
    `${PERIOD_WORD[language]} ${period.replace('-', '–')}`,
    '',
    ...RATE_KINDS.flatMap((kind) => {
      const same = own.filter((entry) => entry.kind === kind);
      return same.length === 0
        ? []
        : [
            RATE_KIND_WORDS[kind][language],
            ...same.flatMap((entry) => entryLines(entry, width, sources, language)),
            '',
          ];
    }),
  ]);
  return [
    ...lines,
    RATE_LIST_WORDS.sources[language],
    ...sources.map((text, nth) => `  [${nth + 1}] ${text}`),
  ];
}

function entryLines(
  entry: RateEntry,
  width: number,
  sources: readonly string[],
  language: Language,
): readonly string[] {
  const { id, base, covers, funds, valid, evidence, source } = entry;
  const facts = [
    funds.length === 0 ? RATE_LIST_WORDS.anyFund[language] : funds.join(', '),
    validText(valid, language),
    id,
    `[${sources.indexOf(rateSourceText(source, language)) + 1}]`,
  ];
  return [
    covers[language],
    ...(base === undefined ? [] : [`${RATE_LIST_WORDS.of[language]}: ${base[language]}`]),
    ...(evidence === 'evidenced' ? [] : [RATE_LIST_WORDS[evidence][language]]),
    facts.join(' · '),
  ].map((text, nth) => `  ${(nth === 0 ? rateValueText(entry, language) : '').padEnd(width)}  ${text}`);
}

function validText({ from, to }: RateEntry['valid'], language: Language): string {
  return to === undefined
    ? language === 'fi'
      ? `${dayText(from, language)} ${RATE_LIST_WORDS.from[language]}`
      : `${RATE_LIST_WORDS.from[language]} ${dayText(from, language)}`
    : `${dayText(from, language)}–${dayText(to, language)}`;
}

/** Each source once, in the order of the entries as they are listed. */
function sourcesOf(packs: readonly RatePack[], language: Language): readonly string[] {
  const inOrder = packs.flatMap(({ entries }) =>
    RATE_KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind)),
  );
  return [...new Set(inOrder.map(({ source }) => rateSourceText(source, language)))];
}
