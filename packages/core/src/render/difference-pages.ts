import type { WordStretch } from '../values/word-difference.js';
import type { Language } from '../words/language.js';
import type { ReportDifference, RowDifference } from './report-difference.js';
import { escapedHtml, htmlPage } from './report-html.js';
import { inCell } from './report-markdown.js';
import { REPORT_TITLES } from './report-tables.js';

/** Differences in Markdown: ~~what is gone~~ and **what is new**. */
export function differencesMarkdown(differences: readonly ReportDifference[], language: Language): string {
  const mark = (stretches: readonly WordStretch[]): string =>
    stretches.map(({ kind, text }) => MARKS[kind](inCell(text))).join(' ');
  const pages = differences.map((one) => {
    const parts = partsOf(one, language).map(({ title, heading, rows }) => {
      const lines = rows.map(
        ({ cells }) => `| ${[...cells.map(mark), ...missing(heading, cells)].join(' | ')} |`,
      );
      return [
        `### ${title}`,
        '',
        `| ${heading.join(' | ')} |`,
        `|${' --- |'.repeat(heading.length)}`,
        ...lines,
      ].join('\n');
    });
    return [`## ${inCell(one.name)}`, ...parts].join('\n\n');
  });
  return `${pages.join('\n\n')}\n`;
}

/** Differences as a page for a browser: what is gone is struck through, what is new is marked. */
export function differencesHtml(differences: readonly ReportDifference[], language: Language): string {
  const mark = (stretches: readonly WordStretch[]): string =>
    stretches.map(({ kind, text }) => ELEMENTS[kind](escapedHtml(text))).join(' ');
  const pages = differences.map((one) => {
    const parts = partsOf(one, language).map(({ title, heading, rows }) => {
      const head = heading.map((text) => `<th>${escapedHtml(text)}</th>`).join('');
      const body = rows.map(
        ({ cells }) => `<tr>${cells.map((cell) => `<td>${mark(cell)}</td>`).join('')}</tr>`,
      );
      return `<h3>${escapedHtml(title)}</h3>\n<table>\n<tr>${head}</tr>\n${body.join('\n')}\n</table>`;
    });
    return [`<h2>${escapedHtml(one.name)}</h2>`, ...parts].join('\n');
  });
  return htmlPage(pages.join('\n'), language);
}

const MARKS: Readonly<Record<WordStretch['kind'], (text: string) => string>> = {
  same: (text) => text,
  before: (text) => `~~${text}~~`,
  after: (text) => `**${text}**`,
};

const ELEMENTS: Readonly<Record<WordStretch['kind'], (text: string) => string>> = {
  same: (text) => text,
  before: (text) => `<del>${text}</del>`,
  after: (text) => `<ins>${text}</ins>`,
};

type Part = {
  readonly title: string;
  readonly heading: readonly string[];
  readonly rows: readonly RowDifference[];
};

function partsOf(
  { goals, evaluation, rows, effects }: ReportDifference,
  language: Language,
): readonly Part[] {
  const titles = REPORT_TITLES[language];
  const hasEffects = rows.some(({ cells }) => cells.length > 3);
  const parts: readonly Part[] = [
    { title: titles.goals, heading: [titles.goalColumns[0]], rows: goals },
    { title: titles.evaluation, heading: titles.evaluationColumns, rows: evaluation },
    { title: titles.matrix, heading: titles.goalColumns.slice(0, hasEffects ? 4 : 3), rows },
    {
      title: titles.effects,
      heading: [titles.effects],
      rows: effects.length === 0 ? [] : [{ kind: 'changed', cells: [effects] }],
    },
  ];
  return parts.filter((part) => part.rows.length > 0);
}

function missing(heading: readonly string[], cells: readonly unknown[]): readonly string[] {
  return heading.slice(cells.length).map(() => '');
}
