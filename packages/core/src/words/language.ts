/** The languages that everything a person reads is written in. */
export type Language = 'fi' | 'sv' | 'en';

/** One text in each language. */
export type Worded = Readonly<Record<Language, string>>;

/** Finnish, the default, comes first. */
export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** Reads `sv`, and `sv-FI` or `sv_FI` as programs and operating systems write it. */
export function parseLanguage(text: string): Language | undefined {
  const [primary] = text.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary);
}
