import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { RateEntry, RateKind } from '../model/rate-entry.js';
import { VAT_WORDS } from '../words/cost-model-words.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';
import { SALARY_CHOICES } from '../words/salary-form-words.js';
import type { NumberKind } from './cell-number.js';
import {
  type Content,
  changeText,
  dayContent,
  dayFormat,
  type ReadCell,
  rateContent,
  rateFormat,
  readChange,
  readChoice,
  readDayText,
  readRateText,
  readText,
} from './cell-values.js';
import { costModelChoices, costModelText, readCostModel } from './cost-model-text.js';

/** A line of the sheet *Hanke*: what it is called, what of the project it holds, how it is written and read. */
export type ProjectField = {
  /** The end of the hidden name of its cell. */
  readonly id: string;
  /** Where its value is in a project file. */
  readonly path: Path;
  readonly word: Worded;
  readonly note?: Worded;
  /** What of a programme period the note of its cell tells. */
  readonly rule?: RateKind;
  readonly isCode?: true;
  /** What number its cell is for. */
  readonly number?: NumberKind;
  readonly choices?: (language: Language, rates: readonly RateEntry[]) => readonly string[] | undefined;
  readonly write: (project: Project, language: Language) => Content;
  readonly read: (cell: ReadCell, dateSystem: 1900 | 1904) => string | undefined;
};

type TextField = 'name' | 'code' | 'applicationNumber' | 'programmePeriod' | 'fund';

/** Who and what the project is. */
export const IDENTITY_FIELDS: readonly ProjectField[] = [
  textField('name'),
  { ...textField('code'), isCode: true },
  { ...textField('applicationNumber'), isCode: true },
  textField('programmePeriod'),
  textField('fund'),
  {
    ...choiceField('structure', ['project', 'structure'], CHOICE_WORDS.structure),
    write: ({ structure }, language) => ({
      value: structure === undefined ? undefined : CHOICE_WORDS.structure[structure][language],
    }),
  },
];

/** What the checks of a plan need besides its figures. */
export const SUPPORT_FIELDS: readonly ProjectField[] = [
  dayField('start'),
  dayField('end'),
  {
    id: 'supportRate',
    path: ['project', 'supportRate'],
    word: FORM_WORDS.supportRate,
    note: FORM_NOTES.supportRate,
    rule: 'supportCeiling',
    number: 'percentage',
    write: ({ supportRate }, language) =>
      supportRate === undefined
        ? { value: undefined, format: rateFormat(language) }
        : rateContent(supportRate, language),
    read: readRateText,
  },
  {
    ...choiceField('planUnit', ['project', 'planUnit'], CHOICE_WORDS.planUnit),
    note: FORM_NOTES.planUnit,
    write: ({ planUnit }, language) => ({
      value: planUnit === '1' || planUnit === '0.01' ? CHOICE_WORDS.planUnit[planUnit][language] : planUnit,
    }),
  },
  {
    ...choiceField('version', ['financing', 'version'], CHOICE_WORDS.version),
    choices: (language) => [
      ...Object.values(CHOICE_WORDS.version).map((word) => word[language]),
      ...Array.from({ length: 9 }, (_, nth) => changeText(`change-${nth + 1}`, language)),
    ],
    write: ({ financing }, language) => ({ value: versionText(financing?.version, language) }),
    read: (cell) => {
      const text = readChoice(CHOICE_WORDS.version, cell);
      return text === undefined ? undefined : readChange(text);
    },
  },
];

/** How costs are declared; in a joint project each partner may say so itself. */
export const COST_FIELDS: readonly ProjectField[] = [
  {
    id: 'costModel',
    path: ['project', 'costModel'],
    word: FORM_WORDS.costModel,
    note: FORM_NOTES.costModel,
    rule: 'flatRate',
    choices: (language, rates) => costModelChoices(rates, language),
    write: ({ costModel }, language) => ({
      value: costModel === undefined || costModel === '' ? costModel : costModelText(costModel, language),
    }),
    read: (cell) => {
      const text = readText(cell);
      return text === undefined ? undefined : readCostModel(text);
    },
  },
  {
    ...choiceField('salaryModel', ['project', 'salaryModel'], SALARY_CHOICES.model),
    rule: 'salaryModel',
    write: ({ salaryModel }, language) => ({
      value: salaryModel === undefined ? undefined : SALARY_CHOICES.model[salaryModel][language],
    }),
  },
  {
    ...choiceField('vat', ['project', 'vat'], VAT_WORDS),
    note: FORM_NOTES.vat,
    write: ({ vat }, language) => ({ value: vat === undefined ? undefined : VAT_WORDS[vat][language] }),
  },
];

/** Every line, in the order of the sheet. */
export const PROJECT_FIELDS: readonly ProjectField[] = [
  ...IDENTITY_FIELDS,
  ...SUPPORT_FIELDS,
  ...COST_FIELDS,
];

function textField(id: TextField): ProjectField {
  return {
    id,
    path: ['project', id],
    word: FORM_WORDS[id],
    write: (project) => ({ value: project[id] }),
    read: readText,
  };
}

function dayField(id: 'start' | 'end'): ProjectField {
  return {
    id,
    path: ['project', 'period', id],
    word: FORM_WORDS[id],
    write: ({ period }, language) =>
      period === undefined
        ? { value: undefined, format: dayFormat(language) }
        : dayContent(period[id], language),
    read: readDayText,
  };
}

function choiceField(
  id: 'structure' | 'planUnit' | 'version' | 'salaryModel' | 'vat',
  path: Path,
  words: Readonly<Record<string, Worded>>,
): Omit<ProjectField, 'write'> {
  return {
    id,
    path,
    word: FORM_WORDS[id],
    choices: (language) => Object.values(words).map((word) => word[language]),
    read: (cell) => readChoice(words, cell),
  };
}

function versionText(version: string | undefined, language: Language): string | undefined {
  if (version === 'applied' || version === 'approved') return CHOICE_WORDS.version[version][language];
  return version === undefined ? undefined : changeText(version, language);
}
