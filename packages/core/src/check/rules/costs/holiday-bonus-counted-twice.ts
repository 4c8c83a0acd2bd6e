import type { SalaryModel } from '../../../model/budget.js';
import type { Path } from '../../../model/finding.js';
import { comparable } from '../../../values/plain-text.js';
import { HOLIDAY_BONUS_WORDS } from '../../../words/holiday-bonus-words.js';
import { SIDE_COSTS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly label: string; readonly isInWage: boolean };

/** The holiday bonus is in the wage or in a row of its own, and again in the percentage of side costs. */
export const holidayBonusCountedTwice: Check<Args> = {
  code: 'holiday-bonus-counted-twice',
  severity: 'error',
  only: 'costs',
  *run(_project, { beneficiaries }) {
    for (const { budgets, salaries, salaryModel } of beneficiaries) {
      const lines = (salaries?.salaries.rows ?? []).flatMap((line, nth) => {
        const path: Path = salaries?.rows[nth]?.path ?? [];
        return line.role === 'item' ? [{ line, path }] : [];
      });
      for (const { line, path } of lines) {
        if (line.hasHolidayBonus && isByPercent(line.model))
          yield { at: [...path, 'hasHolidayBonus'], args: { label: line.label, isInWage: true } };
        else if (isByPercent(line.model) && isBonus(line.label))
          yield { at: path, args: { label: line.label, isInWage: false } };
      }
      const models = [salaryModel, ...lines.map(({ line }) => line.model)];
      if (!models.some(isByPercent)) continue;
      for (const { rows, settled, width } of budgets) {
        for (const [index, { row, path }] of rows.entries()) {
          const isUsed = settled.slice(index * width, (index + 1) * width).some((amount) => amount > 0);
          if (row.role === 'item' && isUsed && isBonus(row.label))
            yield { at: path, args: { label: row.label, isInWage: false } };
        }
      }
    }
  },
};

export const holidayBonusCountedTwiceTexts: RuleTexts<Args> = {
  code: 'holiday-bonus-counted-twice',
  basis: SIDE_COSTS,
  rule: {
    fi: 'Lomaraha sisältyy vakiosivukuluihin ja tuntitaksaan: sitä ei lasketa palkkaan eikä omalle rivilleen.',
    sv: 'Semesterpenningen ingår i standardbikostnaderna och timpriset: den räknas inte i lönen eller på en egen rad.',
    en: 'The holiday bonus is in the standard side costs and the unit cost: it is not in the wage or a row of its own.',
  },
  message: {
    fi: ({ label, isInWage }, say) =>
      isInWage
        ? `Rivin ${say.quote(label)} palkassa on mukana lomaraha, joka tulee sivukuluprosentissa toiseen kertaan.`
        : `Rivi ${say.quote(label)} on lomarahaa, joka on jo sivukuluprosentissa.`,
    sv: ({ label, isInWage }, say) =>
      isInWage
        ? `Lönen på raden ${say.quote(label)} har semesterpenningen i sig, och bikostnadsprocenten ger den en gång till.`
        : `Raden ${say.quote(label)} är semesterpenning, som redan finns i bikostnadsprocenten.`,
    en: ({ label, isInWage }, say) =>
      isInWage
        ? `The wage in the row ${say.quote(label)} has the holiday bonus in it, and the percentage pays it again.`
        : `The row ${say.quote(label)} is holiday bonus, which is in the percentage of side costs already.`,
  },
  hint: {
    fi: () => 'Laske palkka ilman lomarahaa ja poista lomaraharivi.',
    sv: () => 'Räkna lönen utan semesterpenning och ta bort raden för den.',
    en: () => 'Take the wage without the holiday bonus, and remove its row.',
  },
};

function isByPercent(model: SalaryModel | undefined): boolean {
  return model === 'unit-cost' || model === 'standard-side-cost';
}

function isBonus(label: string): boolean {
  const plain = comparable(label);
  return HOLIDAY_BONUS_WORDS.some((word) => word.test(plain));
}
