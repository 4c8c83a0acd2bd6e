import { fillForms } from '@eurakit/core/forms';
import { type Evaluation, evaluate } from '@eurakit/core/read';
import type { Language } from '@eurakit/core/render';
import { evaluateReport, readPlan, readReport, reportPages } from '@eurakit/core/report';
import { newXlsx } from '@eurakit/core/xlsx';
import type { FormsBook, PastedReport, PastedText } from './questions.js';

/** Reads a pasted report or a plan in words; `undefined` for what is neither, such as a financing table. */
export function pasteReport({ text, keep, language }: PastedText): PastedReport | undefined {
  const evaluation = evaluateReport(text);
  if (evaluation === undefined) return undefined;
  const { subProjects = [], plan } = projectOf(text, keep) ?? {};
  const reading = subProjects.length > 0 ? readReport(text, { keep }) : readPlan(text, { keep });
  const { repairs, dropped } = reading;
  return {
    kind: 'report',
    pages: reportPages({ subProjects, ...(plan !== undefined && { plan }) }, language),
    repairs,
    dropped,
    findings: evaluation.findings,
  };
}

/** A pasted report, or a plan in words, as a workbook of our forms. */
export function formsOfReport({ text, keep, language }: PastedText): FormsBook {
  const project = projectOf(text, keep);
  if (project === undefined) return { ok: false, problem: 'years' };
  return { ok: true, bytes: newXlsx(fillForms(project, { language })), name: NAME[language] };
}

const NAME: Readonly<Record<Language, string>> = {
  fi: 'tavoitteet.xlsx',
  sv: 'mal.xlsx',
  en: 'goals.xlsx',
};

/** A project that says what the text does. */
function projectOf(text: string, keep: readonly string[]): Evaluation['project'] {
  const empty = evaluate({ json: { eurakit: 1 } }).project;
  if (empty === undefined) return undefined;
  const { subProjects } = readReport(text, { keep });
  return subProjects.length > 0
    ? { ...empty, subProjects }
    : { ...empty, plan: readPlan(text, { keep }).plan };
}
