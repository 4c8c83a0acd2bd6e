import type { Project } from '../model/project.js';
import { GUIDE_WORDS } from '../words/guide-words.js';
import type { Language } from '../words/language.js';
import type { FormSheet } from './form-sheet.js';
import { STYLES } from './styles.js';

/** The first sheet of a new workbook: under its title what to do in which order, the rest below that. */
export function withGuide(form: FormSheet, { salaries, partners }: Project, language: Language): FormSheet {
  const { first, second, third } = GUIDE_WORDS;
  const hasSalaries = salaries !== undefined || partners.some((partner) => partner.salaries !== undefined);
  const lines = [
    partners.length > 0 ? first.joint : first.single,
    hasSalaries ? second.withSalaries : second.withoutSalaries,
    third,
  ];
  const below = form.cells.map((cell) =>
    cell.row < TOP ? cell : { ...cell, row: cell.row + lines.length + 1 },
  );
  const guide = lines.map((line, nth) => ({
    row: TOP + nth,
    column: 0,
    value: line[language],
    style: STYLES.guide,
  }));
  return { ...form, cells: [...below, ...guide] };
}

/** Under the title, the subtitle and an empty row. */
const TOP = 3;
