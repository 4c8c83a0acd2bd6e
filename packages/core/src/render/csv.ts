import type { Project } from '../model/project.js';
import type { Language } from '../words/language.js';
import { euroDecimal } from './euro-decimal.js';
import { planTable } from './plan-table.js';

/**
 * The financing plan of a project as Excel opens it in Finland: UTF-8 with a mark, semicolons, decimal commas
 * (points in English). Text that Excel would take for a formula gets an apostrophe.
 */
export function toCsv(project: Project, language: Language): string {
  const { heading, rows } = planTable(project, language, decimal);
  const lines = [heading, ...rows.map(({ cells }) => cells)].map(([label = '', ...figures]) =>
    [
      quoted(asText(label)),
      ...figures.map((figure) => quoted(/^-?[\d.,]+$/.test(figure) ? figure : asText(figure))),
    ].join(';'),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function decimal(cents: number, language: Language): string {
  return language === 'en' ? euroDecimal(cents) : euroDecimal(cents).replace('.', ',');
}

function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
