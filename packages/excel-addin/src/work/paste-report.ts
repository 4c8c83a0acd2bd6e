import type { Project } from '@eurakit/core';
import { fillForms } from '@eurakit/core/forms';
import { evaluate } from '@eurakit/core/read';
import type { Language } from '@eurakit/core/render';
import { evaluateReport, planPage, readPlan, readReport, reportPages } from '@eurakit/core/report';
import { newXlsx } from '@eurakit/core/xlsx';
import { WorkerError } from './link.js';
import type { NewBook, PastedReport, PastedText } from './questions.js';
import { toldFinding } from './told-finding.js';

/** Reads a pasted report or a plan in words; `undefined` for what is neither, such as a financing table. */
export function pasteReport({ text, keep, language }: PastedText): PastedReport | undefined {
  const evaluation = evaluateReport(text, { keep });
  if (evaluation === undefined) return undefined;
  const { subProjects = [], plan } = projectOf(text, keep);
  const reading = subProjects.length > 0 ? readReport(text, { keep }) : readPlan(text, { keep });
  const { repairs, dropped } = reading;
  return {
    kind: 'report',
    pages: plan === undefined ? reportPages({ subProjects }, language) : [planPage(plan, language)],
    repairs,
    dropped,
    findings: evaluation.findings.map(toldFinding),
  };
}

/** A pasted report, or a plan in words, as a workbook of our forms. */
export function formsOfReport({ text, keep, language }: PastedText): NewBook {
  return { bytes: newXlsx(fillForms(projectOf(text, keep), { language })), name: NAME[language] };
}

const NAME: Readonly<Record<Language, string>> = {
  fi: 'tavoitteet.xlsx',
  sv: 'mal.xlsx',
  en: 'goals.xlsx',
};

/** A project that says what the text does. */
function projectOf(text: string, keep: readonly string[]): Project {
  const empty = evaluate({ json: { eurakit: 1 } }).project;
  if (empty === undefined) throw new WorkerError('an empty project file was not read');
  const { subProjects } = readReport(text, { keep });
  return subProjects.length > 0
    ? { ...empty, subProjects }
    : { ...empty, plan: readPlan(text, { keep }).plan };
}
