import type { SalaryFigures } from '../../../calculate/budget-figures.js';
import type { ProductFault } from '../../../calculate/salary-products.js';
import type { Cents } from '../../../values/cents.js';
import type { Rate } from '../../../values/rate.js';
import { known } from '../../cell.js';
import { SIDE_COSTS } from '../../cost-basis.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';
import { type SalaryFactors, salaryFactors, sayFactors } from '../../salary-factors.js';
import { likelyInput, type SalaryInput } from '../../salary-input.js';
import { salaryLines } from '../../salary-lines.js';
import type { Say } from '../../say.js';
import { sideCostRates } from '../../side-cost-rates.js';
import { findSlip, type Slip, saySlip } from '../../slip.js';

type Args = SalaryFactors & {
  readonly label: string;
  readonly year: number;
  /** Absent where the cell is empty. */
  readonly actual?: number;
  readonly expected: number;
  /** What is likelier to be wrong than the amount, with which the sums hold. */
  readonly input?: SalaryInput;
  readonly others: readonly number[];
  readonly slip?: Slip;
};

/** Salary costs of a staff line are not its wage × work × side costs, or its hours × hourly unit cost. */
export const salaryCostsDiffer: Check<Args> = {
  code: 'salary-costs-differ',
  severity: 'error',
  only: 'costs',
  *run({ rates = [] }, { salaries }) {
    const known = sideCostRates(rates).map(({ rate }) => rate);
    for (const table of salaries) {
      if (table.products.length === 0) continue;
      const others = salaryLines(table).flatMap(({ line }) => line.sideCostRate ?? []);
      for (const faults of byCause(table.products)) yield* hit(table, faults, [...known, ...others]);
    }
  },
};

export const salaryCostsDifferTexts: RuleTexts<Args> = {
  code: 'salary-costs-differ',
  basis: SIDE_COSTS,
  rule: {
    fi: 'Palkkakustannus on palkka × kuukaudet × työaikaosuus × sivukulut, tai tunnit × tuntitaksa, pyöristettynä.',
    sv: 'Lönekostnaden är lön × månader × andel av arbetstiden × bikostnader, eller timmar × timpris, avrundat.',
    en: 'Salary costs are wage × months × share of work × side costs, or hours × hourly unit cost, rounded.',
  },
  message: {
    fi: ({ label, year, actual, expected, input, others, slip, ...factors }, say) =>
      `${say.quote(label)} ${year}: ${sayFactors(factors, say)} = ${say.euros(expected)}, mutta palkkakustannus ${stated(actual, 'on tyhjä', 'on', say)}.` +
      (input === undefined
        ? saySlip(slip, say)
        : ` Summat täsmäävät lukuun ${say.euros(actual ?? 0)}: tarkista ${INPUTS[input].fi}.`) +
      also(others, 'Samoin', say),
    sv: ({ label, year, actual, expected, input, others, slip, ...factors }, say) =>
      `${say.quote(label)} ${year}: ${sayFactors(factors, say)} = ${say.euros(expected)}, men lönekostnaden ${stated(actual, 'är tom', 'är', say)}.` +
      (input === undefined
        ? saySlip(slip, say)
        : ` Summorna stämmer med ${say.euros(actual ?? 0)}: kontrollera ${INPUTS[input].sv}.`) +
      also(others, 'Likaså', say),
    en: ({ label, year, actual, expected, input, others, slip, ...factors }, say) =>
      `${say.quote(label)} ${year}: ${sayFactors(factors, say)} = ${say.euros(expected)}, but the salary costs ${stated(actual, 'are empty', 'are', say)}.` +
      (input === undefined
        ? saySlip(slip, say)
        : ` The sums hold with ${say.euros(actual ?? 0)}: check ${INPUTS[input].en}.`) +
      also(others, 'Also', say),
  },
  hint: {
    fi: () => 'Korjaa luku tai se, mistä se on laskettu; kumpikin pyöristys (alas tai ylös) kelpaa.',
    sv: () => 'Rätta beloppet eller det som det räknas av; båda avrundningarna (ned och upp) duger.',
    en: () => 'Correct the amount or what it is made from; rounding down or up will both do.',
  },
};

/** The wage or the percentage of a line is one slip for all its years; anything else is one for each. */
function byCause(faults: readonly ProductFault[]): readonly (readonly ProductFault[])[] {
  const rows = new Map<number, ProductFault[]>();
  for (const fault of faults) rows.set(fault.row, [...(rows.get(fault.row) ?? []), fault]);
  return [...rows.values()].flatMap((own) => {
    const worked =
      own[0]?.line.work.filter((work) => work.kind === 'quantity' && work.scaled > 0).length ?? 0;
    const isCommon = own.length > 1 && own.length >= worked && own.every(({ kind }) => kind === 'input');
    return isCommon ? [own] : own.map((fault) => [fault]);
  });
}

function* hit(
  { rows, width, values, settled, columns }: SalaryFigures,
  [first, ...others]: readonly ProductFault[],
  rates: readonly Rate[],
): Iterable<Hit<Args>> {
  if (first === undefined) return;
  const { row, year, line, kind } = first;
  const cell = row * width + year;
  const path = rows[row]?.path ?? [];
  const isBlank = line.amounts[year]?.kind === 'blank';
  const amount = values[cell] ?? 0;
  const right = kind === 'amount' ? (settled[cell] ?? first.expected) : first.expected;
  const input = kind === 'amount' ? undefined : likelyInput([first, ...others], values, width, rates);
  const own = [...path, 'amounts', year];
  const at = input === undefined ? own : input === 'work' ? [...path, 'work', year] : [...path, input];
  const slip = input === undefined && !isBlank ? findSlip(amount, right) : undefined;
  const [expected, actual]: readonly (Cents | undefined)[] = [known(right), known(amount)];
  yield {
    at,
    also: [...(input === undefined ? [] : [own]), ...others.map((one) => [...path, 'amounts', one.year])],
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && !isBlank && { actual }),
    args: {
      ...salaryFactors(line, year),
      label: line.label,
      year: Number(columns[year]),
      ...(!isBlank && { actual: amount }),
      expected: right,
      ...(input !== undefined && { input }),
      others: others.map((one) => Number(columns[one.year])),
      ...(slip !== undefined && { slip }),
    },
  };
}

function stated(actual: number | undefined, empty: string, is: string, say: Say): string {
  return actual === undefined ? empty : `${is} ${say.euros(actual)}`;
}

function also(years: readonly number[], word: string, say: Say): string {
  return years.length === 0 ? '' : ` ${word}: ${say.list(years.map(String))}.`;
}

const INPUTS = {
  wage: {
    fi: 'palkka tai sivukuluprosentti',
    sv: 'lönen eller bikostnadsprocenten',
    en: 'the wage or the percentage of side costs',
  },
  hourlyCost: { fi: 'tuntitaksa', sv: 'timpriset', en: 'the hourly unit cost' },
  sideCostRate: { fi: 'sivukuluprosentti', sv: 'bikostnadsprocenten', en: 'the side-cost percentage' },
  work: { fi: 'kuukaudet tai tunnit', sv: 'månaderna eller timmarna', en: 'the months or hours' },
} as const;
