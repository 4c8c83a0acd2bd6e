import type { RateEntry } from '../model/rate-entry.js';
import { comparable } from '../values/plain-text.js';
import { COST_MODEL_WORDS } from '../words/cost-model-words.js';
import { LANGUAGES, type Language } from '../words/language.js';

/** `flat rate 40 % (2021–2027)` for `2021-2027/flat-40`; a model of another kind by its id. */
export function costModelText(id: string, language: Language): string {
  const text = wordsFor(id, language) ?? id;
  return readCostModel(text) === id ? text : `“${id}”`;
}

/** The id that a text stands for in any of our languages, or the text itself. */
export function readCostModel(text: string): string {
  const quoted = /^“(.*)”$/su.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const plain = comparable(text);
  for (const language of LANGUAGES) {
    for (const id of PLAIN) if (plain === comparable(COST_MODEL_WORDS[id][language])) return id;
    const start = comparable(COST_MODEL_WORDS.flat[language]);
    const rest = plain.startsWith(start) ? plain.slice(start.length) : '';
    const [, percent, from, to] = /^ ?(\d+(?:[.,]\d+)?) ?% ?\((\d{4})[-–](\d{4})\)$/u.exec(rest) ?? [];
    if (percent !== undefined) return `${from}-${to}/flat-${percent.replace(',', '.')}`;
  }
  return text;
}

/** What a cell for a cost model takes: the flat rates of the programme periods, a lump sum and actual costs. */
export function costModelChoices(
  rates: readonly RateEntry[],
  language: Language,
): readonly string[] | undefined {
  const flat = rates.flatMap(({ id, kind, value }) =>
    kind === 'flatRate' && value?.unit === 'percent' ? [costModelText(id, language)] : [],
  );
  if (flat.length === 0) return undefined;
  const all = [...flat, ...PLAIN.map((id) => COST_MODEL_WORDS[id][language])];
  // A list in a cell parts its texts by commas.
  return all.some((text) => text.includes(',')) ? undefined : all;
}

const PLAIN = ['lump-sum', 'actual-costs'] as const;

function wordsFor(id: string, language: Language): string | undefined {
  const plain = PLAIN.find((one) => one === id);
  if (plain !== undefined) return COST_MODEL_WORDS[plain][language];
  const [, from, to, percent] = /^(\d{4})-(\d{4})\/flat-(\d+(?:\.\d+)?)$/.exec(id) ?? [];
  if (percent === undefined) return undefined;
  const number = language === 'en' ? percent : percent.replace('.', ',');
  return `${COST_MODEL_WORDS.flat[language]} ${number}${language === 'en' ? '' : '\u00a0'}% (${from}–${to})`;
}
