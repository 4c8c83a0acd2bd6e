import type { Language } from '../words/language.js';
import { type ReportPart, type ReportParts, reportPages, type TextTable } from './report-tables.js';

/** The tables and texts of sub-projects in Markdown; what was read is read back from it. */
export function toReportMarkdown(said: ReportParts, language: Language): string {
  const pages = reportPages(said, language).map(({ title, parts }) => {
    return [`## ${inLine(title)}`, ...parts.flatMap(partLines)].join('\n\n');
  });
  return `${pages.join('\n\n')}\n`;
}

/** A table of texts as Markdown; the lines of a cell are kept apart by `<br>`. */
function markdownTable({ heading, rows }: TextTable, cell: (text: string) => string = inCell): string {
  const lines = [heading.map(inCell), heading.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text within a cell: nothing in it is a mark of Markdown or HTML, and it stays on its line. */
export function inCell(text: string): string {
  return escaped(text).replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

function partLines(part: ReportPart): readonly string[] {
  const title = `### ${part.title}`;
  switch (part.kind) {
    case 'list':
      return [
        title,
        ...(part.lead === undefined ? [] : [part.lead]),
        part.items.map((item) => `- ${inLine(item)}`).join('\n'),
      ];
    case 'table':
      return [title, markdownTable(part.table)];
    case 'text':
      return [title, ...part.text.split('\n').map(inLine)];
  }
}

function inLine(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
