import { fillProject } from '@eurakit/core/checks';
import { fillForms, newPlan, readNewYears } from '@eurakit/core/forms';
import { evaluate } from '@eurakit/core/read';
import type { Language } from '@eurakit/core/render';
import { newXlsx } from '@eurakit/core/xlsx';
import { evaluateBook } from './evaluate-book.js';
import type { Book, FormsBook } from './questions.js';

/** A reporting workbook in our forms: of a plan in the workbook, or an empty one for the given years. */
export function formsOfBook({
  table,
  language,
  years,
  ...book
}: Book & {
  readonly table: number | undefined;
  readonly language: Language;
  readonly years: string;
}): FormsBook {
  const project =
    table === undefined ? emptyProject(years, language) : evaluateBook(book).tables[table]?.project;
  if (project === undefined) return { ok: false, problem: 'years' };
  const filled = fillProject(project).project;
  return { ok: true, bytes: newXlsx(fillForms(filled, { language })), name: NAME[language] };
}

const NAME: Readonly<Record<Language, string>> = {
  fi: 'raportointikirja.xlsx',
  sv: 'rapporteringsbok.xlsx',
  en: 'reporting-workbook.xlsx',
};

function emptyProject(years: string, language: Language) {
  const read = readNewYears(years);
  return read.ok ? evaluate({ json: newPlan({ years: read.years, language }) }).project : undefined;
}
