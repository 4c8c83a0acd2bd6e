/**
 * Text in lines of at most `width` characters, broken between words; `indent` stands before each line but the first.
 * A word that is longer than a line stays whole, so that it can be copied.
 */
export function wrapped(text: string, width: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const begin = rest.search(/\S/);
    const fitting = rest.lastIndexOf(' ', width);
    const end = fitting > begin ? fitting : rest.indexOf(' ', Math.max(begin, width));
    if (end < 0) break;
    lines.push(rest.slice(0, end));
    rest = indent + rest.slice(end + 1);
  }
  return [...lines, rest];
}
