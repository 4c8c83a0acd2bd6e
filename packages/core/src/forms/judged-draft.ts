import { costKey, fundingKey } from '../calculate/same-rows.js';
import type { Draft, DraftAmount } from '../input/draft.js';
import { type Finding, type Path, toPointer } from '../model/finding.js';
import { readAmount } from '../values/amount.js';

/** A draft as it is checked, and which of the findings are about what people wrote. */
export type Judged = { readonly draft: Draft; readonly counts: (finding: Finding) => boolean };

/**
 * What a formula adds up cannot be wrong by itself. A row's total of this kind is left out, so that it does not speak
 * against a figure typed over another sum; a group or total over a figure that cannot be read is as unreadable.
 */
export function judgedDraft(draft: Draft, computed: readonly Path[]): Judged {
  const formulas = new Set(computed.map(toPointer));
  const sums = new Set<string>();
  const judge: Judge = { isFormula: (path) => formulas.has(toPointer(path)), sums };
  const { financing, budget, salaries, partners } = draft;
  const judged = partners?.map((partner, nth) => {
    const at: Path = ['partners', nth];
    return {
      ...partner,
      ...(partner.budget !== undefined && { budget: judgedTable(partner.budget, [...at, 'budget'], judge) }),
      ...(partner.financing !== undefined && {
        financing: judgedTable(partner.financing, [...at, 'financing'], judge),
      }),
      ...(partner.salaries !== undefined && {
        salaries: judgedTable(partner.salaries, [...at, 'salaries'], judge),
      }),
    };
  });
  const ofPartners = judged?.flatMap((partner) => partner.budget ?? []) ?? [];
  const plans = judged?.flatMap((partner) => partner.financing ?? []) ?? [];
  const whole = {
    budget: budget && withPartners(budget, ['budget'], ofPartners, { judge, keyOf: costKey }),
    financing: financing && withPartners(financing, ['financing'], plans, { judge, keyOf: fundingKey }),
  };
  const isOfPartners = (at: Path): boolean =>
    at[0] === 'budget' && ofPartners.length > 0 && sums.has(toPointer(at));
  return {
    draft: {
      ...draft,
      ...(whole.financing !== undefined && { financing: judgedTable(whole.financing, ['financing'], judge) }),
      ...(whole.budget !== undefined && { budget: judgedTable(whole.budget, ['budget'], judge) }),
      ...(salaries !== undefined && { salaries: judgedTable(salaries, ['salaries'], judge) }),
      ...(judged !== undefined && { partners: judged }),
    },
    counts: ({ code, at }) =>
      !(OF_ONE_AMOUNT.includes(code) && sums.has(toPointer(at))) &&
      !(code === 'flat-rate-on-base' && isOfPartners(at)),
  };
}

/** Which cells a formula gives, and which of them are sums that say nothing by themselves. */
type Judge = { readonly isFormula: (path: Path) => boolean; readonly sums: Set<string> };

/** A row of any of the tables. */
type Row<Own> = {
  readonly label: string;
  readonly role: string;
  readonly amounts: readonly DraftAmount[];
  readonly total?: DraftAmount | undefined;
  readonly parts?: readonly Own[] | undefined;
};

/** A text that is no amount. */
const UNREADABLE = '#';

/** What is wrong with one amount is told where it was written, not again at the sums over it. */
const OF_ONE_AMOUNT: readonly string[] = [
  'unreadable-amount',
  'too-fine-amount',
  'finer-than-plan-unit',
  'negative-amount',
];

function judgedTable<Own extends Row<Own>, Table extends { readonly rows: readonly Own[] }>(
  table: Table,
  at: Path,
  judge: Judge,
): Table {
  const top = judgedRows(table.rows, [...at, 'rows'], judge);
  const parts = top.filter(isTop);
  const rows = top.map((row, nth) =>
    row.role === 'total' ? withSums(row, parts, [...at, 'rows', nth], judge) : row,
  );
  return { ...table, rows };
}

function judgedRows<Own extends Row<Own>>(rows: readonly Own[], at: Path, judge: Judge): readonly Own[] {
  return rows.map((row, nth) => {
    const path = [...at, nth];
    const stated = judge.isFormula([...path, 'total']) ? { ...row, total: undefined } : row;
    if (row.parts === undefined) return withSums(stated, [], path, judge);
    const parts = judgedRows(row.parts, [...path, 'parts'], judge);
    return { ...withSums(stated, parts, path, judge), parts };
  });
}

function withSums<Own extends Row<Own>>(row: Own, parts: readonly Own[], path: Path, judge: Judge): Own {
  const amounts = row.amounts.map((amount, year): DraftAmount => {
    const at = [...path, 'amounts', year];
    if (!judge.isFormula(at)) return amount;
    judge.sums.add(toPointer(at));
    return parts.every((part) => isReadable(part.amounts[year] ?? null)) ? amount : UNREADABLE;
  });
  return { ...row, amounts };
}

/** A row of the whole that adds those of its partners is as unreadable as they are. */
function withPartners<Own extends Row<Own>, Table extends YearTable<Own>>(
  table: Table,
  at: Path,
  partners: readonly YearTable<Own>[],
  { judge, keyOf }: { readonly judge: Judge; readonly keyOf: (row: Own) => string },
): Table {
  const unreadable = new Set(
    partners.flatMap(({ years, rows }) =>
      flat(rows).flatMap((row) =>
        row.amounts.flatMap((amount, nth) => (isReadable(amount) ? [] : [`${keyOf(row)}|${years[nth]}`])),
      ),
    ),
  );
  const judged = (rows: readonly Own[], path: Path): readonly Own[] =>
    rows.map((row, nth) => {
      const amounts = row.amounts.map((amount, year) =>
        judge.isFormula([...path, nth, 'amounts', year]) &&
        unreadable.has(`${keyOf(row)}|${table.years[year]}`)
          ? UNREADABLE
          : amount,
      );
      const own = { ...row, amounts };
      return row.parts === undefined ? own : { ...own, parts: judged(row.parts, [...path, nth, 'parts']) };
    });
  return unreadable.size === 0 ? table : { ...table, rows: judged(table.rows, [...at, 'rows']) };
}

type YearTable<Own> = { readonly years: readonly (number | string)[]; readonly rows: readonly Own[] };

function flat<Own extends Row<Own>>(rows: readonly Own[]): readonly Own[] {
  return rows.flatMap((row) => [row, ...flat(row.parts ?? [])]);
}

function isReadable(amount: DraftAmount): boolean {
  const { kind } = readAmount(String(amount ?? ''));
  return kind === 'amount' || kind === 'blank';
}

function isTop({ role }: { readonly role: string }): boolean {
  return role !== 'total' && role !== 'netCosts';
}
