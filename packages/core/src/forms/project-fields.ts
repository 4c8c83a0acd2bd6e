import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { RateKind } from '../model/rate-entry.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';
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
  readonly choices?: (language: Language) => readonly string[];
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

/** Every line, in the order of the sheet. */
export const PROJECT_FIELDS: readonly ProjectField[] = [...IDENTITY_FIELDS, ...SUPPORT_FIELDS];

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
  id: 'structure' | 'planUnit' | 'version',
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
