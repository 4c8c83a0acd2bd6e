import { type KeyMiss, type KeyRows, keyFit, keyMisses, keyRows } from '../../../calculate/key-fit.js';
import type { CheckedPlan } from '../../../calculate/settled.js';
import { rateDigits } from '../../../values/rate.js';
import { KEY } from '../../basis.js';
import { sayCell } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Miss = {
  readonly label: string;
  readonly column: number;
  readonly expected: number;
  readonly actual: number;
};
type Args = {
  readonly key: string;
  readonly cells: number;
  readonly misses: readonly Miss[];
  /** Years whose amounts the printed percentages give instead. */
  readonly byPercents: readonly number[];
};

/** No known policy turns the given key into the amounts: which cells, by how much. */
export const keyDoesNotGiveAmounts: Check<Args> = {
  code: 'key-does-not-give-amounts',
  severity: 'warning',
  *run({ keys }, { plans }) {
    if (keys.length === 0) return;
    for (const plan of plans) {
      if (plan.plan.resolution > 1) continue;
      for (const key of keys) {
        for (const rows of keyRows(plan, key)) {
          const { policy, misses, cells, step } = keyFit(plan, rows);
          const [first, ...others] = misses;
          if (policy !== undefined || first === undefined) continue;
          if (key.isFromTable && misses.length * 2 > cells) continue;
          const path = ({ row, year }: KeyMiss) => [...(plan.rows[row]?.path ?? plan.at), 'amounts', year];
          yield {
            at: path(first),
            also: others.map(path),
            expected: first.expected,
            actual: first.actual,
            args: {
              key: key.name,
              cells,
              misses: misses.map(({ row, year, expected, actual }) => ({
                label: plan.rows[row]?.row.label ?? '',
                column: yearAt(plan, year),
                expected,
                actual,
              })),
              byPercents: yearsByPercents(plan, rows, misses, step).map((year) => yearAt(plan, year)),
            },
          };
        }
      }
    }
  },
};

export const keyDoesNotGiveAmountsTexts: RuleTexts<Args> = {
  code: 'key-does-not-give-amounts',
  basis: KEY,
  rule: {
    fi: 'Annettu jakoperuste antaa kuntien ja muiden rahoittajien luvut.',
    sv: 'Den angivna fördelningsgrunden ger finansiärernas belopp.',
    en: 'The given key gives the amounts of the funders.',
  },
  message: {
    fi: ({ key, cells, misses, byPercents }, say) =>
      `Jakoperuste ${say.quote(key)} ei anna ${misses.length}/${cells} lukua: ` +
      `${say.list(
        misses.map(
          (miss) =>
            `${sayCell(miss, say)} ${say.euros(miss.expected)} (taulukossa ${say.change(miss.actual - miss.expected)})`,
        ),
        6,
      )}.` +
      (byPercents.length === 0
        ? ''
        : ` Rivien prosentit antavat vuoden ${say.list(byPercents.map(String))} luvut.`),
    sv: ({ key, cells, misses, byPercents }, say) =>
      `Fördelningsgrunden ${say.quote(key)} ger inte ${misses.length}/${cells} tal: ` +
      `${say.list(
        misses.map(
          (miss) =>
            `${sayCell(miss, say)} ${say.euros(miss.expected)} (i tabellen ${say.change(miss.actual - miss.expected)})`,
        ),
        6,
      )}.` +
      (byPercents.length === 0 ? '' : ` Radernas procent ger talen för ${say.list(byPercents.map(String))}.`),
    en: ({ key, cells, misses, byPercents }, say) =>
      `The key ${say.quote(key)} does not give ${misses.length} of ${cells} amounts: ` +
      `${say.list(
        misses.map(
          (miss) =>
            `${sayCell(miss, say)} ${say.euros(miss.expected)} (table ${say.change(miss.actual - miss.expected)})`,
        ),
        6,
      )}.` +
      (byPercents.length === 0
        ? ''
        : ` The printed percentages give the amounts of ${say.list(byPercents.map(String))}.`),
  },
  hint: {
    fi: () =>
      'Tarkista, että luvut ovat oikean vuoden jakoperuste ja kiinteät osuudet on erotettu, tai korjaa nämä luvut.',
    sv: () =>
      'Kontrollera att vikterna gäller rätt år och att fasta andelar är avskilda, eller rätta dessa tal.',
    en: () =>
      'Check that the weights are of the right year and fixed contributions are set apart, or correct these amounts.',
  },
};

function yearAt(plan: CheckedPlan, year: number): number {
  return plan.plan.years[year]?.year ?? 0;
}

/** Years that miss the key but follow the percentages in the labels exactly. */
function yearsByPercents(
  plan: CheckedPlan,
  rows: KeyRows,
  misses: readonly KeyMiss[],
  step: number,
): readonly number[] {
  const percents = rows.rows.map((row) => plan.rows[row]?.row.statedPercent);
  const weights = percents.flatMap((rate) => (rate === undefined ? [] : [rateDigits(rate)]));
  if (weights.length !== rows.rows.length || !weights.some((weight) => Number(weight) > 0)) return [];
  const wrong = new Set(
    keyMisses(plan, { ...rows, weights }, { kind: 'largest-remainder', ties: 'first' }, step).map(
      ({ year }) => year,
    ),
  );
  return [...new Set(misses.map(({ year }) => year))].filter((year) => !wrong.has(year));
}
