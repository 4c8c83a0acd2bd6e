import { READING } from '../../basis.js';
import { PASTE_TABLE } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

/** A project without a financing plan: that nothing is wrong with it says nothing. */
export const nothingToCheck: Check<Record<never, never>> = {
  code: 'nothing-to-check',
  severity: 'notice',
  *run({ subProjects, plan }, { tables }) {
    if (tables.length === 0 && subProjects === undefined && plan === undefined) yield { at: [], args: {} };
  },
};

export const nothingToCheckTexts: RuleTexts<Record<never, never>> = {
  code: 'nothing-to-check',
  basis: READING,
  rule: {
    fi: 'Kerrotaan, jos hankkeessa ei ole rahoitussuunnitelmaa.',
    sv: 'Det sägs om projektet saknar finansieringsplan.',
    en: 'A project without a financing plan is said to have none.',
  },
  message: {
    fi: () => 'Hankkeessa ei ole rahoitussuunnitelmaa, joten mitään ei tarkistettu.',
    sv: () => 'Projektet har ingen finansieringsplan, så ingenting kontrollerades.',
    en: () => 'The project has no financing plan, so nothing was checked.',
  },
  hint: {
    fi: () => 'Lisää kenttä "financing", tai tuo taulukko: eurakit import TAULUKKO --as financing.',
    sv: () => 'Lägg till fältet "financing", eller läs in en tabell: eurakit import TABELL --as financing.',
    en: () => 'Add the field "financing", or import a table: eurakit import TABLE --as financing.',
  },
  paneHint: PASTE_TABLE,
};
