import { extname } from 'node:path';
import {
  MOST_NEW_PARTNERS,
  MOST_NEW_YEARS,
  type NewPlan,
  newPlan,
  readNewCostModel,
  readNewYears,
  SALARY_MODELS,
} from '@eurakit/core/forms';
import { type Fund, fundIn, isForFund, type RateEntry, type RatePack } from '@eurakit/core/rates';
import { evaluate } from '@eurakit/core/read';
import type { Call, Run } from './call.js';
import { done, type Outcome, stop } from './outcome.js';
import { readPacks } from './pack-option.js';
import { readFund, readProgrammePeriod } from './programme-options.js';
import { giveResult } from './result.js';
import { unreadableText } from './unreadable.js';
import { takesNoArguments } from './words/call-problems.js';
import {
  costModelNeedsPeriod,
  costModelUnknown,
  newNeedsOut,
  noRates,
  partnersUnreadable,
  salaryModelUnknown,
  yearsBackwards,
  yearsMissing,
  yearsTooMany,
  yearsUnreadable,
} from './words/programme-problems.js';
import { formatUnknown } from './words/table-problems.js';
import { workbookBytes } from './workbook-output.js';

const WORKBOOK = '.xlsx';

/** Makes an empty workbook of our forms, to be filled in. */
export const newBook: Run = async (call, io) => {
  const [extra] = call.words;
  if (extra !== undefined) return stop(takesNoArguments('new', extra, call.usage));
  const years = readYears(call);
  if (!years.ok) return years;
  const packs = await readPacks(call, io);
  if (!packs.ok) return packs;
  const period = readProgrammePeriod(call, packs.value);
  if (!period.ok) return period;
  const pack = packs.value.find((one) => one.period === period.value);
  const fund = readFundIn(call, pack);
  if (!fund.ok) return fund;
  const out = call.values.get('out') ?? '-';
  if (out === '-') return stop(newNeedsOut(WORKBOOK));
  if (extname(out).toLowerCase() !== WORKBOOK) return stop(formatUnknown(out, [WORKBOOK]));
  const rates = pack?.entries.filter(isFor(fund.value));
  const costs = readCostTerms(call, rates);
  if (!costs.ok) return costs;
  const partners = readPartners(call);
  if (!partners.ok) return partners;
  const plan = newPlan({
    years: years.value,
    language: call.language,
    partners: partners.value,
    ...costs.value,
    ...(rates !== undefined && { rates }),
    ...(period.value !== undefined && { programmePeriod: period.value }),
    ...(fund.value !== undefined && { fund: fund.value }),
  });
  const { project, findings } = evaluate({ json: plan });
  if (project === undefined) return stop(unreadableText(out, { findings }));
  const bytes = await workbookBytes(project, call.language, out, { rates: rates ?? [], guide: true });
  if (!bytes.ok) return bytes;
  const given = await giveResult(bytes.value, [], call, io);
  return given.ok ? done(0) : given;
};

/** A fund that the programme period has, by the name that it has there. */
function readFundIn(call: Call, pack: RatePack | undefined): Outcome<Fund | undefined> {
  const fund = readFund(call);
  if (!fund.ok || fund.value === undefined || pack === undefined) return fund;
  const own = fundIn(pack, fund.value);
  return own === undefined ? stop(noRates(fund.value, [pack.period])) : done(own);
}

function isFor(fund: Fund | undefined): (entry: RateEntry) => boolean {
  return (entry) => fund === undefined || isForFund(entry, fund);
}

/** How costs are declared: a model that the programme period has, and one of salaries. */
function readCostTerms(
  { values }: Call,
  rates: readonly RateEntry[] | undefined,
): Outcome<Pick<NewPlan, 'costModel' | 'salaryModel'>> {
  const [cost, salary] = [values.get('cost-model'), values.get('salary-model')];
  const costModel = cost === undefined ? undefined : readNewCostModel(cost, rates);
  if (cost !== undefined && costModel?.ok === false)
    return stop((rates === undefined ? costModelNeedsPeriod : costModelUnknown)(cost, costModel.known));
  const salaryModel = SALARY_MODELS.find((model) => model === salary?.trim().toLowerCase());
  if (salary !== undefined && salaryModel === undefined)
    return stop(salaryModelUnknown(salary, SALARY_MODELS));
  return done({
    ...(costModel?.ok && { costModel: costModel.id }),
    ...(salaryModel !== undefined && { salaryModel }),
  });
}

function readPartners({ values }: Call): Outcome<number> {
  const given = values.get('partners');
  if (given === undefined) return done(0);
  const count = /^\s*\d{1,3}\s*$/.test(given) ? Number(given) : Number.NaN;
  return count <= MOST_NEW_PARTNERS ? done(count) : stop(partnersUnreadable(given, MOST_NEW_PARTNERS));
}

function readYears({ values }: Call): Outcome<readonly number[]> {
  const given = values.get('years');
  if (given === undefined) return stop(yearsMissing());
  const read = readNewYears(given);
  if (read.ok) return done(read.years);
  switch (read.problem) {
    case 'unreadable':
      return stop(yearsUnreadable(given));
    case 'backwards':
      return stop(yearsBackwards(given));
    case 'too-many':
      return stop(yearsTooMany(given, MOST_NEW_YEARS));
  }
}
