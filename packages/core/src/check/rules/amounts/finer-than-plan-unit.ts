import { cellPath } from '../../../calculate/figure-table.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { FINANCING_TABLE } from '../../basis.js';
import { amountIn, type CellName, cellName, sayCell } from '../../cell.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';
import { together } from '../../together.js';

type Args = CellName & { readonly amount: number };

/** The plan is said to be in whole euros, and an amount has cents. */
export const finerThanPlanUnit: Check<Args> = {
  code: 'finer-than-plan-unit',
  severity: 'error',
  *run({ planUnit }, { yearTables }) {
    if (planUnit !== '1') return;
    const hits = yearTables.flatMap(({ table }) =>
      table.values.every((value) => value % 100 === 0 || Number.isNaN(value))
        ? []
        : [...table.values.keys()].flatMap((cell) => hit(table, cell) ?? []),
    );
    yield* together(hits);
  },
};

export const finerThanPlanUnitTexts: RuleTexts<Args> = {
  code: 'finer-than-plan-unit',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Kun suunnitelma on kokonaisina euroina, luvuissa ei ole senttejä.',
    sv: 'När planen är i hela euro har talen inga cent.',
    en: 'In a plan in whole euros no amount has cents.',
  },
  message: {
    fi: ({ amount, ...cell }, say) => `${sayCell(cell, say)}: ${say.euros(amount)} ei ole kokonaisia euroja.`,
    sv: ({ amount, ...cell }, say) => `${sayCell(cell, say)}: ${say.euros(amount)} är inte hela euro.`,
    en: ({ amount, ...cell }, say) => `${sayCell(cell, say)}: ${say.euros(amount)} is not in whole euros.`,
  },
  hint: {
    fi: () => 'Pyöristä niin, että rivi ja vuosi täsmäävät edelleen, tai anna yksiköksi 0.01.',
    sv: () => 'Avrunda så att raden och året fortfarande stämmer, eller ange enheten 0.01.',
    en: () => 'Round it so that the row and the year still add up, or give 0.01 as the unit.',
  },
};

function hit(plan: CheckedTable, cell: number): Hit<Args> | undefined {
  const actual = amountIn(plan, cell);
  if (actual === undefined || actual % 100 === 0) return undefined;
  return { at: cellPath(plan, cell), actual, args: { ...cellName(plan, cell), amount: actual } };
}
