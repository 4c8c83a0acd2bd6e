import { isSameRate, type Rate } from '../../../values/rate.js';
import { SIDE_COSTS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';
import { sideCostRates } from '../../side-cost-rates.js';

type Args = {
  readonly label: string;
  readonly stated: Rate;
  readonly right: Rate;
  readonly by: string;
  readonly isTeaching: boolean;
};

/** Teaching staff with the side costs of all others, or others with those of teaching staff. */
export const sideCostRateOfTeachers: Check<Args> = {
  code: 'side-cost-rate-of-teachers',
  severity: 'warning',
  only: 'costs',
  *run({ rates = [] }, { salaries }) {
    const known = sideCostRates(rates);
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        const { label, sideCostRate: stated, isTeaching = false, model } = line;
        if (stated === undefined || model === 'actual' || model === 'unit-cost') continue;
        const meant = known.filter(({ rate }) => isSameRate(rate, stated));
        const right = known.find(({ forTeaching }) => forTeaching === isTeaching);
        if (right === undefined || meant.length === 0) continue;
        if (meant.some(({ forTeaching }) => forTeaching === isTeaching)) continue;
        yield {
          at: [...path, 'sideCostRate'],
          args: { label, stated, right: right.rate, by: right.id, isTeaching },
        };
      }
    }
  },
};

export const sideCostRateOfTeachersTexts: RuleTexts<Args> = {
  code: 'side-cost-rate-of-teachers',
  basis: SIDE_COSTS,
  rule: {
    fi: 'AMK-opettajilla, joille ei makseta lomarahaa, on oma sivukuluprosenttinsa; muilla on yleinen.',
    sv: 'YH-lärare som inte får semesterpenning har en egen bikostnadsprocent; andra har den allmänna.',
    en: 'UAS teachers who get no holiday bonus have a percentage of their own; all others have the general one.',
  },
  message: {
    fi: ({ label, stated, right, by, isTeaching }, say) =>
      `${say.quote(label)}: sivukulut ${say.rate(stated)}, mutta ${isTeaching ? 'opetushenkilöstöllä' : 'muilla kuin opettajilla'} ne ovat ${say.rate(right)} (${by}).`,
    sv: ({ label, stated, right, by, isTeaching }, say) =>
      `${say.quote(label)}: bikostnader ${say.rate(stated)}, men för ${isTeaching ? 'lärare' : 'andra än lärare'} är de ${say.rate(right)} (${by}).`,
    en: ({ label, stated, right, by, isTeaching }, say) =>
      `${say.quote(label)}: side costs of ${say.rate(stated)}, but for ${isTeaching ? 'teachers' : 'staff who do not teach'} they are ${say.rate(right)} (${by}).`,
  },
  hint: {
    fi: () => 'Korjaa prosentti, tai merkitse, onko tehtävä opettajan tehtävä.',
    sv: () => 'Rätta procenten, eller ange om uppgiften är en lärares.',
    en: () => 'Correct the percentage, or say whether the task is a teacher’s.',
  },
};
