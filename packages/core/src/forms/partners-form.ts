import type { CellStyle } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { amountFormat, columnWidth } from './fitting.js';
import type { CellAt, FormCell, FormSheet } from './form-sheet.js';
import { costFigures, supportFigures } from './owner-figures.js';
import { PARTNER_COLUMNS, type PartnerColumn } from './partner-columns.js';
import { partnerSums, type SumsLayout } from './partner-sums.js';
import { printOf } from './print-of.js';
import { rateNote } from './rate-note.js';
import { sheetYears } from './sheet-years.js';
import { STYLES } from './styles.js';

/** Where the names of the partners stand: the other sheets show them from there. */
export function partnerNames({ partners }: Project, language: Language): readonly CellAt[] {
  const sheet = SHEET_WORDS.partners[language];
  return partners.map((_, nth) => ({ sheet, row: FIRST + nth, column: 0 }));
}

/**
 * The sheet *Osatoteuttajat*: a line for each partner with its net costs and support from the other sheets, their sums,
 * and beside these the whole with the difference. `places`: where the figures of the others stand.
 */
export function partnersForm(
  project: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
  rates: readonly RateEntry[],
): FormSheet | undefined {
  const { partners, budget, financing } = project;
  if (partners.length === 0) return undefined;
  const name = SHEET_WORDS.partners[language];
  const budgets = [budget, ...partners.map((one) => one.budget)].filter((one) => one !== undefined);
  const plans = [financing, ...partners.map((one) => one.financing)].filter((one) => one !== undefined);
  const years = sheetYears([...budgets, ...plans]);
  const layout: SumsLayout = {
    first: FIRST,
    count: partners.length,
    left: PARTNER_COLUMNS.length,
    years,
    groups: [
      ...(budgets.length === 0 ? [] : [{ id: 'costs' as const, of: costFigures(project, places) }]),
      ...(plans.length === 0 ? [] : [{ id: 'support' as const, of: supportFigures(project, places) }]),
    ],
    format: amountFormat(project, [...budgets, ...plans]),
    language,
  };
  const sums = partnerSums(layout);
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: FORM_NOTES.partners[language], style: STYLES.subtitle },
      ...PARTNER_COLUMNS.map((column, nth) => headingCell(column, nth, language, rates)),
      ...partners.flatMap((_, nth) => lineCells(project, nth, language, rates)),
      ...sums.cells,
    ],
    widths: [
      columnWidth(
        partners.map((partner) => partner.name.length),
        22,
        34,
      ),
      ...PARTNER_COLUMNS.slice(1).map(({ width }) => width),
      ...sums.widths,
    ],
    conditions: sums.conditions,
    filter: { top: HEADING, left: 0, bottom: FIRST + partners.length - 1, right: PARTNER_COLUMNS.length - 1 },
    frozen: { row: FIRST, column: 1 },
    print: {
      ...printOf(project, name, 'landscape', language),
      titleRows: { from: HEADING - 1, to: HEADING },
    },
  };
}

const HEADING = 4;
const FIRST = HEADING + 1;

function headingCell(
  { id, word, note, rule }: PartnerColumn,
  column: number,
  language: Language,
  rates: readonly RateEntry[],
): FormCell {
  const notes = [note?.[language], rule === undefined ? undefined : rateNote(rates, rule, language)];
  const text = notes.filter((one) => one !== undefined).join('\n\n');
  return {
    row: HEADING,
    column,
    value: word[language],
    style: STYLES.heading,
    mark: `partners.column.${id}`,
    note: text === '' ? undefined : text,
  };
}

function lineCells(
  { partners }: Project,
  nth: number,
  language: Language,
  rates: readonly RateEntry[],
): readonly FormCell[] {
  const partner = partners[nth];
  if (partner === undefined) return [];
  return PARTNER_COLUMNS.map(({ id, write, choices, isCode }, column): FormCell => {
    const isName = id === 'name';
    const style: CellStyle = { ...STYLES.input, wrap: true, ...(isName && { bold: true as const }) };
    return {
      row: FIRST + nth,
      column,
      value: write(partner, language),
      style,
      isCode: isCode ?? false,
      choices: choices?.(language, rates),
      path: isName ? ['partners', nth] : ['partners', nth, id],
      ...(isName && { mark: `partners.${nth + 1}.name` }),
    };
  });
}
