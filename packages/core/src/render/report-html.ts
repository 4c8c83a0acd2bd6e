import type { Language } from '../words/language.js';
import { type ReportPart, type ReportParts, reportPages, type TextTable } from './report-tables.js';

/** The tables and texts of sub-projects as a page of its own, for a browser, Word and A4 paper; nothing is fetched. */
export function toReportHtml(said: ReportParts, language: Language): string {
  const pages = reportPages(said, language).map(({ title, parts }) => {
    return [`<h2>${escapedHtml(title)}</h2>`, ...parts.map(partHtml)].join('\n');
  });
  return htmlPage(pages.join('\n'), language);
}

/** A whole page around its content. */
export function htmlPage(content: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>eurakit</title>
<style>${STYLE}</style>
</head>
<body>
${content}
</body>
</html>
`;
}

const STYLE =
  'body{font:11pt/1.4 sans-serif;max-width:60rem;margin:2rem auto}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top}tr{break-inside:avoid}' +
  'ins{background:#dfd;text-decoration:none}del{background:#fdd}@page{size:A4;margin:15mm}';

function htmlTable({ heading, rows }: TextTable, cell: (text: string) => string = inHtmlCell): string {
  const head = heading.map((text) => `<th>${escapedHtml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`);
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function inHtmlCell(text: string): string {
  return escapedHtml(text).replaceAll('\n', '<br>');
}

function partHtml(part: ReportPart): string {
  const title = `<h3>${escapedHtml(part.title)}</h3>`;
  switch (part.kind) {
    case 'list': {
      const lead = part.lead === undefined ? '' : `\n<p>${escapedHtml(part.lead)}</p>`;
      const items = part.items.map((item) => `<li>${inHtmlCell(item)}</li>`);
      return `${title}${lead}\n<ul>\n${items.join('\n')}\n</ul>`;
    }
    case 'table':
      return `${title}\n${htmlTable(part.table)}`;
    case 'text':
      return [title, ...part.text.split('\n').map((line) => `<p>${escapedHtml(line)}</p>`)].join('\n');
  }
}
