import { quantityDigits, quantityFraction } from '../../../values/quantity.js';
import { type Rate, rateFraction } from '../../../values/rate.js';
import { HOURS_OF_YEAR } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';
import { sayQuantity } from '../../say-quantity.js';

type Args = {
  readonly label: string;
  readonly year: number;
  readonly hours: string;
  readonly most: number;
  readonly by: string;
  readonly share?: Rate;
};

/** More hours of one task in a year than a full year of work has, or the part of it that is for the project. */
export const hoursAboveCap: Check<Args> = {
  code: 'hours-above-cap',
  severity: 'warning',
  only: 'costs',
  *run({ rates = [] }, { salaries }) {
    const cap = rates.find(({ kind, value }) => kind === 'salaryModel' && value?.unit === 'hours');
    if (cap?.value?.unit !== 'hours') return;
    const most = cap.value.hours;
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        if (line.model !== 'unit-cost') continue;
        const { label, workShare: share } = line;
        const part = rateFraction(share ?? { scaled: 100, decimals: 0 });
        for (const [nth, work] of line.work.entries()) {
          if (work.kind !== 'quantity') continue;
          const hours = quantityFraction(work);
          if (hours.numerator * part.denominator <= BigInt(most) * part.numerator * hours.denominator)
            continue;
          const year = Number(table.columns[nth]);
          const args = { label, year, hours: quantityDigits(work), most, by: cap.id };
          yield { at: [...path, 'work', nth], args: share === undefined ? args : { ...args, share } };
        }
      }
    }
  },
};

export const hoursAboveCapTexts: RuleTexts<Args> = {
  code: 'hours-above-cap',
  basis: HOURS_OF_YEAR,
  rule: {
    fi: 'Yhdellä henkilöllä on vuodessa enintään vuosityöajan tunnit, osa-aikaisella sen osuus.',
    sv: 'En person har under ett år högst årsarbetstidens timmar, på deltid en andel av dem.',
    en: 'One person has at most the hours of a year of work, and its share in part-time work.',
  },
  message: {
    fi: ({ label, year, hours, most, by, share }, say) =>
      `${say.quote(label)} ${year}: ${sayQuantity(hours, say)} h on enemmän kuin ${share === undefined ? '' : `${say.rate(share)} × `}${most} h (${by}).`,
    sv: ({ label, year, hours, most, by, share }, say) =>
      `${say.quote(label)} ${year}: ${sayQuantity(hours, say)} h är mer än ${share === undefined ? '' : `${say.rate(share)} × `}${most} h (${by}).`,
    en: ({ label, year, hours, most, by, share }, say) =>
      `${say.quote(label)} ${year}: ${sayQuantity(hours, say)} hours are more than ${share === undefined ? '' : `${say.rate(share)} × `}${most} h (${by}).`,
  },
  hint: {
    fi: () => 'Tarkista tunnit, tai jaa tehtävä riveille henkilöittäin.',
    sv: () => 'Kontrollera timmarna, eller dela uppgiften på en rad per person.',
    en: () => 'Check the hours, or give each person a row.',
  },
};
