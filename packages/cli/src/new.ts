import { extname } from 'node:path';
import { MOST_NEW_YEARS, newPlan, readNewYears } from '@eurakit/core/forms';
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
  newNeedsOut,
  noRates,
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
  const plan = newPlan({
    years: years.value,
    language: call.language,
    ...(period.value !== undefined && { programmePeriod: period.value }),
    ...(fund.value !== undefined && { fund: fund.value }),
  });
  const { project, findings } = evaluate({ json: plan });
  if (project === undefined) return stop(unreadableText(out, { findings }));
  const bytes = await workbookBytes(
    project,
    call.language,
    out,
    undefined,
    pack?.entries.filter(isFor(fund.value)),
  );
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
