import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';
import { type Rate, rateDigits } from '../values/rate.js';
import type { Language } from '../words/language.js';

/** A financing plan as rows of text: a label, the years, the total. `strong` rows are sums. */
export type PlanTable = { readonly heading: readonly string[]; readonly rows: readonly PlanTableRow[] };
type PlanTableRow = { readonly cells: readonly string[]; readonly strong: boolean };

const WORDS = {
  fi: { financing: 'Rahoitus', total: 'Yhteensä (€)' },
  sv: { financing: 'Finansiering', total: 'Totalt (€)' },
  en: { financing: 'Financing', total: 'Total (€)' },
} as const;

/** The plan of a project; `digits` writes an amount, parts of a group get a dash before their name. */
export function planTable(
  { financing }: Project,
  language: Language,
  digits: (cents: number, language: Language) => string,
): PlanTable {
  const words = WORDS[language];
  const years = financing?.years.map(({ year, months }) =>
    months === undefined ? String(year) : `${year} (${months.first}–${months.last})`,
  );
  const rows = financing?.rows.flatMap((row) => planRows(financing, row, language, digits, 0)) ?? [];
  return { heading: [words.financing, ...(years ?? []), words.total], rows };
}

function planRows(
  plan: FinancingPlan,
  row: FinancingRow,
  language: Language,
  digits: (cents: number, language: Language) => string,
  depth: number,
): readonly PlanTableRow[] {
  const amounts = plan.years.map((_, index) => amountText(row.amounts[index], language, digits));
  const own: PlanTableRow = {
    cells: [
      `${'– '.repeat(depth)}${row.label}${percentText(row.statedPercent, language)}`,
      ...amounts,
      amountText(row.total, language, digits),
    ],
    strong: row.role === 'total' || row.role === 'group' || row.role === 'netCosts',
  };
  const parts = row.role === 'group' ? row.parts : [];
  return [own, ...parts.flatMap((part) => planRows(plan, part, language, digits, depth + 1))];
}

function percentText(rate: Rate | undefined, language: Language): string {
  if (rate === undefined) return '';
  return language === 'en' ? ` ${rateDigits(rate)}%` : ` ${rateDigits(rate).replace('.', ',')} %`;
}

/** What cannot be read stays as it was written. */
function amountText(
  amount: StatedAmount | undefined,
  language: Language,
  digits: (cents: number, language: Language) => string,
): string {
  if (amount === undefined || amount.kind === 'blank') return '';
  return amount.kind === 'amount' ? digits(amount.cents, language) : amount.raw;
}
