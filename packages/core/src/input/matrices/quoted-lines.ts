/** A line of a text with its number, from 1; or several that one quoted cell runs over. */
export type QuotedLine = { readonly text: string; readonly line: number };

/** A cell of more lines than this is no cell: somewhere a quote was left open. */
const MOST_LINES = 40;

/**
 * Lines, those of a quoted cell together. A quote opens a cell only at its beginning and closes it only before a
 * tab or the end of a line; any other quote is a mark in a sentence.
 */
export function* quotedLines(text: string): Iterable<QuotedLine> {
  const lines = text.split(/\r\n?|[\n\u0085\u2028\u2029]/u);
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index] ?? '';
    const more = opensCell(first) ? linesToClose(lines, index) : 0;
    yield { text: lines.slice(index, index + more + 1).join('\n'), line: index + 1 };
    index += more;
  }
}

function opensCell(line: string): boolean {
  return /(?:^|\t)"[^\t]*$/.test(line) && isOdd(line);
}

/** How many lines follow until the cell is closed; 0 if it never is. */
function linesToClose(lines: readonly string[], from: number): number {
  for (let more = 1; more <= MOST_LINES; more++) {
    const line = lines[from + more];
    if (line === undefined) return 0;
    if (!isOdd(line)) continue;
    return /"(?:\t|$)/.test(line) ? more : 0;
  }
  return 0;
}

function isOdd(line: string): boolean {
  return line.length < 20_000 && line.split('"').length % 2 === 0;
}
