/** How large a joint project is: implementers, municipalities that pay, calendar years. */
export type JointSize = {
  readonly partners: number;
  readonly municipalities: number;
  readonly years: number;
};

/**
 * A group project of 2021–2027 as a project file in which everything adds up: each partner has staff lines, a budget
 * with the flat rate of 40 % and a financing plan, and the whole is their sum. Same size, same project.
 */
export function jointProject({ partners, municipalities, years }: JointSize) {
  const yearNames = Array.from({ length: years }, (_, nth) => 2026 + nth);
  const names = Array.from({ length: partners }, (_, nth) => `Keskus ${nth + 1}`);
  const own = names.map((name, nth) => partner(name, nth, yearNames, shareOf(municipalities, partners, nth)));
  return {
    eurakit: 1,
    project: {
      name: 'Yhteinen työllisyyspolku',
      programmePeriod: '2021-2027',
      fund: 'ESR+',
      structure: 'group',
      period: { start: '2026-01-01', end: `${2025 + years}-12-31` },
      supportRate: '80 %',
      planUnit: '1',
      costModel: '2021-2027/flat-40',
      salaryModel: 'standard-side-cost',
    },
    financing: {
      years: yearNames,
      rows: financingRows(
        sums(own.map(({ support }) => support)),
        own.flatMap(({ municipal }) => municipal),
      ),
    },
    budget: {
      years: yearNames,
      rows: budgetRows(sums(own.map(({ salaries }) => salaries)), sums(own.map(({ flat }) => flat))),
    },
    partners: own.map(({ file }) => file),
  };
}

const MONTHS = 12;
const SIDE_COSTS = '26.44 %';

type Years = readonly number[];

/** A partner with its figures in whole euros. */
function partner(name: string, nth: number, years: Years, municipalities: number) {
  const wage = 2900 + 55 * nth;
  const salaries = years.map((_, year) =>
    Math.round((wage * (MONTHS - (nth % 3) - year / 2) * 12644) / 10_000),
  );
  const flat = salaries.map((amount) => Math.round((amount * 40) / 100));
  const costs = sums([salaries, flat]);
  const support = costs.map((amount) => Math.floor((amount * 80) / 100));
  const rest = costs.map((amount, year) => amount - (support[year] ?? 0));
  const municipal = Array.from({ length: municipalities }, (_, one) => ({
    label: `Kunta ${nth + 1}.${one + 1}`,
    role: 'municipal',
    amounts: rest.map((amount) => evenShare(amount, municipalities, one)),
  }));
  const work = years.map((_, year) => String(MONTHS - (nth % 3) - year / 2));
  return {
    salaries,
    flat,
    support,
    municipal,
    file: {
      name,
      ...(nth === 0 && { isLead: true }),
      code: `S3${String(nth + 1).padStart(4, '0')}`,
      costModel: '2021-2027/flat-40',
      salaryModel: 'standard-side-cost',
      vat: 'cost',
      budget: { years, rows: budgetRows(salaries, flat) },
      salaries: {
        years,
        rows: [
          {
            label: 'Projektipäällikkö',
            role: 'item',
            model: 'standard-side-cost',
            wage: String(wage),
            sideCostRate: SIDE_COSTS,
            work,
            amounts: salaries,
            total: total(salaries),
          },
        ],
      },
      financing: { years, rows: financingRows(support, municipal) },
    },
  };
}

function budgetRows(salaries: Years, flat: Years) {
  const costs = sums([salaries, flat]);
  return [
    {
      label: 'Palkkakustannukset',
      role: 'item',
      category: 'salaryCosts',
      amounts: salaries,
      total: total(salaries),
    },
    {
      label: 'Flat rate 40 %',
      role: 'item',
      category: 'flatRate',
      rate: '40 %',
      amounts: flat,
      total: total(flat),
    },
    { label: 'Kustannukset yhteensä', role: 'total', amounts: costs, total: total(costs) },
  ];
}

function financingRows(
  support: Years,
  municipal: readonly { readonly label: string; readonly amounts: Years }[],
) {
  const group = sums(municipal.map(({ amounts }) => amounts));
  const all = sums([support, group]);
  return [
    { label: 'ESR+- ja valtion rahoitus', role: 'euState', amounts: support, total: total(support) },
    {
      label: 'Kuntien rahoitus yhteensä',
      role: 'group',
      amounts: group,
      total: total(group),
      parts: municipal.map((row) => ({ ...row, total: total(row.amounts) })),
    },
    { label: 'YHTEENSÄ', role: 'total', amounts: all, total: total(all) },
  ];
}

/** Municipalities are shared out to the partners in turn, at least one each. */
function shareOf(municipalities: number, partners: number, nth: number): number {
  return Math.max(1, Math.floor(municipalities / partners) + (nth < municipalities % partners ? 1 : 0));
}

function evenShare(amount: number, parts: number, nth: number): number {
  return Math.floor(amount / parts) + (nth < amount % parts ? 1 : 0);
}

function total(amounts: Years): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function sums(rows: readonly Years[]): number[] {
  return (rows[0] ?? []).map((_, year) => rows.reduce((sum, row) => sum + (row[year] ?? 0), 0));
}
