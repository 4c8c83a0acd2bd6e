import { amountDigits } from '../check/say.js';
import type { Project } from '../model/project.js';
import type { Language } from '../words/language.js';
import { planTable } from './plan-table.js';

/** The financing plan of a project as a Markdown table, aligned for reading as plain text too. */
export function toMarkdown(project: Project, language: Language): string {
  const { heading, rows } = planTable(project, language, tableDigits);
  const cells = [
    heading,
    ...rows.map(({ cells: [label = '', ...figures], strong }) => [
      strong ? `**${label}**` : label,
      ...figures,
    ]),
  ].map((row) => row.map(escaped));
  const widths = heading.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => line(row.map((cell, column) => pad(cell, widths[column] ?? 0, column))));
  const rule = line(
    widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}

/** Thousands by spaces in every language, because `31,843` could be read in two ways. */
function tableDigits(cents: number, language: Language): string {
  const digits = amountDigits(cents, 'fi');
  return language === 'en' ? digits.replace(',', '.') : digits;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

/** A cell is one line of text; a bar in it is not the end of the cell, and nothing in it is HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
