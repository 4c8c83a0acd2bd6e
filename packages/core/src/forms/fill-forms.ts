import type { NewSheet, NewWorkbook } from '../grid/new-workbook.js';
import type { DefinedName } from '../grid/snapshot.js';
import type { Finding } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import type { Language } from '../words/language.js';
import { budgetForm } from './budget-form.js';
import { type CheckedFile, checkForm } from './check-form.js';
import { documentForm } from './document-form.js';
import { keptDocuments } from './document-rows.js';
import { financingForm } from './financing-form.js';
import { type CellAt, type FormSheet, namesOf, placesOf, sheetReference, toNewSheet } from './form-sheet.js';
import { FORMS_LAYOUT, FORMS_NAME, FORMS_VERSION, KEPT_NAME, KEPT_SHEET } from './forms-name.js';
import { keptOf, keptSheet, type ShownBlocks } from './kept.js';
import { keptSalaries } from './kept-salaries.js';
import { municipalForm } from './municipal-form.js';
import { projectForm } from './project-form.js';
import { salaryForm } from './salary-form.js';
import { subProjectForms } from './sub-project-forms.js';

/** What is written besides the project: with `check` a sheet of findings, with `rates` notes with their sources. */
export type FillOptions = {
  readonly language?: Language;
  readonly rates?: readonly RateEntry[];
  readonly check?: CheckedFile & { readonly findings: readonly Finding[] };
};

/**
 * A project as a workbook of our forms: every sum a formula with its value, every part under a hidden name, so that
 * `readForms` finds it after rows were inserted and sheets were moved and renamed. Fills nothing in: `fillProject` does.
 */
export function fillForms(
  project: Project,
  { language = 'fi', check, rates }: FillOptions = {},
): NewWorkbook {
  const own = projectForm(project, language, rates);
  const plan = project.financing === undefined ? [] : [financingForm(project, project.financing, language)];
  const words = subProjectForms(project, language);
  const staff = salaryForm(project, new Map(), language, rates ?? []);
  const salaries = staff === undefined ? [] : [staff];
  const budget = budgetForm(project, language, { rates: rates ?? [], names: [] });
  const budgets = budget === undefined ? [] : [budget.form];
  const answers = documentForm(project, new Map(), language);
  const documents = answers === undefined ? [] : [answers];
  const inputs = [own, ...budgets, ...salaries, ...plan, ...documents, ...words.forms];
  const places: ReadonlyMap<string, CellAt> = new Map(inputs.flatMap(placesOf));
  const municipal = municipalForm(project, places, language);
  const forms = [...inputs, ...(municipal === undefined ? [] : [municipal])];
  const all = check === undefined ? forms : [...forms, checkForm(project, check, places, language)];
  const kept = keptOf(
    project,
    [...budgets, ...salaries, ...plan].flatMap(withoutTotal(project)),
    words.kept,
    together([budget, keptSalaries(project), keptDocuments(project)]),
  );
  const hidden = kept === undefined ? [] : [keptSheet(kept)];
  return {
    title: [project.code, project.name].filter((text) => text !== undefined).join(' · '),
    sheets: [...all.map(toNewSheet), ...hidden],
    names: [
      { name: FORMS_NAME, refersTo: `"${FORMS_LAYOUT}/${FORMS_VERSION}"`, hidden: true },
      ...all.flatMap((form) => namesOf(form, FORMS_NAME)),
      ...hidden.map(keptName),
    ],
    properties: new Map(),
  };
}

/** What all the sheets of rows show, and what of it they do not say. */
function together(sheets: readonly (ShownBlocks | undefined)[]): ShownBlocks {
  const all = sheets.filter((sheet) => sheet !== undefined);
  return {
    shown: new Set(all.flatMap(({ shown }) => [...shown])),
    kept: Object.assign({}, ...all.map(({ kept }) => kept)),
    blanks: all.flatMap(({ blanks }) => blanks ?? []),
  };
}

/** The marks of the rows that state no total; the sheet adds their years all the same. */
function withoutTotal(project: Project): (form: FormSheet) => readonly string[] {
  return ({ cells }) =>
    cells.flatMap(({ mark, path }) => {
      if (mark === undefined || !path?.includes('rows')) return [];
      return valueAt(project, [...path, 'total']) === undefined ? [mark] : [];
    });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, step)?.value : undefined,
    value,
  );
}

function keptName({ cells }: NewSheet): DefinedName {
  const first = sheetReference({ sheet: KEPT_SHEET, row: 0, column: 0 });
  return { name: KEPT_NAME, refersTo: `${first}:$A$${cells.length}`, hidden: true };
}
