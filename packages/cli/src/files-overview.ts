import type { Language } from '@eurakit/core/render';
import { inputName, printable } from './printed.js';
import { fileFaults, filesChecked } from './words/talk.js';

/** A file that was checked: how many errors it has; `undefined` if it could not be read. */
export type CheckedFile = { readonly file: string; readonly errors: number | undefined };

/** How many of several files have errors, and which: what is left when hundreds have scrolled by. */
export function filesOverview(checked: readonly CheckedFile[], language: Language): string {
  const unread = checked.filter(({ errors }) => errors === undefined);
  const faulty = checked.filter(({ errors }) => errors !== undefined && errors > 0);
  return [
    filesChecked(checked.length, faulty.length, unread.length)(language),
    ...[...faulty, ...unread].map(({ file, errors }) => {
      const text = fileFaults(inputName(file, language), errors)(language);
      return `  ${printable(text)}`;
    }),
    '',
  ].join('\n');
}
