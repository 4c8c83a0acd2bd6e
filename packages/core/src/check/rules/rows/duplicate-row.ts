import { FINANCING_TABLE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly label: string; readonly sameAmounts: boolean };

/** Two rows of one group have the same name: the same funder twice, or a name that was copied. */
export const duplicateRow: Check<Args> = {
  code: 'duplicate-row',
  severity: 'warning',
  *run(_project, { plans, partnerPlans }) {
    for (const { rows, width, values } of [...plans, ...partnerPlans]) {
      const seen = new Map<string, number>();
      for (const [index, { row, parent, path }] of rows.entries()) {
        if (row.role === 'total' || row.role === 'netCosts' || row.role === 'group') continue;
        const name = `${parent}:${row.label.trim().toLowerCase()}`;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, index);
        else {
          const sameAmounts = Array.from({ length: width }, (_, column) => column).every(
            (column) => values[first * width + column] === values[index * width + column],
          );
          yield { at: path, also: [rows[first]?.path ?? path], args: { label: row.label, sameAmounts } };
        }
      }
    }
  },
};

export const duplicateRowTexts: RuleTexts<Args> = {
  code: 'duplicate-row',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Samassa ryhmässä jokaisella rahoittajalla on yksi rivi.',
    sv: 'Inom en grupp har varje finansiär en rad.',
    en: 'Within a group every funder has one row.',
  },
  message: {
    fi: ({ label, sameAmounts }, say) =>
      `Rivi ${say.quote(label)} on taulukossa kahdesti${sameAmounts ? ', samoin luvuin' : ''}.`,
    sv: ({ label, sameAmounts }, say) =>
      `Raden ${say.quote(label)} finns två gånger${sameAmounts ? ', med samma tal' : ''}.`,
    en: ({ label, sameAmounts }, say) =>
      `The row ${say.quote(label)} stands twice${sameAmounts ? ', with the same amounts' : ''}.`,
  },
  hint: {
    fi: () => 'Poista ylimääräinen rivi, yhdistä rivit, tai erota nimet.',
    sv: () => 'Ta bort den extra raden, slå ihop raderna eller skilj namnen åt.',
    en: () => 'Remove the extra row, merge the rows, or tell the names apart.',
  },
};
