/** The tables of pasted HTML as tab-separated text, merged cells followed by empty ones; `undefined` without one. */
export function textOfHtml(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')];
  if (tables.length === 0) return undefined;
  return tables.map((table) => [...table.rows].map(lineOf).join('\n')).join('\n\n');
}

/** More are no table that a person made. */
const MOST_MERGED = 50;

function lineOf({ cells }: HTMLTableRowElement): string {
  return [...cells]
    .flatMap((cell) => [
      textOf(cell),
      ...Array.from({ length: Math.min(cell.colSpan, MOST_MERGED) - 1 }, () => ''),
    ])
    .join('\t');
}

function textOf(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
