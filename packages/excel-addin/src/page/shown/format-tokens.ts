/** A piece of one section of a number format. */
export type FormatToken =
  | { readonly kind: 'literal' | 'date'; readonly text: string }
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'exponent' | 'general' | 'at' };

/** The pieces of the section of a format code that is for this number; `undefined` where we cannot show it. */
export function tokensFor(code: string, value: number): readonly FormatToken[] | undefined {
  const sections = sectionsOf(code);
  const [positive = '', negative, zero] = sections;
  if (/\[[<>=]/.test(code)) return undefined;
  if (value < 0 && negative !== undefined) return tokensOf(negative);
  const tokens = tokensOf(value === 0 && zero !== undefined ? zero : positive);
  return value < 0 ? tokens && [{ kind: 'literal', text: '−' }, ...tokens] : tokens;
}

/** A letter after `\`, `_` or `*`, a text in quotes and what stands in brackets are each one piece. */
const PIECE = /\\.|_.|\*.|"[^"]*"|\[[^\]]*\]|general|standard|e[+-]|am\/pm|a\/p|y+|m+|d+|h+|s+|./gis;

function sectionsOf(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(PIECE))
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  return sections;
}

function tokensOf(section: string): readonly FormatToken[] | undefined {
  const tokens: FormatToken[] = [];
  for (const [piece] of section.matchAll(PIECE)) {
    const token = tokenOf(piece);
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: string): FormatToken | undefined {
  const [first = ''] = piece;
  if (first === '\\') return { kind: 'literal', text: piece.slice(1) };
  if (first === '_' || first === '*') return { kind: 'literal', text: '' };
  if (first === '"') return { kind: 'literal', text: piece.slice(1, -1) };
  if (first === '[') return bracketed(piece.slice(1, -1));
  if (/^(?:general|standard)$/i.test(piece)) return { kind: 'general' };
  if (/^e[+-]$/i.test(piece)) return { kind: 'exponent' };
  if (/^(?:am\/pm|a\/p|y+|m+|d+|h+|s+)$/i.test(piece)) return { kind: 'date', text: piece.toLowerCase() };
  if (piece === '0' || piece === '#' || piece === '?') return { kind: 'digit', mark: piece };
  if (piece === '.') return { kind: 'point' };
  if (piece === ',') return { kind: 'comma' };
  if (piece === '%') return { kind: 'percent' };
  if (piece === '@') return { kind: 'at' };
  return { kind: 'literal', text: piece };
}

/** A currency (`[$€-40B]`) and hours beyond a day (`[h]`) are shown; colours and languages are not. */
function bracketed(inside: string): FormatToken {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return { kind: 'date', text: `[${inside.toLowerCase()}]` };
  const currency = /^\$([^-]*)/.exec(inside)?.[1] ?? '';
  return { kind: 'literal', text: currency };
}
