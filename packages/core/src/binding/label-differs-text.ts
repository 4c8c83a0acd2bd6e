import { SAY } from '../check/say.js';
import type { Language } from '../words/language.js';
import type { Text } from '../words/sentence.js';
import type { BindingProblem } from './binding-problem.js';

type LabelDiffers = Extract<BindingProblem, { readonly kind: 'label-differs' }>;

/** What was to stand in the cell of the label, what stands there, and where the label is now. */
export function labelDiffers({ part, at, expected, found, now }: LabelDiffers): Text {
  return (language) => {
    const { quote } = SAY[language];
    const there = found === '' ? EMPTY[language] : quote(found);
    return WORDS[language](PART[language][part], at, quote(expected), there, moved(now, language));
  };
}

const WORDS = {
  fi: (part: string, at: string, expected: string, found: string, moved: string) =>
    `${part} solussa ${at} pitäisi olla ${expected}, mutta siinä on ${found}${moved}.`,
  sv: (part: string, at: string, expected: string, found: string, moved: string) =>
    `${part} i ${at} ska vara ${expected}, men där står ${found}${moved}.`,
  en: (part: string, at: string, expected: string, found: string, moved: string) =>
    `the ${part} in ${at} should be ${expected}, but there is ${found}${moved}.`,
} as const satisfies Record<Language, (...texts: string[]) => string>;

const PART = {
  fi: { label: 'rivin nimen', heading: 'sarakkeen otsikon' },
  sv: { label: 'radens namn', heading: 'kolumnens rubrik' },
  en: { label: 'label', heading: 'heading' },
} as const;

const EMPTY = { fi: 'tyhjää', sv: 'inget', en: 'nothing' } as const;

function moved(now: string | undefined, language: Language): string {
  if (now === undefined) return '';
  return { fi: `; se on nyt solussa ${now}`, sv: `; det finns nu i ${now}`, en: `; it now stands in ${now}` }[
    language
  ];
}
