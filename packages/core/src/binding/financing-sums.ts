import type { PlanFigures } from '../calculate/plan-figures.js';
import {
  type Contribution,
  type FinancingPlan,
  type FinancingRow,
  FUNDER_CLASSES,
  type FunderClass,
  type FunderRow,
} from '../model/financing-plan.js';
import { BLANK, type StatedAmount } from '../values/amount.js';
import { cents } from '../values/cents.js';
import { FINANCING_AXIS_WORDS, FINANCING_FIELD_WORDS } from '../words/binding-words.js';
import type { Worded } from '../words/language.js';
import { type FigureLine, sumStated } from './year-fields.js';

/** The sums of a plan that have the same name in every project; without a plan they are blank. */
export function financingSums(figures: PlanFigures | undefined): readonly FigureLine[] {
  const rows = figures?.rows ?? [];
  const ofRole = (role: 'total' | 'netCosts') => rows.flatMap(({ row }) => (row.role === role ? [row] : []));
  const top = rows.flatMap(({ row, parent }) => (parent < 0 && !isSum(row) ? [row] : []));
  const totals = ofRole('total').slice(0, 1);
  const { total, netCosts } = FINANCING_FIELD_WORDS;
  return [
    ...SUMS.flatMap((sum) =>
      byClass(
        sum,
        figures?.plan,
        rows.flatMap(({ row }) => (isFunder(row) ? [row] : [])),
      ),
    ),
    lineOfRows('financing.total', total, figures?.plan, totals.length > 0 ? totals : top),
    lineOfRows('financing.netCosts', netCosts, figures?.plan, ofRole('netCosts').slice(0, 1)),
  ];
}

/** A line that is the sum of these rows; a calendar year has all its columns, also where it is in two. */
export function lineOfRows(
  id: string,
  words: Worded,
  plan: FinancingPlan | undefined,
  rows: readonly FinancingRow[],
): FigureLine {
  const columns = plan?.years ?? [];
  return {
    id,
    words,
    inYear: (wanted) =>
      sumStated(
        rows.flatMap(({ amounts }) =>
          columns.flatMap(({ year }, column) => (year === wanted ? [amounts[column] ?? BLANK] : [])),
        ),
      ),
    total: sumStated(rows.map(({ total }) => total ?? BLANK)),
  };
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

/** The EU and the state are nobody's own money. */
function byClass(
  { id, belongs }: ClassSum,
  plan: FinancingPlan | undefined,
  funders: readonly FunderRow[],
): readonly FigureLine[] {
  const rows = funders.filter(({ role }) => belongs(role));
  const words = FINANCING_FIELD_WORDS[id];
  const whole = lineOfRows(`financing.${id}`, words, plan, rows);
  if (id === 'euState') return [whole];
  return [whole, ...(['own', 'external'] as const).map((axis) => onAxis(whole, axis, plan, rows))];
}

/** Known only where each of the rows says which it is: then none of a kind is nothing, 0. */
function onAxis(
  { id, words }: FigureLine,
  axis: Contribution,
  plan: FinancingPlan | undefined,
  rows: readonly FunderRow[],
): FigureLine {
  const isSaid = rows.length > 0 && rows.every(({ contribution }) => contribution !== undefined);
  const those = isSaid ? rows.filter(({ contribution }) => contribution === axis) : [];
  const line = lineOfRows(`${id}.${axis}`, withAxis(words, axis), plan, those);
  return isSaid && those.length === 0 ? { ...line, inYear: () => NOTHING, total: NOTHING } : line;
}

const NOTHING: StatedAmount = { kind: 'amount', cents: cents(0) };

function withAxis(words: Worded, axis: Contribution): Worded {
  const { fi, sv, en } = FINANCING_AXIS_WORDS[axis];
  return { fi: `${words.fi}, ${fi}`, sv: `${words.sv}, ${sv}`, en: `${words.en}, ${en}` };
}

function isSum({ role }: FinancingRow): boolean {
  return role === 'total' || role === 'netCosts';
}

function isFunder(row: FinancingRow): row is FunderRow {
  return FUNDER_CLASSES.some((role) => role === row.role);
}
