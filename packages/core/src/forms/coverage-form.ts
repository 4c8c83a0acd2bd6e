import { type CoveredSubGoal, goalCoverage } from '../calculate/goal-coverage.js';
import { toAddress } from '../grid/address.js';
import type { CellStyle } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { type FormCell, type FormSheet, relativeReference, sheetReference } from './form-sheet.js';
import { plainLinks } from './goal-links.js';
import type { NameCells } from './line-sheet.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/**
 * The sheet *Kattavuus*: how many goals of each sub-project serve each sub-goal, counted from the sheet of goals and
 * coloured. It is only shown, never read; nothing where the project has no sub-goals.
 */
export function coverageForm(
  project: Project,
  goals: FormSheet,
  names: NameCells,
  language: Language,
): FormSheet | undefined {
  const { subGoals } = goalCoverage(project);
  if (subGoals.length === 0 || names.length === 0) return undefined;
  const name = SHEET_WORDS.coverage[language];
  const linkCells = linkColumns(goals, names).map((cells, nth) =>
    isPlain(project, nth) ? cells : undefined,
  );
  const last = { row: FIRST + subGoals.length - 1, column: LEFT + names.length };
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: FORM_NOTES.coverage[language], style: STYLES.subtitle },
      ...headingCells(project, names, language),
      ...subGoals.flatMap((subGoal, nth) => rowCells(subGoal, nth, linkCells)),
    ],
    widths: [7, 56, ...names.map(() => 14), 13],
    growing: new Set([HEADING, ...subGoals.map((_, nth) => FIRST + nth)]),
    conditions: [
      {
        area: { top: FIRST, bottom: last.row, left: LEFT, right: last.column - 1 },
        formula: `${toAddress(FIRST, LEFT)}>0`,
        style: { fill: 'CFE8D5', colour: '1E5B34', bold: true },
      },
      {
        area: { top: FIRST, bottom: last.row, left: 0, right: last.column },
        formula: `$${toAddress(FIRST, last.column)}=0`,
        style: { fill: 'FBE3C0', colour: '7A5200' },
      },
    ],
    frozen: { row: FIRST, column: LEFT },
    print: { ...printOf(project, name, 'landscape', language), titleRows: { from: HEADING, to: HEADING } },
  };
}

const HEADING = 3;
const FIRST = HEADING + 1;
/** The columns before the sub-projects: number and text of a sub-goal. */
const LEFT = 2;

const COUNT: CellStyle = { ...STYLES.shown, horizontal: 'center', format: '0;-0;' };

function headingCells(
  { subProjects = [] }: Project,
  names: NameCells,
  language: Language,
): readonly FormCell[] {
  const words = [FORM_WORDS.number, FORM_WORDS.subGoal].map(
    (word, column): FormCell => ({
      row: HEADING,
      column,
      value: word[language],
      style: STYLES.heading,
    }),
  );
  const centred: CellStyle = { ...STYLES.heading, horizontal: 'center' };
  return [
    ...words,
    ...names.map((at, nth): FormCell => {
      const reference = relativeReference(at);
      return {
        row: HEADING,
        column: LEFT + nth,
        value: subProjects[nth]?.name ?? '',
        formula: `IF(${reference}="","",${reference})`,
        style: centred,
      };
    }),
    { row: HEADING, column: LEFT + names.length, value: FORM_WORDS.served[language], style: centred },
  ];
}

function rowCells(
  { number, text, goals, served }: CoveredSubGoal,
  nth: number,
  linkCells: readonly (string | undefined)[],
): readonly FormCell[] {
  const row = FIRST + nth;
  const counts = `${toAddress(row, LEFT)}:${toAddress(row, LEFT + goals.length - 1)}`;
  return [
    {
      row,
      column: 0,
      value: number,
      style: { ...STYLES.text, format: '@' },
      isCode: true,
      mark: `coverage.subGoal.${nth + 1}`,
      path: ['plan', 'subGoals', nth],
    },
    { row, column: 1, value: text, style: STYLES.text },
    ...goals.map(
      (some, place): FormCell => ({
        row,
        column: LEFT + place,
        value: some.length,
        formula: countFormula(linkCells[place], `$A${row + 1}`),
        style: COUNT,
      }),
    ),
    {
      row,
      column: LEFT + goals.length,
      value: served,
      formula: `COUNTIF(${counts},">0")`,
      style: { ...COUNT, format: '0', bold: true },
    },
  ];
}

function isPlain({ subProjects = [] }: Project, nth: number): boolean {
  const one = subProjects[nth];
  return one !== undefined && plainLinks(one);
}

/**
 * How many cells name the number, whatever a person parts numbers by: `1, 3`, `1;3` or lines. None where the cells do
 * not say all that the links do.
 */
function countFormula(cells: string | undefined, number: string): string | undefined {
  if (cells === undefined) return undefined;
  const plain = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cells}," ",""),";",","),CHAR(10),",")`;
  const wanted = `","&SUBSTITUTE(${number}," ","")&","`;
  return `SUMPRODUCT(--ISNUMBER(FIND(${wanted},","&${plain}&",")))`;
}

/** The cells with links of each sub-project, up to where the next one begins, so that new lines are among them. */
function linkColumns(goals: FormSheet, names: NameCells): readonly string[] {
  const column = goals.cells.find(({ mark }) => mark === 'goals.column.subGoals')?.column ?? 0;
  const bottom = (goals.filter?.bottom ?? 0) + 1;
  return names.map(({ sheet, row }, nth) => {
    const first = sheetReference({ sheet, row, column });
    const next = sheetReference({ sheet, row: names[nth + 1]?.row ?? bottom, column });
    const whole = first.replace(/\$\d+$/, '');
    return `${first}:INDEX(${whole}:${whole.replace(/^.*!/, '')},ROW(${next})-1)`;
  });
}
