import { monthsWithin } from '../../../values/period.js';
import { quantityDigits, quantityFraction } from '../../../values/quantity.js';
import { PERIOD } from '../../basis.js';
import { CORRECT_PERIOD } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';
import { sayQuantity } from '../../say-quantity.js';

type Args = {
  readonly label: string;
  readonly year: number;
  readonly months: string;
  readonly most: number;
  /** The project runs in fewer months of that year. */
  readonly isByPeriod: boolean;
};

/** More months of one task in a year than the year, or the project in that year, has. */
export const monthsAboveYear: Check<Args> = {
  code: 'months-above-year',
  severity: 'warning',
  only: 'costs',
  *run({ period }, { salaries }) {
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        if (line.model === 'unit-cost') continue;
        for (const [nth, work] of line.work.entries()) {
          if (work.kind !== 'quantity') continue;
          const year = Number(table.columns[nth]);
          const within = period === undefined ? undefined : monthsWithin(period, year);
          const most = within === undefined ? 12 : within.last - within.first + 1;
          const { numerator, denominator } = quantityFraction(work);
          if (numerator <= BigInt(most) * denominator) continue;
          yield {
            at: [...path, 'work', nth],
            args: { label: line.label, year, months: quantityDigits(work), most, isByPeriod: most < 12 },
          };
        }
      }
    }
  },
};

export const monthsAboveYearTexts: RuleTexts<Args> = {
  code: 'months-above-year',
  basis: PERIOD,
  rule: {
    fi: 'Yhdellä rivillä on vuodessa enintään ne kuukaudet, jotka hanke on silloin käynnissä.',
    sv: 'En rad har under ett år högst de månader som projektet då pågår.',
    en: 'A row has at most the months of a year in which the project runs.',
  },
  message: {
    fi: ({ label, year, months, most, isByPeriod }, say) =>
      `${say.quote(label)} ${year}: ${sayQuantity(months, say)} kk, mutta ${isByPeriod ? 'hanke on silloin käynnissä' : 'vuodessa on'} ${most} kk.`,
    sv: ({ label, year, months, most, isByPeriod }, say) =>
      `${say.quote(label)} ${year}: ${sayQuantity(months, say)} mån., men ${isByPeriod ? 'projektet pågår då' : 'året har'} ${most} mån.`,
    en: ({ label, year, months, most, isByPeriod }, say) =>
      `${say.quote(label)} ${year}: ${sayQuantity(months, say)} months, but ${isByPeriod ? 'the project then runs for' : 'a year has'} ${most}.`,
  },
  hint: {
    fi: () => 'Korjaa kuukaudet, jaa tehtävä riveille henkilöittäin, tai tarkista ajanjakso (--period).',
    sv: () => 'Rätta månaderna, ge varje person en rad, eller kontrollera perioden (--period).',
    en: () => 'Correct the months, give each person a row, or check the period (--period).',
  },
  paneHint: CORRECT_PERIOD,
};
