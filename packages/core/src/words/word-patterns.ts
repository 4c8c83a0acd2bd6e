/** JavaScript's own word edge knows no ä and ö; this one does. */
const EDGE = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';

/** Patterns for labels in small letters, in which a word edge is one in Finnish and Swedish too. */
export function words(...patterns: readonly RegExp[]): readonly RegExp[] {
  return patterns.map(({ source }) => new RegExp(source.replaceAll('\\b', EDGE), 'u'));
}
