import { financingDiffersFromBudget } from '../check/rules/sums/financing-differs-from-budget.js';
import { type Finding, type Path, toPointer } from '../model/finding.js';

/** Findings about what other cells come to, the nearer to those cells the earlier. */
const FOLLOWING: readonly string[] = [financingDiffersFromBudget.code, 'support-above-rate'];

/**
 * On our sheets sums, percentages and the whole follow by formulas from what people typed. A finding at such a formula
 * about what everything comes to is not told beside one at the cell that it comes from: of the same implementer, or for
 * the whole of any, and in the same year where it is of one.
 */
export function withoutEchoes<Told extends Finding>(
  findings: readonly Told[],
  computed: readonly Path[],
): readonly Told[] {
  const formulas = new Set(computed.map(toPointer));
  const errors = findings.filter(
    ({ severity, at }) => severity === 'error' || (severity === 'warning' && isOfStaff(at)),
  );
  return findings.filter((finding) => {
    const rank = FOLLOWING.indexOf(finding.code);
    if (rank < 0 || !formulas.has(toPointer(finding.at))) return true;
    const causes = errors.filter(
      (other) =>
        !FOLLOWING.slice(rank).includes(other.code) &&
        (partnerOf(finding) === undefined || partnerOf(finding) === partnerOf(other)),
    );
    const years = rank === 0 ? yearsOf(finding) : [];
    return years.length === 0
      ? causes.length === 0
      : !years.every((year) => causes.some((cause) => isOfYear(cause, year)));
  });
}

/** A wage or a percentage of a staff line is of all its years. */
function isOfYear(cause: Finding, year: unknown): boolean {
  const years = yearsOf(cause);
  return years.includes(year) || (years.length === 0 && isOfStaff(cause.at));
}

/** What salary costs are made from: costs follow from it, be it likely wrong only. */
function isOfStaff(at: Path): boolean {
  return at.includes('salaries') && at.some((step) => STAFF_FIGURES.includes(step));
}

const STAFF_FIGURES: readonly unknown[] = [
  'amounts',
  'work',
  'wage',
  'hourlyCost',
  'sideCostRate',
  'workShare',
];

function partnerOf({ at }: Finding): Path[number] | undefined {
  return at[0] === 'partners' ? at[1] : undefined;
}

/** The years that a finding is of, as its sentence names them. */
function yearsOf({ args }: Finding): readonly unknown[] {
  const one = 'column' in args ? args.column : 'year' in args ? args.year : undefined;
  const others = 'others' in args && Array.isArray(args.others) ? args.others : [];
  return one === undefined ? [] : [one, ...others];
}
