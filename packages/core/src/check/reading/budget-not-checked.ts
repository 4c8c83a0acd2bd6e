import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = Record<never, never>;

/** A table of costs is recognised, but its rules are not those of a financing plan. */
export const budgetNotChecked: Check<Args> = { code: 'budget-not-checked', severity: 'notice' };

export const budgetNotCheckedTexts: RuleTexts<Args> = {
  code: 'budget-not-checked',
  basis: READING,
  rule: {
    fi: 'Kustannustaulukko tunnistetaan, mutta sitä ei tarkisteta rahoitussuunnitelmana.',
    sv: 'En kostnadstabell känns igen men kontrolleras inte som finansieringsplan.',
    en: 'A cost table is recognised but not checked as a financing plan.',
  },
  message: {
    fi: () => 'Taulukko on kustannusarvio; tämä versio tarkistaa vain rahoitussuunnitelmat.',
    sv: () => 'Tabellen är en kostnadskalkyl; denna version kontrollerar bara finansieringsplaner.',
    en: () => 'The table is a budget of costs; this version checks financing plans only.',
  },
  hint: {
    fi: () => 'Jos tämä on rahoitustaulukko, korjaa rivien merkitys (--write-map, --map).',
    sv: () => 'Om detta är en finansieringstabell, rätta radernas betydelse (--write-map, --map).',
    en: () => 'If this is a financing table, correct the meaning of its rows (--write-map, --map).',
  },
};
