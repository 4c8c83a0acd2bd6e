import type { Language } from './language.js';

/** Something to tell a person, in whichever language the person reads. */
export type Text = (language: Language) => string;

/** A sentence with blanks; without one of the languages it does not compile. */
export function sentence<Blanks extends readonly unknown[]>(
  texts: Readonly<Record<Language, (...blanks: Blanks) => string>>,
): (...blanks: Blanks) => Text {
  return (...blanks) =>
    (language) =>
      texts[language](...blanks);
}
