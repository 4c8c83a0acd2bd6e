import type { Path } from '../../../model/finding.js';
import { READING } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';

type Args = { readonly label: string; readonly raw: string; readonly year?: number };

/** Months, hours, a wage or an hourly unit cost that is no number: the salary costs cannot be checked. */
export const unreadableQuantity: Check<Args> = {
  code: 'unreadable-quantity',
  severity: 'error',
  only: 'costs',
  *run(_project, { salaries }) {
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        const { label, work, wage, hourlyCost } = line;
        for (const [name, stated] of Object.entries({ wage, hourlyCost })) {
          const raw = stated?.kind === 'unreadable' || stated?.kind === 'too-fine' ? stated.raw : undefined;
          if (raw !== undefined) yield { at: [...path, name], args: { label, raw } };
        }
        for (const [nth, one] of work.entries()) {
          if (one.kind !== 'unreadable') continue;
          const at: Path = [...path, 'work', nth];
          yield { at, args: { label, raw: one.raw, year: Number(table.columns[nth]) } };
        }
      }
    }
  },
};

export const unreadableQuantityTexts: RuleTexts<Args> = {
  code: 'unreadable-quantity',
  basis: READING,
  rule: {
    fi: 'Kuukaudet, tunnit, palkka ja tuntitaksa ovat lukuja.',
    sv: 'Månader, timmar, lön och timpris är tal.',
    en: 'Months, hours, wages and unit costs are numbers.',
  },
  message: {
    fi: ({ label, raw, year }, say) => `${say.quote(label)}${of(year)}: ${say.quote(raw)} ei ole luku.`,
    sv: ({ label, raw, year }, say) => `${say.quote(label)}${of(year)}: ${say.quote(raw)} är inget tal.`,
    en: ({ label, raw, year }, say) => `${say.quote(label)}${of(year)}: ${say.quote(raw)} is no number.`,
  },
  hint: {
    fi: () => 'Kirjoita pelkkä luku, esim. 7,2 kuukaudelle tai 3260 palkalle.',
    sv: () => 'Skriv bara talet, t.ex. 7,2 för månader eller 3260 för lön.',
    en: () => 'Write the number alone, such as 7.2 for months or 3260 for a wage.',
  },
};

function of(year: number | undefined): string {
  return year === undefined ? '' : ` ${year}`;
}
