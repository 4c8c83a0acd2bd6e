import { READING } from '../../basis.js';
import { partWords } from '../../file-parts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly parts: readonly string[] };

/** The file holds parts that this version reads past. */
export const partNotChecked: Check<Args> = {
  code: 'part-not-checked',
  severity: 'notice',
  *run({ unchecked }) {
    const [first, ...others] = Object.keys(unchecked);
    if (first === undefined) return;
    yield { at: [first], also: others.map((part) => [part]), args: { parts: [first, ...others] } };
  },
};

export const partNotCheckedTexts: RuleTexts<Args> = {
  code: 'part-not-checked',
  basis: READING,
  rule: {
    fi: 'Kerrotaan, mitkä hanketiedoston osat jäivät tarkistamatta.',
    sv: 'Det sägs vilka delar av projektfilen som inte kontrollerades.',
    en: 'It is said which parts of a project file were not checked.',
  },
  message: {
    fi: ({ parts }, say) => `Tämä versio ei tarkista näitä: ${say.list(partWords(parts, 'fi'))}.`,
    sv: ({ parts }, say) => `Denna version kontrollerar inte: ${say.list(partWords(parts, 'sv'))}.`,
    en: ({ parts }, say) => `This version does not check: ${say.list(partWords(parts, 'en'))}.`,
  },
  hint: {
    fi: () => 'Ei toimenpiteitä; rahoitus tarkistettiin.',
    sv: () => 'Ingen åtgärd; finansieringen kontrollerades.',
    en: () => 'Nothing to do; the financing was checked.',
  },
};
