import type { EmptyBook } from '../../work/questions.js';

/** What is told of a new workbook before a person tells anything. */
export const NOTHING_TOLD: EmptyBook = {
  years: '',
  period: '',
  fund: '',
  costModel: '',
  salaryModel: '',
  partners: '',
};
