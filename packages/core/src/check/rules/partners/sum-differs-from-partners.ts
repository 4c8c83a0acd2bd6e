import { cellPath } from '../../../calculate/figure-table.js';
import { budgetFaults, financingFaults, type PartnerSumFault } from '../../../calculate/partner-sums.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import type { Path } from '../../../model/finding.js';
import type { Project } from '../../../model/project.js';
import { amountIn, known } from '../../cell.js';
import { JOINT_SUM } from '../../cost-basis.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';
import { findSlip, type Slip, saySlip } from '../../slip.js';

type Reason = { readonly kind: 'left-out' | 'twice' | 'swapped'; readonly partner: string };
type Args = {
  readonly label: string;
  readonly year: number;
  readonly actual: number;
  readonly expected: number;
  readonly partners: number;
  readonly others: readonly { readonly label: string; readonly year: number; readonly off: number }[];
  readonly reason?: Reason;
  readonly slip?: Slip;
};

/** A figure of the whole project is not the sum of its partners' figures. */
export const sumDiffersFromPartners: Check<Args> = {
  code: 'sum-differs-from-partners',
  severity: 'error',
  only: 'costs',
  *run(project, { plans, partnerPlans, budgets }) {
    const { partners } = project;
    if (partners.length === 0) return;
    const budget = budgets.find(({ at }) => at[0] === 'budget');
    const own = budgets.flatMap((table) =>
      table.partner === undefined ? [] : [{ partner: table.partner, table }],
    );
    if (budget !== undefined && own.length === partners.length)
      yield* told(project, budget, budgetFaults(budget, own));
    const plan = plans.find(({ at }) => at[0] === 'financing');
    const theirs = partnerPlans.flatMap((table) =>
      table.partner === undefined ? [] : [{ partner: table.partner, table }],
    );
    if (plan !== undefined && theirs.length === partners.length)
      yield* told(project, plan, financingFaults(plan, theirs));
  },
};

export const sumDiffersFromPartnersTexts: RuleTexts<Args> = {
  code: 'sum-differs-from-partners',
  basis: JOINT_SUM,
  rule: {
    fi: 'Koko hankkeen luku on osatoteuttajien lukujen summa, joka vuosi.',
    sv: 'Hela projektets tal är summan av delgenomförarnas tal, varje år.',
    en: 'A figure of the whole project is the sum of its partners’ figures, in every year.',
  },
  message: {
    fi: ({ label, year, actual, expected, partners, others, reason, slip }, say) =>
      `Koko hankkeessa ${say.quote(label)} ${year} on ${say.euros(actual)}, mutta ${partners} osatoteuttajan summa on ${say.euros(expected)} (ero ${say.change(actual - expected)}).` +
      (others.length === 0
        ? ''
        : ` Samoin: ${say.list(
            others.map((one) => other(one, say.change)),
            8,
          )}.`) +
      (reason === undefined ? saySlip(slip, say) : ` ${REASONS[reason.kind].fi(say.quote(reason.partner))}`),
    sv: ({ label, year, actual, expected, partners, others, reason, slip }, say) =>
      `I hela projektet är ${say.quote(label)} ${year} ${say.euros(actual)}, men summan av ${partners} delgenomförare är ${say.euros(expected)} (skillnad ${say.change(actual - expected)}).` +
      (others.length === 0
        ? ''
        : ` Likaså: ${say.list(
            others.map((one) => other(one, say.change)),
            8,
          )}.`) +
      (reason === undefined ? saySlip(slip, say) : ` ${REASONS[reason.kind].sv(say.quote(reason.partner))}`),
    en: ({ label, year, actual, expected, partners, others, reason, slip }, say) =>
      `In the whole project ${say.quote(label)} ${year} is ${say.euros(actual)}, but ${partners} partners add up to ${say.euros(expected)} (difference ${say.change(actual - expected)}).` +
      (others.length === 0
        ? ''
        : ` Also: ${say.list(
            others.map((one) => other(one, say.change)),
            8,
          )}.`) +
      (reason === undefined ? saySlip(slip, say) : ` ${REASONS[reason.kind].en(say.quote(reason.partner))}`),
  },
  hint: {
    fi: () => 'Korjaa koko hankkeen luku, tai sen osatoteuttajan, jonka luku on muuttunut.',
    sv: () => 'Rätta hela projektets tal, eller talet hos den delgenomförare där det har ändrats.',
    en: () => 'Correct the figure of the whole, or that of the partner where it has changed.',
  },
};

/** One finding for every fault; those that one and the same partner explains are one. */
function* told(
  { partners }: Project,
  table: CheckedTable,
  faults: readonly PartnerSumFault[],
): Iterable<Hit<Args>> {
  const groups = new Map<string, PartnerSumFault[]>();
  for (const [nth, fault] of faults.entries()) {
    const reason = reasonOf(fault);
    const isWhole = reason !== undefined && reason.kind !== 'swapped';
    const key = isWhole ? `${reason.kind} ${reason.partner}` : `fault ${nth}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const { cell, label, year, actual, expected, parts } = first;
    const reason = reasonOf(first);
    const slip = findSlip(actual, expected);
    const [wanted, written] = [known(expected), amountIn(table, cell)];
    const placed = (fault: PartnerSumFault): Path =>
      fault.cell < 0 ? table.at : cellPath(table, fault.cell);
    yield {
      at: placed(first),
      also: [...others.map(placed), ...parts.map(({ at }) => at)].slice(0, MOST_PLACES),
      ...(wanted !== undefined && { expected: wanted }),
      ...(written !== undefined && { actual: written }),
      args: {
        label,
        year,
        actual,
        expected,
        partners: partners.length,
        others: others.map((one) => ({ label: one.label, year: one.year, off: one.actual - one.expected })),
        ...(reason !== undefined && {
          reason: { kind: reason.kind, partner: partners[reason.partner]?.name ?? '' },
        }),
        ...(slip !== undefined && { slip }),
      },
    };
  }
}

const MOST_PLACES = 40;

/** The one partner whose figure would explain the difference: left out, counted twice, or with two digits swapped. */
function reasonOf({
  actual,
  expected,
  parts,
}: PartnerSumFault): { readonly kind: Reason['kind']; readonly partner: number } | undefined {
  const off = actual - expected;
  const alike = (kind: Reason['kind'], fits: (amount: number) => boolean) => {
    const [one, ...more] = parts.filter(({ amount }) => fits(amount));
    return one === undefined || more.length > 0 ? undefined : { kind, partner: one.partner };
  };
  return (
    alike('left-out', (amount) => amount === -off) ??
    alike('twice', (amount) => amount === off) ??
    alike('swapped', (amount) => amount !== 0 && findSlip(amount, amount + off) === 'swapped-digits')
  );
}

function other(
  { label, year, off }: { readonly label: string; readonly year: number; readonly off: number },
  change: (cents: number) => string,
): string {
  return `${label} ${year} (${change(off)})`;
}

const REASONS = {
  'left-out': {
    fi: (name: string) => `Ero on yhtä suuri kuin osatoteuttajan ${name} luku: puuttuuko se summasta?`,
    sv: (name: string) => `Skillnaden är lika stor som talet för ${name}: saknas det i summan?`,
    en: (name: string) => `The difference equals the figure of ${name}: is it left out of the sum?`,
  },
  twice: {
    fi: (name: string) => `Ero on yhtä suuri kuin osatoteuttajan ${name} luku: onko se laskettu kahdesti?`,
    sv: (name: string) => `Skillnaden är lika stor som talet för ${name}: har det räknats två gånger?`,
    en: (name: string) => `The difference equals the figure of ${name}: is it counted twice?`,
  },
  swapped: {
    fi: (name: string) =>
      `Ero selittyy, jos osatoteuttajan ${name} luvussa kaksi numeroa on vaihtanut paikkaa.`,
    sv: (name: string) => `Skillnaden förklaras om två siffror har bytt plats i talet för ${name}.`,
    en: (name: string) => `Two digits that changed places in the figure of ${name} would explain it.`,
  },
} as const;
