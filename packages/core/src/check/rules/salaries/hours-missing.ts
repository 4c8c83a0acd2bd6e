import { SALARY_MODELS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';

type Args = { readonly label: string; readonly years: readonly number[]; readonly amount: number };

/** Costs by the hour without hours. */
export const hoursMissing: Check<Args> = {
  code: 'hours-missing',
  severity: 'error',
  only: 'costs',
  *run(_project, { salaries }) {
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        if (line.model !== 'unit-cost') continue;
        const open = line.amounts.flatMap((amount, nth) => {
          const isOpen = amount.kind === 'amount' && amount.cents > 0 && line.work[nth]?.kind === 'blank';
          return isOpen ? [{ nth, cents: amount.cents }] : [];
        });
        const [first, ...others] = open;
        if (first === undefined) continue;
        yield {
          at: [...path, 'work', first.nth],
          also: others.map(({ nth }) => [...path, 'work', nth]),
          args: {
            label: line.label,
            years: open.map(({ nth }) => Number(table.columns[nth])),
            amount: first.cents,
          },
        };
      }
    }
  },
};

export const hoursMissingTexts: RuleTexts<Args> = {
  code: 'hours-missing',
  basis: SALARY_MODELS,
  rule: {
    fi: 'Yksikkökustannusmallissa kustannus perustuu tunteihin, myös kokoaikaisella.',
    sv: 'I enhetskostnadsmodellen grundar sig kostnaden på timmar, även för heltidsanställda.',
    en: 'In the unit-cost model the costs rest on hours, also of full-time staff.',
  },
  message: {
    fi: ({ label, years, amount }, say) =>
      `${say.quote(label)}: tunnit puuttuvat (${say.list(years.map(String))}), vaikka kustannuksia on, esim. ${say.euros(amount)}.`,
    sv: ({ label, years, amount }, say) =>
      `${say.quote(label)}: timmarna saknas (${say.list(years.map(String))}), fast det finns kostnader, t.ex. ${say.euros(amount)}.`,
    en: ({ label, years, amount }, say) =>
      `${say.quote(label)}: the hours are missing (${say.list(years.map(String))}), though there are costs, such as ${say.euros(amount)}.`,
  },
  hint: {
    fi: () => 'Kirjoita tunnit; kustannus on tunnit × tuntitaksa, ja tunnit osoitetaan työajanseurannalla.',
    sv: () => 'Skriv timmarna; kostnaden är timmar × timpris, och timmarna visas med arbetstidsbokföring.',
    en: () => 'Write the hours; the costs are hours × unit cost, and time records prove them.',
  },
};
