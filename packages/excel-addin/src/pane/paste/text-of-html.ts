/**
 * Pasted HTML as the readers of texts take it: a line for each block, tables tab-separated with merged cells followed
 * by empty ones; `undefined` for what holds no table, which is better pasted as the plain text it also is.
 */
export function textOfHtml(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.querySelector('table') === null ? undefined : linesOf(body).join('\n');
}

/** More are no table that a person made. */
const MOST_MERGED = 50;

const BLOCKS = 'table, p, h1, h2, h3, h4, h5, h6, li, div, section, article';

function linesOf(element: Element): readonly string[] {
  if (element instanceof HTMLTableElement) return [...element.rows].map(lineOf);
  if (element.querySelector(BLOCKS) === null) return [textOf(element)].filter((text) => text !== '');
  return [...element.children].flatMap(linesOf);
}

function lineOf({ cells }: HTMLTableRowElement): string {
  return [...cells]
    .flatMap((cell) => [
      textOf(cell),
      ...Array.from({ length: Math.min(cell.colSpan, MOST_MERGED) - 1 }, () => ''),
    ])
    .join('\t');
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
