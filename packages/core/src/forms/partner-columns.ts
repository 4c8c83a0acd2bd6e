import type { Partner } from '../model/partner.js';
import type { RateEntry, RateKind } from '../model/rate-entry.js';
import { VAT_WORDS } from '../words/cost-model-words.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';
import { SALARY_CHOICES } from '../words/salary-form-words.js';
import { type ReadCell, readChoice, readText } from './cell-values.js';
import { costModelChoices, costModelText, readCostModel } from './cost-model-text.js';
import { choicesOf } from './row-column.js';

/** A column of the sheet *Osatoteuttajat* that a person fills in: what of a partner it holds. */
export type PartnerColumn = {
  /** The end of the hidden name of its heading, and the field of a partner in a project file. */
  readonly id: 'name' | 'isLead' | 'code' | 'businessId' | 'costModel' | 'salaryModel' | 'vat';
  readonly word: Worded;
  readonly note?: Worded;
  /** What of a programme period the note of its heading tells. */
  readonly rule?: RateKind;
  readonly width: number;
  readonly isCode?: true;
  readonly choices?: (language: Language, rates: readonly RateEntry[]) => readonly string[] | undefined;
  readonly write: (partner: Partner, language: Language) => string | undefined;
  readonly read: (cell: ReadCell) => string | boolean | undefined;
};

/** The columns in front of the figures, in order. */
export const PARTNER_COLUMNS: readonly PartnerColumn[] = [
  {
    id: 'name',
    word: FORM_WORDS.partner,
    note: FORM_NOTES.partnerName,
    width: 24,
    write: ({ name }) => name,
    read: (cell) => readText(cell) ?? '',
  },
  {
    id: 'isLead',
    word: FORM_WORDS.isLead,
    width: 14,
    choices: choicesOf(CHOICE_WORDS.fixed),
    write: ({ isLead }, language) =>
      isLead === undefined ? undefined : CHOICE_WORDS.fixed[isLead ? 'true' : 'false'][language],
    read: (cell) => {
      const code = readChoice(CHOICE_WORDS.fixed, cell);
      return code === 'true' ? true : code === 'false' ? false : code;
    },
  },
  textColumn('code', 12),
  textColumn('businessId', 12),
  {
    id: 'costModel',
    word: FORM_WORDS.costModel,
    rule: 'flatRate',
    width: 26,
    choices: (language, rates) => costModelChoices(rates, language),
    write: ({ costModel }, language) =>
      costModel === undefined || costModel === '' ? costModel : costModelText(costModel, language),
    read: (cell) => {
      const text = readText(cell);
      return text === undefined ? undefined : readCostModel(text);
    },
  },
  {
    id: 'salaryModel',
    word: FORM_WORDS.salaryModel,
    rule: 'salaryModel',
    width: 17,
    choices: choicesOf(SALARY_CHOICES.model),
    write: ({ salaryModel }, language) =>
      salaryModel === undefined ? undefined : SALARY_CHOICES.model[salaryModel][language],
    read: (cell) => readChoice(SALARY_CHOICES.model, cell),
  },
  {
    id: 'vat',
    word: FORM_WORDS.vat,
    note: FORM_NOTES.vat,
    width: 16,
    choices: choicesOf(VAT_WORDS),
    write: ({ vat }, language) => (vat === undefined ? undefined : VAT_WORDS[vat][language]),
    read: (cell) => readChoice(VAT_WORDS, cell),
  },
];

function textColumn(id: 'code' | 'businessId', width: number): PartnerColumn {
  return {
    id,
    word: FORM_WORDS[id],
    width,
    isCode: true,
    write: (partner) => partner[id],
    read: readText,
  };
}
