import { costsOf, openPlans } from '../../../calculate/cover.js';
import { yearColumns } from '../../../calculate/open-cells.js';
import { NET_COSTS } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly costs: number; readonly partners: readonly string[] };

/** Costs whose financing plan nobody has filled in yet. */
export const costsNotFinanced: Check<Args> = {
  code: 'costs-not-financed',
  severity: 'notice',
  *run({ partners }, figures) {
    const open = openPlans(figures);
    const [first] = open;
    if (first === undefined) return;
    const { plan, budget, partner } = first;
    const years = [...yearColumns(budget).keys()];
    const costs = years.reduce((sum, year) => sum + costsOf(budget, year), 0);
    if (!(costs > 0)) return;
    const names = open.flatMap((one) => partners[one.partner ?? -1]?.name ?? []);
    yield {
      at: plan.at,
      also: open.slice(1).map((one) => one.plan.at),
      args: { costs, partners: partner === undefined ? [] : names },
    };
  },
};

export const costsNotFinancedTexts: RuleTexts<Args> = {
  code: 'costs-not-financed',
  basis: NET_COSTS,
  rule: {
    fi: 'Kerrotaan, jos kustannuksilla ei vielä ole rahoitusta.',
    sv: 'Det sägs om kostnaderna ännu saknar finansiering.',
    en: 'Costs without any financing yet are told.',
  },
  message: {
    fi: ({ costs, partners }, say) =>
      partners.length === 0
        ? `Rahoitussuunnitelma on tyhjä, mutta nettokustannukset ovat ${say.euros(costs)}.`
        : `Rahoitus on täyttämättä, vaikka kustannuksia on: ${say.list(partners)}.`,
    sv: ({ costs, partners }, say) =>
      partners.length === 0
        ? `Finansieringsplanen är tom, men nettokostnaderna är ${say.euros(costs)}.`
        : `Finansieringen är inte ifylld fastän det finns kostnader: ${say.list(partners)}.`,
    en: ({ costs, partners }, say) =>
      partners.length === 0
        ? `The financing plan is empty, but the net costs are ${say.euros(costs)}.`
        : `Financing is not filled in although there are costs: ${say.list(partners)}.`,
  },
  hint: {
    fi: () => 'Täytä, kuka maksaa kunkin vuoden kustannukset.',
    sv: () => 'Fyll i vem som betalar kostnaderna för varje år.',
    en: () => 'Fill in who pays the costs of each year.',
  },
};
