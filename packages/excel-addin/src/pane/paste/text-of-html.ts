/** The tables of pasted HTML as tab-separated text, merged cells repeated as empty ones; `undefined` without a table. */
export function textOfHtml(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')];
  if (tables.length === 0) return undefined;
  return tables.map((table) => [...table.rows].map(lineOf).join('\n')).join('\n\n');
}

function lineOf({ cells }: HTMLTableRowElement): string {
  return [...cells]
    .flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')])
    .join('\t');
}

function textOf(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
