import { fillProject } from '@eurakit/core/checks';
import {
  fillForms,
  MOST_NEW_PARTNERS,
  type NewChoices,
  newChoices,
  newPlan,
  readNewYears,
  SALARY_MODELS,
} from '@eurakit/core/forms';
import { isForFund, parseFund, RATE_PACKS, type RateEntry } from '@eurakit/core/rates';
import { evaluate } from '@eurakit/core/read';
import type { Language } from '@eurakit/core/render';
import { newXlsx } from '@eurakit/core/xlsx';
import { evaluateBook } from './evaluate-book.js';
import type { Book, BookSource, EmptyBook, FormsBook } from './questions.js';

/** What can be chosen for a new workbook. */
export function choicesOfNew(language: Language): NewChoices {
  return newChoices(RATE_PACKS, language);
}

/** A reporting workbook in our forms: of a plan in the workbook, or an empty one to be filled in. */
export function formsOfBook({
  from,
  language,
  ...book
}: Book & { readonly from: BookSource; readonly language: Language }): FormsBook {
  if (from.kind === 'empty') return emptyBook(from, language);
  const project = evaluateBook(book).tables[from.table]?.project;
  if (project === undefined) return { ok: false, problem: 'years' };
  const filled = fillProject(project).project;
  return { ok: true, bytes: newXlsx(fillForms(filled, { language })), name: NAME[language] };
}

const NAME: Readonly<Record<Language, string>> = {
  fi: 'raportointikirja.xlsx',
  sv: 'rapporteringsbok.xlsx',
  en: 'reporting-workbook.xlsx',
};

function emptyBook(told: EmptyBook, language: Language): FormsBook {
  const read = readNewYears(told.years);
  if (!read.ok) return { ok: false, problem: 'years' };
  const partners = told.partners.trim() === '' ? 0 : Number(told.partners);
  if (!Number.isInteger(partners) || partners < 0 || partners > MOST_NEW_PARTNERS)
    return { ok: false, problem: 'partners' };
  const rates = ratesFor(told);
  const fund = parseFund(told.fund);
  const salaryModel = SALARY_MODELS.find((model) => model === told.salaryModel);
  const plan = newPlan({
    years: read.years,
    language,
    partners,
    ...(rates !== undefined && { rates, programmePeriod: told.period }),
    ...(fund !== undefined && { fund }),
    ...(told.costModel !== '' && { costModel: told.costModel }),
    ...(salaryModel !== undefined && { salaryModel }),
  });
  const { project } = evaluate({ json: plan });
  if (project === undefined) return { ok: false, problem: 'years' };
  const options = { language, guide: true, ...(rates !== undefined && { rates }) };
  return { ok: true, bytes: newXlsx(fillForms(project, options)), name: NAME[language] };
}

function ratesFor({ period, fund }: EmptyBook): readonly RateEntry[] | undefined {
  const known = parseFund(fund);
  const pack = RATE_PACKS.find((one) => one.period === period);
  return pack?.entries.filter((entry) => known === undefined || isForFund(entry, known));
}
