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
  const closing = text.includes('\t') ? nextOdd(lines) : undefined;
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index] ?? '';
    const last = closing?.[index] ?? 0;
    const runsOn =
      last > index && last - index <= MOST_LINES && opensCell(first) && closesCell(lines[last] ?? '');
    yield { text: runsOn ? lines.slice(index, last + 1).join('\n') : first, line: index + 1 };
    if (runsOn) index = last;
  }
}

/** For each line with an odd number of quotes the next one; 0 for the others. */
function nextOdd(lines: readonly string[]): Uint32Array {
  const next = new Uint32Array(lines.length);
  let following = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    if (!isOdd(lines[index] ?? '')) continue;
    next[index] = following;
    following = index;
  }
  return next;
}

function isOdd(line: string): boolean {
  if (!line.includes('"') || line.length > 20_000) return false;
  return line.split('"').length % 2 === 0;
}

function opensCell(line: string): boolean {
  return /(?:^|\t)"[^\t]*$/.test(line);
}

function closesCell(line: string): boolean {
  return /"(?:\t|$)/.test(line);
}
