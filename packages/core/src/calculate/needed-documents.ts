import type { AmountRow, CostCategory } from '../model/amount-table.js';
import type { Budget, Salaries, SalaryModel } from '../model/budget.js';
import type { DocumentId } from '../model/document.js';
import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { CostTerms } from '../model/partner.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';

/**
 * A document that follows from the figures: of one partner by its index, or of the project. `required`: official
 * instructions of the programmes ask for it; `usual`: only instructions of an earlier period, or practice, do.
 */
export type NeededDocument = {
  readonly document: DocumentId;
  readonly partner?: number;
  readonly duty: 'required' | 'usual';
};

/** The documents that follow from the figures of a project: those of the whole, then those of each partner. */
export function neededDocuments(project: Project): readonly NeededDocument[] {
  const { structure, partners } = project;
  const isGroup = structure === 'group';
  const ofPartners = partners.flatMap((partner, nth) => {
    const own = { ...termsOf(project), ...partner };
    return [...ofFigures(own), ...(isGroup ? report(own) : [])].map((need) => ({ ...need, partner: nth }));
  });
  // The figures of the whole are those of the partners: what a partner needs is not asked for a second time.
  const told = new Set(ofPartners.map(({ document }) => document));
  return [
    ...ofFigures(project).filter(({ document }) => !told.has(document)),
    ...(partners.length === 0 ? [] : [agreement(structure === 'joint')]),
    // Each implementer of a group project reports for itself; otherwise the lead does for all.
    ...(isGroup && told.has('follow-up-report') ? [] : report(project)),
    ...ofPartners,
  ];
}

type Need = Omit<NeededDocument, 'partner'>;

/** A beneficiary with its figures. */
type Beneficiary = CostTerms & {
  readonly budget?: Budget;
  readonly salaries?: Salaries;
  readonly financing?: FinancingPlan;
};

function termsOf({ costModel, salaryModel }: Project): CostTerms {
  return { ...(costModel !== undefined && { costModel }), ...(salaryModel !== undefined && { salaryModel }) };
}

function ofFigures(own: Beneficiary): readonly Need[] {
  return [...ofCosts(own), ...(hasExternal(own.financing?.rows ?? []) ? [FINANCING_AGREEMENTS] : [])];
}

/** A lump sum is paid on proof of its output, without vouchers (rakennerahastot.fi/kertakorvaus). */
function ofCosts(own: Beneficiary): readonly Need[] {
  if (/(?:^|\/)lump-sum/.test(own.costModel ?? '')) return [];
  const rows = own.budget?.rows ?? [];
  const models = salaryModels(own);
  const byHour = models.includes('unit-cost');
  const isPaid = models.some((model) => model !== 'unit-cost');
  const isFree = models.some((model) => model !== 'unit-cost' && model !== 'standard-side-cost');
  const buys = hasCosts(rows, ['purchases', 'equipment']);
  const paysOthers = buys || hasCosts(rows, ['buildingsAndLand', 'other']);
  return [
    // By the hour time records are asked of full-time staff too; the standard side costs need none of their own
    // (rakennerahastot.fi/palkkakustannusmallit). Otherwise they are what payment officers ask for most often.
    ...(byHour || isFree ? [need('time-records', byHour ? 'required' : 'usual')] : []),
    // Wages by the hour are not those paid. The summary of wages is a form of a regional council, 2014–2020.
    ...(isPaid ? [need('wage-details', 'usual')] : []),
    // With the first payment application, as payment officers of 2007–2013 asked.
    ...(models.length > 0 ? [need('job-descriptions', 'usual')] : []),
    // Costs as paid, per voucher: instructions of 2007–2013. What a flat rate covers needs none.
    ...(isPaid || paysOthers ? [need('ledger-extract', 'usual')] : []),
    // The form is one of a regional council, 2014–2020; no source was seen that makes it a duty.
    ...(buys ? [need('procurement-statement', 'usual')] : []),
  ];
}

/** Agreements of those who pay from outside are attached (rakennerahastot.fi/hankkeen-rahoitus). */
const FINANCING_AGREEMENTS = need('financing-agreements', 'required');

/** A joint project is run on the strength of a signed agreement; for the other structures no source was seen. */
function agreement(isJoint: boolean): Need {
  return need('partner-agreement', isJoint ? 'required' : 'usual');
}

/** A follow-up report goes with each payment period (rakennerahastot.fi/hankeen-tavoitteiden-ja-tulosten-seuranta). */
function report({ budget, salaries, financing }: Beneficiary): readonly Need[] {
  const rows = [...(budget?.rows ?? []), ...(salaries?.rows ?? []), ...(financing?.rows ?? [])];
  return rows.some(isPositive) ? [need('follow-up-report', 'required')] : [];
}

function need(document: DocumentId, duty: Need['duty']): Need {
  return { document, duty };
}

/** The models of the staff lines that cost something; of salaries that only the budget tells, the beneficiary's. */
function salaryModels({ salaries, budget, salaryModel }: Beneficiary): readonly (SalaryModel | undefined)[] {
  const lines = (salaries?.rows ?? []).flatMap((row) =>
    row.role === 'item' && isPositive(row) ? [row] : [],
  );
  if (lines.length > 0) return lines.map(({ model }) => model ?? salaryModel);
  return hasCosts(budget?.rows ?? [], ['wages', 'sideCosts', 'salaryCosts']) ? [salaryModel] : [];
}

function hasCosts(rows: readonly AmountRow[], categories: readonly CostCategory[]): boolean {
  return rows.some(
    (row) =>
      (row.category !== undefined && categories.includes(row.category) && isPositive(row)) ||
      (row.role === 'group' && hasCosts(row.parts, categories)),
  );
}

function hasExternal(rows: readonly FinancingRow[]): boolean {
  return rows.some((row) => {
    if (row.role === 'group') return hasExternal(row.parts);
    return 'contribution' in row && row.contribution === 'external' && isPositive(row);
  });
}

function isPositive(row: {
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
}): boolean {
  return [...row.amounts, row.total].some((amount) => amount?.kind === 'amount' && amount.cents > 0);
}
