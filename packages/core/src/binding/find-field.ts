import type { Project } from '../model/project.js';
import { editDistance } from '../values/edit-distance.js';
import { comparable } from '../values/plain-text.js';

import { FAMILIES } from './families.js';
import type { Field, FieldValue } from './field.js';

/** The field of that name; `absent`: another project may have it; `unknown`: none has, and what may be meant. */
export type FoundField =
  | { readonly kind: 'found'; readonly field: Field; readonly value: FieldValue }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** Finds fields of a project by their names; `2026` is that calendar year, whichever of the plan it is. */
export function fieldFinder(project: Project): (id: string) => FoundField {
  const fields = FAMILIES.flatMap((family) => family.fields(project));
  const byKey = new Map<string, Field>();
  for (const field of fields) {
    for (const id of [field.id, ...(field.also === undefined ? [] : [field.also])]) {
      byKey.set(keyOf(id), field);
      if (field.year !== undefined) byKey.set(keyOf(id.replace(/year-\d+$/, String(field.year))), field);
    }
  }
  return (id) => {
    const field = byKey.get(keyOf(id));
    if (field?.value !== undefined) return { kind: 'found', field, value: field.value };
    if (field !== undefined || isKnown(id)) return { kind: 'absent' };
    return { kind: 'unknown', nearest: nearest(id, [...fields.map((one) => one.id), ...KNOWN_IDS]) };
  };
}

/** Whether a field is an amount of a year or of all years, which a cell takes in a unit. */
export function isFigureField(id: string): boolean {
  return YEAR.test(id) && !id.startsWith('project.');
}

const MOST_NEAREST = 3;

/** With a year where the family has years, so that a mistyped name is near a whole one. */
const KNOWN_IDS = FAMILIES.flatMap(({ known }) =>
  known.map(({ id, byYear }) => (byYear ? `${id}.total` : id)),
);
const KNOWN_KEYS = new Set(
  FAMILIES.flatMap(({ known }) => known.map(({ id, byYear }) => (byYear ? `${keyOf(id)}.*` : keyOf(id)))),
);

/** Whether some project could have a field of that name. */
function isKnown(id: string): boolean {
  const anyPartner = id.replace(
    /^partner(?:-[1-9]\d{0,2}|\(.+?\))(?=\.(?:name|code|businessId|budget|salaries|financing)\b)/su,
    'partner-N',
  );
  const anyName = anyPartner.replace(/\(.+\)/su, '(NAME)');
  return KNOWN_KEYS.has(keyOf(anyName)) || KNOWN_KEYS.has(keyOf(anyName).replace(YEAR, '.*'));
}

const YEAR = /\.(?:total|year-[1-9]\d?|(?:19|20)\d\d)$/;

/** The names of rows and partners are compared as names are, the rest as it stands. */
function keyOf(id: string): string {
  return id
    .trim()
    .normalize('NFC')
    .replace(/\(.+\)/su, (name) => comparable(name));
}

function nearest(id: string, ids: readonly string[]): readonly string[] {
  const year = YEAR.exec(id)?.[0];
  const asked = year === undefined ? ids : ids.map((one) => one.replace(YEAR, year));
  return [...new Set(asked)]
    .map((one) => ({ one, apart: editDistance(id.slice(0, 200), one) }))
    .filter(({ one, apart }) => apart <= Math.max(3, Math.floor(one.length / 3)))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST_NEAREST)
    .map(({ one }) => one);
}
