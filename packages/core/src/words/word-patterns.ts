/**
 * Letters and digits of Europe's alphabets. All that Unicode knows (`\p{L}\p{N}`) are 800 ranges, and to make one
 * pattern of them took longer than to read a table.
 */
const LETTER = '[\\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ˁͰ-ҁҊ-ԯḀ-ỿ⅐-ↈﬀ-ﬆ]';

/** JavaScript's own word edge knows no ä and ö; this one does. */
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** Patterns for labels in small letters, in which a word edge is one in Finnish and Swedish too. */
export function words(...patterns: readonly RegExp[]): readonly RegExp[] {
  return patterns.map(({ source }) => new RegExp(source.replaceAll('\\b', EDGE), 'u'));
}
