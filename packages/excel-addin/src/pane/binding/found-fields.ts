import type { FieldGroup } from '../../work/binding-questions.js';

/** A list of thousands is of no use to read, and slow to draw. */
const MOST_SHOWN = 300;

/** The fields whose words or name have every word of a search, group by group, and how many more there are. */
export function foundFields(
  groups: readonly FieldGroup[],
  search: string,
): { readonly groups: readonly FieldGroup[]; readonly more: number } {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found: FieldGroup[] = [];
  let [room, more] = [MOST_SHOWN, 0];
  for (const { title, fields } of groups) {
    const fitting = fields.filter(({ id, text }) => {
      const all = `${title} ${text} ${id}`.toLowerCase();
      return words.every((word) => all.includes(word));
    });
    const shown = fitting.slice(0, room);
    room -= shown.length;
    more += fitting.length - shown.length;
    if (shown.length > 0) found.push({ title, fields: shown });
  }
  return { groups: found, more };
}
