import { BINDING_ANSWERS } from './bind-form.js';
import { checkBook } from './check-book.js';
import { fillTable } from './fill-table.js';
import { choicesOfNew, formsOfBook } from './forms-of-book.js';
import { keysOfBook } from './keys-of-book.js';
import type { Answers } from './link.js';
import { formsOfReport, pasteReport } from './paste-report.js';
import { pasteTable } from './paste-table.js';
import type { Questions } from './questions.js';

/** What the worker does: every question answered from plain data, by core. */
export const ANSWERS: Answers<Questions> = {
  check: checkBook,
  paste: (asks) => pasteReport(asks) ?? pasteTable(asks),
  reportForms: formsOfReport,
  fill: fillTable,
  keys: keysOfBook,
  forms: formsOfBook,
  newChoices: choicesOfNew,
  ...BINDING_ANSWERS,
};
