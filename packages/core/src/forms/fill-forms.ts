import type { NewSheet, NewWorkbook } from '../grid/new-workbook.js';
import type { DefinedName } from '../grid/snapshot.js';
import { type Finding, toPointer } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import type { Language } from '../words/language.js';
import { budgetForm } from './budget-form.js';
import { type CheckedFile, checkForm } from './check-form.js';
import { decisionForm } from './decision-form.js';
import { documentForm } from './document-form.js';
import { keptDocuments } from './document-rows.js';
import { financingForm } from './financing-form.js';
import { type CellAt, type FormSheet, namesOf, placesOf, sheetReference, toNewSheet } from './form-sheet.js';
import { FORMS_LAYOUT, FORMS_NAME, FORMS_VERSION, KEPT_NAME, KEPT_SHEET } from './forms-name.js';
import { withGuide } from './guide.js';
import { keptOf, keptSheet, type ShownBlocks } from './kept.js';
import { keptSalaries } from './kept-salaries.js';
import { municipalForm } from './municipal-form.js';
import { PARTNER_COLUMNS } from './partner-columns.js';
import { partnerFinancingForm } from './partner-financing-form.js';
import { partnerNames, partnersForm } from './partners-form.js';
import { projectForm } from './project-form.js';
import { salaryForm } from './salary-form.js';
import { salarySums } from './salary-sums.js';
import { subProjectForms } from './sub-project-forms.js';

/**
 * What is written besides the project: with `check` a sheet of findings, with `rates` notes with their sources, with
 * `guide` what to do first, for a workbook that is to be filled in.
 */
export type FillOptions = {
  readonly language?: Language;
  readonly rates?: readonly RateEntry[];
  readonly check?: CheckedFile & { readonly findings: readonly Finding[] };
  readonly guide?: boolean;
};

/**
 * A project as a workbook of our forms: every sum a formula with its value, every part under a hidden name, so that
 * `readForms` finds it after rows were inserted and sheets were moved and renamed. Fills nothing in: `fillProject` does.
 */
export function fillForms(
  project: Project,
  { language = 'fi', check, rates = project.rates ?? [], guide = false }: FillOptions = {},
): NewWorkbook {
  const identity = projectForm(project, language, rates);
  const own = guide ? withGuide(identity, project, language) : identity;
  const names = partnerNames(project, language);
  const named = placesOfNames(names);
  const staff = salaryForm(project, named, language, rates);
  const budget = budgetForm(project, language, { rates, names, salaries: salarySums(staff) });
  const partnerPlans = partnerFinancingForm(project, names, language);
  const tables = [budget?.form, staff, partnerPlans?.form].filter((form) => form !== undefined);
  const plan =
    project.financing === undefined
      ? []
      : [financingForm(project, project.financing, new Map(tables.flatMap(placesOf)), language)];
  const figures = new Map([...tables, ...plan].flatMap(placesOf));
  const partners = partnersForm(project, figures, language, rates);
  const words = subProjectForms(project, language);
  const rows = [budget?.form, staff, ...plan, partnerPlans?.form].filter((form) => form !== undefined);
  const others = [partners, ...rows, documentForm(project, named, language)];
  const inputs = [own, ...others.filter((form) => form !== undefined), ...words.forms];
  const places: ReadonlyMap<string, CellAt> = new Map(inputs.flatMap(placesOf));
  const shown = [decisionForm(project, places, language), municipalForm(project, places, language)];
  const forms = [...inputs, ...shown.filter((form) => form !== undefined)];
  const linked = new Map([...forms.flatMap(placesOf), ...places]);
  const all = check === undefined ? forms : [...forms, checkForm(project, check, linked, language)];
  const kept = keptOf(
    project,
    rows.flatMap(withoutTotal(project)),
    words.kept,
    together([shownPartners(project), budget, partnerPlans, keptSalaries(project), keptDocuments(project)]),
  );
  const hidden = kept === undefined ? [] : [keptSheet(kept)];
  return {
    title: [project.code, project.name].filter((text) => text !== undefined).join(' · '),
    sheets: [...all.map((form) => toNewSheet(form, language)), ...hidden],
    names: [
      { name: FORMS_NAME, refersTo: `"${FORMS_LAYOUT}/${FORMS_VERSION}"`, hidden: true },
      ...all.flatMap((form) => namesOf(form, FORMS_NAME)),
      ...hidden.map(keptName),
    ],
    properties: new Map(),
  };
}

/** Where the partners stand before their sheet is laid out. */
function placesOfNames(names: readonly CellAt[]): ReadonlyMap<string, CellAt> {
  return new Map(names.map((at, nth) => [toPointer(['partners', nth]), at]));
}

/** The fields of partners that have a cell; an empty text is kept. */
function shownPartners({ partners }: Project): ShownBlocks {
  const shown = partners.flatMap((partner, nth) =>
    PARTNER_COLUMNS.flatMap(({ id }) =>
      id !== 'name' && partner[id] === '' ? [] : [`partners.${nth + 1}.${id}`],
    ),
  );
  return { shown: new Set(shown), kept: {} };
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
