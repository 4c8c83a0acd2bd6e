import type { CheckedTable } from '../../../calculate/settled.js';
import { READING } from '../../basis.js';
import { CORRECT_UNIT } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly label: string; readonly amount: number };

/** So many times the largest of the other rows: euros in a table of thousands, not a large funder. */
const TIMES = 50;

/** In a table of thousands one row is so large that it must be in euros. */
export const unitLooksMixed: Check<Args> = {
  code: 'unit-looks-mixed',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      if (table.resolution === 1) continue;
      const rows = leafRows(table);
      const [largest, ...others] = [...rows].sort((a, b) => b.amount - a.amount);
      const next = others[0]?.amount ?? 0;
      if (largest === undefined || others.length < 2 || next <= 0 || largest.amount < next * TIMES) continue;
      const { path, row } = table.rows[largest.index] ?? {};
      if (path !== undefined) yield { at: path, args: { label: row?.label ?? '', amount: largest.amount } };
    }
  },
};

export const unitLooksMixedTexts: RuleTexts<Args> = {
  code: 'unit-looks-mixed',
  basis: READING,
  rule: {
    fi: 'Taulukon kaikki luvut ovat samassa yksikössä.',
    sv: 'Alla tal i tabellen är i samma enhet.',
    en: 'All figures of a table are in one unit.',
  },
  message: {
    fi: ({ label, amount }, say) =>
      `Rivi ${say.quote(label)} olisi ${say.euros(amount)}: se on luultavasti euroina taulukossa, jonka yksikkö on tuhat euroa.`,
    sv: ({ label, amount }, say) =>
      `Raden ${say.quote(label)} vore ${say.euros(amount)}: den är troligen i euro i en tabell i tusen euro.`,
    en: ({ label, amount }, say) =>
      `The row ${say.quote(label)} would be ${say.euros(amount)}: it is probably in euros in a table of thousands.`,
  },
  hint: {
    fi: () => 'Muuta rivi taulukon yksikköön, tai anna yksikkö: --unit.',
    sv: () => 'Ändra raden till tabellens enhet, eller ange enheten: --unit.',
    en: () => 'Write the row in the unit of the table, or give the unit: --unit.',
  },
  paneHint: CORRECT_UNIT,
};

/** Rows that add nothing, with the sum of their years. */
function leafRows({ rows, width, values }: CheckedTable): readonly { index: number; amount: number }[] {
  return rows.flatMap(({ row }, index) => {
    if (['group', 'total', 'netCosts'].includes(row.role)) return [];
    const years = values.slice(index * width, index * width + width - 1);
    const amount = years.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
    return amount === 0 ? [] : [{ index, amount }];
  });
}
