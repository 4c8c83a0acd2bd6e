import { isEmpty } from '../calculate/figure-table.js';
import type { PlanFigures } from '../calculate/plan-figures.js';
import {
  type Contribution,
  type FinancingRow,
  FUNDER_CLASSES,
  type FunderClass,
  type FunderRow,
} from '../model/financing-plan.js';
import type { StatedAmount } from '../values/amount.js';
import { cents } from '../values/cents.js';
import { FINANCING_SUM_WORDS } from '../words/binding-words.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Worded } from '../words/language.js';
import { rowsLine, type Years } from './rows-line.js';
import type { FigureLine } from './year-fields.js';

/** The sums of a plan that have the same name in every project; without a plan they are blank. */
export function financingSums(figures: PlanFigures | undefined, id: string): readonly FigureLine[] {
  const rows = figures?.rows ?? [];
  const ofRole = (role: 'total' | 'netCosts') => rows.flatMap(({ row }) => (row.role === role ? [row] : []));
  const top = rows.flatMap(({ row, parent }) => (parent < 0 && !isSum(row) ? [row] : []));
  const totals = ofRole('total')
    .filter((row) => !isEmpty(row))
    .slice(0, 1);
  return [
    ...SUMS.flatMap((sum) =>
      byClass(
        id,
        sum,
        figures?.plan.years,
        rows.flatMap(({ row }) => (isFunder(row) ? [row] : [])),
      ),
    ),
    rowsLine(`${id}.total`, FORM_WORDS.allRows, figures?.plan.years, totals.length > 0 ? totals : top),
    rowsLine(`${id}.netCosts`, FORM_WORDS.netCosts, figures?.plan.years, ofRole('netCosts').slice(0, 1)),
  ];
}

type ClassSum = {
  readonly id: FunderClass | 'publicCofinancing' | 'cofinancing';
  readonly belongs: (role: FunderClass) => boolean;
};

const PUBLIC: readonly FunderClass[] = [
  'municipal',
  'jointMunicipalAuthority',
  'wellbeingServicesCounty',
  'otherPublic',
];

const SUMS: readonly ClassSum[] = [
  ...FUNDER_CLASSES.map((id) => ({ id, belongs: (role: FunderClass) => role === id })),
  { id: 'publicCofinancing', belongs: (role) => PUBLIC.includes(role) },
  { id: 'cofinancing', belongs: (role) => role !== 'euState' },
];

const SUM_WORDS = { ...CHOICE_WORDS.role, ...FINANCING_SUM_WORDS } as const;

/** The EU and the state are nobody's own money. */
function byClass(
  plan: string,
  { id, belongs }: ClassSum,
  years: Years,
  funders: readonly FunderRow[],
): readonly FigureLine[] {
  const rows = funders.filter(({ role }) => belongs(role));
  const words = SUM_WORDS[id];
  const whole = rowsLine(`${plan}.${id}`, words, years, rows);
  if (id === 'euState') return [whole];
  return [whole, ...(['own', 'external'] as const).map((axis) => onAxis(whole, axis, years, rows))];
}

/** Known only where each of the rows says which it is: then none of a kind is nothing, 0. */
function onAxis(
  { id, words }: FigureLine,
  axis: Contribution,
  years: Years,
  rows: readonly FunderRow[],
): FigureLine {
  const isSaid = rows.length > 0 && rows.every(({ contribution }) => contribution !== undefined);
  const those = isSaid ? rows.filter(({ contribution }) => contribution === axis) : [];
  const line = rowsLine(`${id}.${axis}`, withAxis(words, axis), years, those);
  return isSaid && those.length === 0 ? { ...line, inYear: () => NOTHING, total: NOTHING } : line;
}

const NOTHING: StatedAmount = { kind: 'amount', cents: cents(0) };

function withAxis(words: Worded, axis: Contribution): Worded {
  const { fi, sv, en } = CHOICE_WORDS.contribution[axis];
  return { fi: `${words.fi}, ${fi}`, sv: `${words.sv}, ${sv}`, en: `${words.en}, ${en}` };
}

function isSum({ role }: FinancingRow): boolean {
  return role === 'total' || role === 'netCosts';
}

function isFunder(row: FinancingRow): row is FunderRow {
  return FUNDER_CLASSES.some((role) => role === row.role);
}
