import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly label: string;
  readonly row: string;
  readonly stated: string;
  readonly actual: string;
};

/** A percentage in a row of percentages is not the share that the amounts give. */
export const percentRowDiffers: Check<Args> = { code: 'percent-row-differs', severity: 'warning' };

export const percentRowDiffersTexts: RuleTexts<Args> = {
  code: 'percent-row-differs',
  basis: ARITHMETIC,
  rule: {
    fi: 'Prosenttirivin luvut ovat taulukon lukujen osuuksia.',
    sv: 'Talen på en procentrad är andelar av tabellens tal.',
    en: 'The figures of a row of percentages are shares of the amounts in the table.',
  },
  message: {
    fi: ({ label, row, stated, actual }, say) =>
      `${say.quote(label)}: rivillä on ${stated}, mutta rivin ${say.quote(row)} osuus summasta on ${say.percent(actual)}.`,
    sv: ({ label, row, stated, actual }, say) =>
      `${say.quote(label)}: på raden står ${stated}, men andelen för ${say.quote(row)} av summan är ${say.percent(actual)}.`,
    en: ({ label, row, stated, actual }, say) =>
      `${say.quote(label)}: the row says ${stated}, but the share of ${say.quote(row)} in the total is ${say.percent(actual)}.`,
  },
  hint: {
    fi: () => 'Laske prosentti uudelleen, tai tarkista luku.',
    sv: () => 'Räkna om procenten, eller kontrollera talet.',
    en: () => 'Compute the percentage anew, or check the amount.',
  },
};
