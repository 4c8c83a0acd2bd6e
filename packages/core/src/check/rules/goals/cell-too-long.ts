import type { Path } from '../../../model/finding.js';
import type { SubProject } from '../../../model/sub-project.js';
import { FORM_LIMIT } from '../../goal-basis.js';
import { goalFacts, quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly name: string; readonly text: string; readonly length: number; readonly most: number };

/** A text that the form will not take; asked only where the limit of the form was given. */
export const cellTooLong: Check<Args> = {
  code: 'cell-too-long',
  severity: 'warning',
  *run(project) {
    const { longestCell: most } = project;
    if (most === undefined) return;
    for (const { subProject, name, at } of goalFacts(project)) {
      for (const { path, text } of cellsOf(subProject)) {
        const length = [...text].length;
        if (length > most) yield { at: [...at, ...path], args: { name, text, length, most } };
      }
    }
  },
};

function cellsOf({ goals, rows, evaluation, effects }: SubProject): readonly { path: Path; text: string }[] {
  const inRows = (part: string, all: readonly Readonly<Record<string, string>>[]) =>
    all.flatMap((row, nth) => Object.entries(row).map(([cell, text]) => ({ path: [part, nth, cell], text })));
  return [
    ...goals.map((text, nth) => ({ path: ['goals', nth], text })),
    ...inRows('rows', rows),
    ...inRows('evaluation', evaluation),
    { path: ['effects'], text: effects },
  ];
}

export const cellTooLongTexts: RuleTexts<Args> = {
  code: 'cell-too-long',
  basis: FORM_LIMIT,
  rule: {
    fi: 'Teksti mahtuu lomakkeen kenttään, jonka pituus on annettu.',
    sv: 'Texten ryms i blankettens fält, vars längd har angetts.',
    en: 'A text fits the field of the form, whose length was given.',
  },
  message: {
    fi: ({ name, text, length, most }, say) =>
      `${name}: ${quoted(text, say)} on ${length} merkkiä; lomakkeeseen mahtuu ${most}.`,
    sv: ({ name, text, length, most }, say) =>
      `${name}: ${quoted(text, say)} är ${length} tecken; blanketten tar ${most}.`,
    en: ({ name, text, length, most }, say) =>
      `${name}: ${quoted(text, say)} has ${length} characters; the form takes ${most}.`,
  },
  hint: {
    fi: () => 'Lyhennä tekstiä, tai jaa se kahdelle riville.',
    sv: () => 'Förkorta texten, eller dela den på två rader.',
    en: () => 'Shorten the text, or divide it over two rows.',
  },
};
