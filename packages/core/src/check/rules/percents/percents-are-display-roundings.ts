import { applyKey, keyBase } from '../../../calculate/key-fit.js';
import { sharedValue, writtenStep, yearValue } from '../../../calculate/row-values.js';
import type { CheckedPlan } from '../../../calculate/settled.js';
import type { PercentBase, PercentReading } from '../../../calculate/stated-percents.js';
import { cents, isCents } from '../../../values/cents.js';
import { percentDigits, rateDigits } from '../../../values/rate.js';
import { rateShare } from '../../../values/rate-share.js';
import { FINANCING_TABLE } from '../../basis.js';
import { sayBase } from '../../percent-base.js';
import type { Check, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';

type Args = {
  readonly base: PercentBase;
  readonly group: string;
  readonly rest: readonly string[];
  readonly whole: number;
  readonly rows: readonly { readonly label: string; readonly stated: string; readonly exact: string }[];
  readonly furthest: {
    readonly label: string;
    readonly year: number;
    readonly given: number;
    readonly actual: number;
  };
  /** Somebody gave a key; other findings say what it gives. */
  readonly hasKey: boolean;
};

/** Printed percentages that are roundings of the real shares and did not make the euros. */
export const percentsAreDisplayRoundings: Check<Args> = {
  code: 'percents-are-display-roundings',
  severity: 'notice',
  *run({ keys }, { plans }) {
    for (const plan of plans) {
      for (const [best] of plan.percents) {
        if (best === undefined || best.fitting < best.rows.length) continue;
        if (!best.rows.some(({ verdict }) => verdict === 'display-rounding')) continue;
        const furthest = furthestFromPercents(plan, best);
        if (furthest === undefined || Math.abs(furthest.given - furthest.actual) <= writtenStep(plan))
          continue;
        const label = (row: number): string => plan.rows[row]?.row.label ?? '';
        const [first, ...others] = best.rows.map(({ row }) => plan.rows[row]?.path ?? plan.at);
        if (first === undefined) continue;
        yield {
          at: first,
          also: others,
          args: {
            base: best.base,
            group: best.parent < 0 ? '' : label(best.parent),
            rest: best.rest.map(label),
            whole: best.whole,
            rows: best.rows.map(({ row, stated, part }) => ({
              label: label(row),
              stated: rateDigits(stated),
              exact: percentDigits(part, best.whole, stated.decimals + 3),
            })),
            furthest: { ...furthest, label: label(furthest.row) },
            hasKey: keys.some(({ isFromTable }) => isFromTable === undefined),
          },
        };
      }
    }
  },
};

export const percentsAreDisplayRoundingsTexts: RuleTexts<Args> = {
  code: 'percents-are-display-roundings',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Rivien prosentit voivat olla vain näytettäväksi pyöristettyjä: euroja ei lasketa niistä.',
    sv: 'Radernas procenttal kan vara avrundade för visning: eurobeloppen räknas inte ur dem.',
    en: 'Percentages in labels may be rounded for display: the euros are not computed from them.',
  },
  message: {
    fi: (args, say) =>
      `Prosentit ${stated(args, say)} ovat näytettäväksi pyöristettyjä: ne ovat osuuksia summasta ${sayBase(args, say)}, ` +
      `tarkasti ${exact(args, say)}. Eurot on laskettu jollakin muulla jakoperusteella: näillä prosenteilla ` +
      `${say.quote(args.furthest.label)} olisi vuonna ${args.furthest.year} ${say.euros(args.furthest.given)}, taulukossa on ${say.euros(args.furthest.actual)}.`,
    sv: (args, say) =>
      `Procenttalen ${stated(args, say)} är avrundade för visning: de är andelar av ${sayBase(args, say)}, ` +
      `exakt ${exact(args, say)}. Beloppen har räknats med någon annan fördelningsgrund: med dessa procent vore ` +
      `${say.quote(args.furthest.label)} år ${args.furthest.year} ${say.euros(args.furthest.given)}, i tabellen står ${say.euros(args.furthest.actual)}.`,
    en: (args, say) =>
      `The percentages ${stated(args, say)} are rounded for display: they are shares of ${sayBase(args, say)}, ` +
      `exactly ${exact(args, say)}. Another key made the euros: by these percentages ` +
      `${say.quote(args.furthest.label)} would be ${say.euros(args.furthest.given)} in ${args.furthest.year}, the table has ${say.euros(args.furthest.actual)}.`,
  },
  hint: {
    fi: (args) =>
      `${ADVICE.fi}${unlessKnown(args, 'Anna jakoperuste, esim. asukasluvut (--weights 131155,20851,…), niin eurakit kertoo, antaako se nämä eurot.')}`,
    sv: (args) =>
      `${ADVICE.sv}${unlessKnown(args, 'Ange fördelningsgrunden, t.ex. invånarantal (--weights 131155,20851,…), så säger eurakit om den ger dessa euro.')}`,
    en: (args) =>
      `${ADVICE.en}${unlessKnown(args, 'Give the key, such as inhabitants (--weights 131155,20851,…), and eurakit says whether it gives these euros.')}`,
  },
  paneHint: {
    fi: (args) =>
      `${ADVICE.fi}${unlessKnown(args, 'Anna jakoperuste, esim. asukasluvut, kohdassa Tulkinta.')}`,
    sv: (args) => `${ADVICE.sv}${unlessKnown(args, 'Ange grunden, t.ex. invånarantal, under Tolkning.')}`,
    en: (args) => `${ADVICE.en}${unlessKnown(args, 'Give the key, such as inhabitants, under Reading.')}`,
  },
};

const ADVICE = {
  fi: 'Älä laske osuuksia näistä prosenteista.',
  sv: 'Räkna inte andelarna ur dessa procent.',
  en: 'Do not compute shares from these percentages.',
} as const;

/** Who gave a key need not be told to. */
function unlessKnown({ hasKey }: Args, advice: string): string {
  return hasKey ? '' : ` ${advice}`;
}

function stated({ rows }: Args, say: Say): string {
  return `${rows.map((row) => say.percent(row.stated).replace(/\u00a0?%$/, '')).join('/')}${say.language === 'en' ? '%' : '\u00a0%'}`;
}

function exact({ rows }: Args, say: Say): string {
  return say.list(rows.map((row) => `${row.label} ${say.percent(row.exact)}`));
}

type Furthest = {
  readonly row: number;
  readonly year: number;
  readonly given: number;
  readonly actual: number;
};

/** The cell that the percentages, used as a key year by year, miss by most; nothing if they give every cell. */
function furthestFromPercents(
  plan: CheckedPlan,
  { parent, base, rows }: PercentReading,
): Furthest | undefined {
  const key = {
    parent,
    rows: rows.map(({ row }) => row),
    weights: rows.map(({ stated: rate }) => rateDigits(rate)),
  };
  const step = writtenStep(plan);
  let furthest: Furthest | undefined;
  for (let year = 0; year < plan.width - 1; year++) {
    const value = (row: number): number => yearValue(plan, row, year);
    const shared =
      base === 'group-without-rest'
        ? keyBase(plan, key, year)
        : sharedValue(plan, base === 'project' ? -1 : parent, value);
    if (!isCents(shared) || shared % step !== 0) continue;
    const given =
      base === 'group-without-rest'
        ? applyKey(shared, key, FIRST, step)
        : rows.map((row) => rateShare(shared, row.stated, cents(step), 'half-away'));
    rows.forEach(({ row }, index) => {
      const [actual, expected] = [value(row), given[index]];
      if (expected === undefined || Number.isNaN(actual) || expected === actual) return;
      if (furthest !== undefined && Math.abs(expected - actual) <= Math.abs(furthest.given - furthest.actual))
        return;
      furthest = { row, year: plan.plan.years[year]?.year ?? 0, given: expected, actual };
    });
  }
  return furthest;
}

const FIRST = { kind: 'largest-remainder', ties: 'first' } as const;
