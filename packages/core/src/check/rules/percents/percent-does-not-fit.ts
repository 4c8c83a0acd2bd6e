import type { PercentBase } from '../../../calculate/stated-percents.js';
import { percentDigits, rateDigits } from '../../../values/rate.js';
import { FINANCING_TABLE } from '../../basis.js';
import { sayBase } from '../../percent-base.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly label: string;
  readonly stated: string;
  readonly exact: string;
  readonly base: PercentBase;
  readonly group: string;
  readonly rest: readonly string[];
  readonly whole: number;
};

/** Most percentages of a group fit one base, this one does not. */
export const percentDoesNotFit: Check<Args> = {
  code: 'percent-does-not-fit',
  severity: 'warning',
  *run(_project, { plans }) {
    for (const plan of plans) {
      for (const [best] of plan.percents) {
        if (best === undefined || best.fitting * 2 <= best.rows.length) continue;
        for (const { row, stated, part, verdict } of best.rows) {
          if (verdict !== 'neither') continue;
          yield {
            at: plan.rows[row]?.path ?? plan.at,
            args: {
              label: plan.rows[row]?.row.label ?? '',
              stated: rateDigits(stated),
              exact: percentDigits(part, best.whole, stated.decimals + 2),
              base: best.base,
              group: plan.rows[best.parent]?.row.label ?? '',
              rest: best.rest.map((other) => plan.rows[other]?.row.label ?? ''),
              whole: best.whole,
            },
          };
        }
      }
    }
  },
};

export const percentDoesNotFitTexts: RuleTexts<Args> = {
  code: 'percent-does-not-fit',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Rivin prosentti on sen eurojen osuus.',
    sv: 'Radens procenttal är dess andel av beloppet.',
    en: 'The percentage of a row is the share of its euros.',
  },
  message: {
    fi: (args, say) =>
      `${say.quote(args.label)}: nimessä on ${say.percent(args.stated)}, mutta eurot ovat ${say.percent(args.exact)} summasta ${sayBase(args, say)}.`,
    sv: (args, say) =>
      `${say.quote(args.label)}: namnet säger ${say.percent(args.stated)}, men beloppet är ${say.percent(args.exact)} av ${sayBase(args, say)}.`,
    en: (args, say) =>
      `${say.quote(args.label)} says ${say.percent(args.stated)}, but its euros are ${say.percent(args.exact)} of ${sayBase(args, say)}.`,
  },
  hint: {
    fi: () => 'Korjaa prosentti tai tarkista rivin eurot; muiden rivien prosentit sopivat.',
    sv: () => 'Rätta procenttalet eller kontrollera radens belopp; de andra radernas procent stämmer.',
    en: () => 'Correct the percentage or check the amounts of the row; the other percentages fit.',
  },
};
