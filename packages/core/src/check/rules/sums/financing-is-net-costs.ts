import { NET_COSTS } from '../../basis.js';
import { sayCell } from '../../cell.js';
import { type OpenSum, openSums, sayDetails } from '../../open-sums.js';
import type { Check, RuleTexts } from '../../rule.js';

/** The financing covers the net costs, per year and in total. */
export const financingIsNetCosts: Check<OpenSum> = {
  code: 'financing-is-net-costs',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      for (const hit of openSums(table, 'netCosts')) if (!isToldAsNegative(hit.args)) yield hit;
    }
  },
};

export const financingIsNetCostsTexts: RuleTexts<OpenSum> = {
  code: 'financing-is-net-costs',
  basis: NET_COSTS,
  rule: {
    fi: 'Rahoitus on yhtä suuri kuin nettokustannukset, joka vuosi ja yhteensä.',
    sv: 'Finansieringen är lika stor som nettokostnaderna, varje år och totalt.',
    en: 'The financing equals the net costs, in every year and in total.',
  },
  message: {
    fi: (open, say) =>
      `${sayCell(open, say)} on ${say.euros(open.stated)}, mutta rahoitus on ${say.euros(open.added)} (ero ${say.change(open.added - open.stated)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    sv: (open, say) =>
      `${sayCell(open, say)} är ${say.euros(open.stated)}, men finansieringen är ${say.euros(open.added)} (skillnad ${say.change(open.added - open.stated)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
    en: (open, say) =>
      `${sayCell(open, say)} is ${say.euros(open.stated)}, but the financing is ${say.euros(open.added)} (difference ${say.change(open.added - open.stated)}).` +
      sayDetails(open, (cell) => sayCell(cell, say), say),
  },
  hint: {
    fi: () => 'Tarkista kumpi on päätöksen mukainen: kustannukset vai rahoitus.',
    sv: () => 'Kontrollera vilket som följer beslutet: kostnaderna eller finansieringen.',
    en: () => 'Check which of the two follows the decision: the costs or the financing.',
  },
};

/** Twice a negative amount, in its year and in total: the negative amount is the fault, and is told there. */
function isToldAsNegative({ stated, added, others, likeness }: OpenSum): boolean {
  const size = Math.abs(stated - added);
  const onlyTotal = others.every(({ column, off }) => column === undefined && Math.abs(off) === size);
  return likeness?.kind === 'half' && likeness.isNegative && onlyTotal;
}
