import { costTerms } from './cost-terms.js';
import { financingTerms } from './financing-terms.js';
import { goalTerms } from './goal-terms.js';
import type { Language } from './language.js';
import { projectTerms } from './project-terms.js';
import { reportingTerms } from './reporting-terms.js';

const terms = [...projectTerms, ...costTerms, ...financingTerms, ...reportingTerms, ...goalTerms] as const;

/** The name of a thing in the program; a fund's is its English abbreviation. */
export type TermId = (typeof terms)[number]['id'];

/** What one thing is called: in each language the form we write comes first, its synonyms follow. */
export type Term = Readonly<Record<Language, readonly [preferred: string, ...synonyms: string[]]>> & {
  readonly id: TermId;
  /** Whether the first Swedish form was seen in an official source; if not, it is our translation. */
  readonly seen: boolean;
  /** For readers of the glossary page, in English. */
  readonly note?: string;
};

/** Every term, subject by subject; no order is promised. */
export const glossary: readonly Term[] = terms;

/** The term of that name; every name has one. */
export function term(id: TermId): Term {
  const found = glossary.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No term ${id} in the glossary`);
  return found;
}
