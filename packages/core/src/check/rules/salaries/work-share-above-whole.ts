import { type Rate, rateFraction } from '../../../values/rate.js';
import { SALARY_MODELS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { salaryLines } from '../../salary-lines.js';

type Args = { readonly label: string; readonly share: Rate };

/** A share of the working time that is more than all of it. */
export const workShareAboveWhole: Check<Args> = {
  code: 'work-share-above-whole',
  severity: 'error',
  only: 'costs',
  *run(_project, { salaries }) {
    for (const table of salaries) {
      for (const { line, path } of salaryLines(table)) {
        const { label, workShare: share } = line;
        if (share === undefined) continue;
        const { numerator, denominator } = rateFraction(share);
        if (numerator > denominator) yield { at: [...path, 'workShare'], args: { label, share } };
      }
    }
  },
};

export const workShareAboveWholeTexts: RuleTexts<Args> = {
  code: 'work-share-above-whole',
  basis: SALARY_MODELS,
  rule: {
    fi: 'Työajasta on hankkeelle enintään 100 %.',
    sv: 'Av arbetstiden är högst 100 % för projektet.',
    en: 'At most 100 % of the working time is for the project.',
  },
  message: {
    fi: ({ label, share }, say) => `${say.quote(label)}: osuus työajasta on ${say.rate(share)}.`,
    sv: ({ label, share }, say) => `${say.quote(label)}: andelen av arbetstiden är ${say.rate(share)}.`,
    en: ({ label, share }, say) =>
      `${say.quote(label)}: the share of the working time is ${say.rate(share)}.`,
  },
  hint: {
    fi: () => 'Korjaa osuus, tai anna usealle henkilölle omat rivit.',
    sv: () => 'Rätta andelen, eller ge flera personer egna rader.',
    en: () => 'Correct the share, or give several people rows of their own.',
  },
};
