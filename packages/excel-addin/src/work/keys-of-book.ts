import { groupKeys } from '@eurakit/core/keys';
import { keyText, type Language } from '@eurakit/core/render';
import { evaluateBook } from './evaluate-book.js';
import type { Book, TableKeys } from './questions.js';

/** Which keys could have made the figures, for every group of every plan in a workbook. */
export function keysOfBook({
  language,
  ...book
}: Book & { readonly language: Language }): readonly TableKeys[] {
  return evaluateBook(book).tables.flatMap(({ project }, table) => {
    const groups = groupKeys(project).map((group) => keyText(group, language));
    return groups.length === 0 ? [] : [{ table, groups }];
  });
}
