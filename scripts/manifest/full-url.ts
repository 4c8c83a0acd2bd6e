/**
 * The URL that a text is, or nothing. Not by `URL.canParse`: once V8 has made it fast, that of Node 20 takes no letter
 * beyond ASCII.
 */
export function fullUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
